package hearsay.pages;

import hearsay.lines.Bylines;
import hearsay.lines.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote a page's article: its metadata, elements marked or named as author, lines that begin with "By". */
final class PageAuthors {
    private static final List<String> MARKED = List.of(
            "[itemprop~=(?i)^author$] [itemprop~=(?i)^name$]",
            "[itemprop~=(?i)^author$]",
            "a[rel~=(?i)author]",
            ".author-name, .authorname, .author_name, .byline-name, .article-author, .post-author, .entry-author, .author .fn, .vcard .fn",
            ".author a, .byline a, .author__name, .article__author, .article-author__name",
            "[class~=(?i)(^|[-_ ])authors?($|[-_ ])], [id~=(?i)^authors?$]",
            "[class~=(?i)byline], [class~=(?i)autor]");

    private final Document page;
    private final StructuredData data;
    private final PageTags tags;

    PageAuthors(Document page, StructuredData data, PageTags tags) {
        this.page = page;
        this.data = data;
        this.tags = tags;
    }

    List<String> names(Optional<String> outlet) {
        return Stream.<Supplier<List<String>>>of(() -> data.authors(false), this::tagged, this::marked, this::lines)
                .map(source -> clean(source.get(), outlet))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .or(() -> organizations())
                .orElse(List.of());
    }

    /** Where no person is named, the outlet or agency that the page calls its author. */
    private Optional<List<String>> organizations() {
        return Stream.<Supplier<List<String>>>of(
                        () -> data.authors(true), () -> data.authors(false), this::tagged, this::marked)
                .map(source -> clean(source.get(), Optional.empty()))
                .filter(names -> !names.isEmpty())
                .findFirst();
    }

    private static List<String> clean(List<String> told, Optional<String> outlet) {
        Set<String> names = new LinkedHashSet<>();
        for (String words : told) {
            for (String name : Bylines.names(words)) {
                if (outlet.filter(name::equalsIgnoreCase).isEmpty()
                        && names.stream().noneMatch(name::equalsIgnoreCase)) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    private List<String> tagged() {
        return tags.that(PageTags.Tells.AUTHOR).stream()
                .map(told -> told.stream().filter(name -> !name.contains("://")).toList())
                .filter(told -> !told.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> marked() {
        for (String query : MARKED) {
            List<String> found = new ArrayList<>();
            for (Element element : page.select(query)) {
                String words = element.hasAttr("content") ? element.attr("content") : element.text();
                if (!words.isBlank()
                        && words.length() <= Bylines.LONGEST
                        && !isComment(element)
                        && !Bylines.names(words).isEmpty()) {
                    found.add(words);
                    if (!query.contains("itemprop")) {
                        break;
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean isComment(Element element) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .map(e -> (e.className() + " " + e.id()).toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.contains("comment") || name.contains("related"));
    }

    /** "By Jane Roe"; "By" or "Author:" and the name in the next block; "Politics | By Jane Roe | March 3, 2031". */
    private List<String> lines() {
        List<Line> blocks = Blocks.of(page.body()).stream()
                .map(block -> Line.of(block.text()))
                .toList();
        for (int i = 0; i < blocks.size(); i++) {
            Line line = blocks.get(i);
            boolean opened =
                    i > 0 && Bylines.isOpening(blocks.get(i - 1)) && line.text().length() <= Bylines.LONGEST;
            List<String> names = opened ? Bylines.names(line.text()) : Bylines.inside(line);
            if (!names.isEmpty() && Bylines.isName(names.getFirst())) {
                return List.of(opened ? line.text() : String.join(", ", names));
            }
        }
        return List.of();
    }
}
