package hearsay.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is never its article: programs, menus, forms, hidden parts, and parts named as something else. */
final class PageCleaner {
    private static final String NEVER =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, button, select, input, textarea, dialog,"
                    + " audio, video, picture, img, link, meta, amp-ad, figcaption";
    private static final String USUALLY_NOT =
            "nav, footer, aside, form, header, [role=navigation], [role=complementary],"
                    + " [role=contentinfo], [role=banner], [role=search], [role=dialog], [aria-hidden=true]";
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");
    /** A part with more of the page's prose than this is the article whatever it is called. */
    private static final double MOST = 0.4;

    private static final int DEEPEST = 20;
    private static final int MOST_ASIDES = 500;

    private final PartNames names;

    PageCleaner(PartNames names) {
        this.names = names;
    }

    /** Cleans a page, and gives what of it a reader may want beside the article. */
    List<Aside> clean(Document page) {
        List<Aside> beside = new ArrayList<>();
        page.select("figcaption").forEach(caption -> add(Aside.Kind.CAPTION, caption, beside));
        cleanOfPrograms(page);
        int all = prose(page.body());
        shallow(page.select("[hidden], [style]").stream()
                        .filter(PageCleaner::isHidden)
                        .toList())
                .forEach(part -> removeUnlessMost(part, all));
        for (Element part : shallow(page.body().select(USUALLY_NOT))) {
            if (part.selectFirst("h1") == null) {
                removeUnlessMost(part, all);
            }
        }
        List<Element> apart = page.body().getAllElements().stream()
                .filter(part -> !WHOLE.contains(part.normalName()) && names.isApart(part))
                .toList();
        for (Element part : shallow(apart)) {
            if (part.root() == page && part.selectFirst("h1") == null && removeUnlessMost(part, all)) {
                names.kind(part).ifPresent(kind -> add(kind, part, beside));
            }
        }
        return beside;
    }

    private static void add(Aside.Kind kind, Element part, List<Aside> beside) {
        String words = part.text();
        if (!words.isBlank() && beside.size() < MOST_ASIDES) {
            beside.add(new Aside(kind, words, MarkupPlace.of(part, part)));
        }
    }

    /** Those that lie in few others of the kind: each is looked through as a whole, and hostile pages nest them by the hundred. */
    private static List<Element> shallow(List<Element> parts) {
        Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(parts);
        return parts.stream()
                .filter(part -> part.parents().stream().filter(all::contains).count() < DEEPEST)
                .toList();
    }

    /** Takes out no more than programs, pictures and controls. */
    void cleanOfPrograms(Document page) {
        page.select("p img").forEach(PageCleaner::removeBox);
        page.select(NEVER).remove();
    }

    /** A picture with several links inside a paragraph is a box that opens beside a name: no words of the sentence. */
    private static void removeBox(Element picture) {
        Element around = picture.parent();
        if (around != null
                && around.normalName().equals("span")
                && around.select("a").size() > 1
                && around.ownText().isBlank()) {
            around.remove();
        }
    }

    private static boolean removeUnlessMost(Element part, int all) {
        boolean removed = prose(part) <= MOST * all;
        if (removed) {
            part.remove();
        }
        return removed;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    private static int prose(Element part) {
        return Blocks.of(part).stream()
                .filter(Block::isProse)
                .mapToInt(b -> b.text().length())
                .sum();
    }
}
