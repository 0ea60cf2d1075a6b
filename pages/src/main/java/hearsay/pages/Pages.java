package hearsay.pages;

import hearsay.lines.FurnitureLines;
import hearsay.lines.FurnitureWords;
import hearsay.lines.Language;
import hearsay.lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads web pages: the article that each holds, and what it says of it.
 *
 * <p>For whoever has a page's markup as characters and wants what its reader would call the article: without menus, banners,
 * captions, comments and related articles, the first paragraph not lost. Never fails: a page without an article gives an empty text. Pure:
 * asks nothing of the network, runs no script, and the same markup gives the same article. Takes time in proportion to the
 * page; elements below 512 levels are read as if they stood at that depth. For many threads.
 *
 * {@snippet :
 * Article article = Pages.read(html);
 * String line = article.facts().title().orElse("-") + ": " + article.text().lines().findFirst().orElse("-");
 * }
 */
public final class Pages {
    static final Language LANGUAGE = new Language();
    private static final int MUCH_MORE = 2;
    private static final int SHORTEST_ARTICLE = 40;
    private static final PageCleaner CLEANER = new PageCleaner(new PartNames());
    private static final BodyFinder FINDER = new BodyFinder();
    private static final BlockSieve SIEVE = new BlockSieve(new FurnitureLines(new FurnitureWords()));

    private Pages() {}

    /** Reads a page whose address is not known but from itself. */
    public static Article read(String html) {
        return article(html, Optional.empty());
    }

    /**
     * Reads a page.
     *
     * @param address where it was published, which goes before what the page says and may tell the day
     */
    public static Article read(String html, String address) {
        return article(html, Optional.of(address));
    }

    /** The text of markup that holds an article and nothing else, such as an item of a feed. */
    public static String text(String html) {
        Document body = Jsoup.parse(html);
        CLEANER.cleanOfPrograms(body);
        return LaidText.of(Blocks.of(body.body())).text();
    }

    private static Article article(String html, Optional<String> address) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        StructuredData data = new StructuredData(page);
        Facts facts = PageMetadata.read(page, data, address);
        EmbeddedPosts.quote(page);
        Document whole = page.clone();
        CLEANER.cleanOfPrograms(whole);
        List<Entry> entries = LiveBlog.entries(page, whole, data, facts);
        List<Aside> beside = CLEANER.clean(page);
        LaidText text = text(page, facts.title());
        if (Line.of(text.text()).words().size() < SHORTEST_ARTICLE) {
            // what parts are called, or where they stand, may mislead: then the whole page is looked through
            LaidText all = text(whole, facts.title());
            text = all.text().length() > MUCH_MORE * text.text().length() ? all : text;
        }
        LaidText fuller = fuller(text, data);
        return new Article(fuller.text(), fuller.parts(), facts, entries, beside);
    }

    private static LaidText text(Document page, Optional<String> title) {
        Element body = FINDER.find(page.body());
        List<Block> blocks = new ArrayList<>(lead(Blocks.of(page.body()), body));
        blocks.addAll(Blocks.of(body));
        List<Block> kept = SIEVE.sieve(blocks);
        boolean headed = !kept.isEmpty()
                && title.filter(kept.getFirst().text()::equalsIgnoreCase).isPresent();
        return LaidText.of(headed ? kept.subList(1, kept.size()) : kept);
    }

    /**
     * The text that the page's description holds, where the page itself shows less than half of it: a program of the page
     * would have put the rest there.
     */
    private static LaidText fuller(LaidText shown, StructuredData data) {
        String described = data.find("articleBody").orElse("");
        if (described.length() <= MUCH_MORE * shown.text().length()) {
            return shown;
        }
        // the description is plain text, but some outlets leave their markup in it
        String marked = described.contains("</")
                ? described
                : described.replace("<", "&lt;").replace("\n", "<br>");
        return LaidText.of(Blocks.of(Jsoup.parse(marked).body()));
    }

    /** The sentences that stand between the headline and the element that holds the rest of the article. */
    private static List<Block> lead(List<Block> all, Element body) {
        List<Block> lead = new ArrayList<>();
        boolean headline = false;
        for (Block block : all) {
            if (block.holder() == body || block.holder().parents().contains(body)) {
                return headline ? lead : List.of();
            }
            if (block.holder().normalName().equals("h1")
                    || block.holder().parents().is("h1")) {
                headline = true;
                lead.clear();
            } else if (headline && block.isLead()) {
                lead.add(block);
            }
        }
        return List.of();
    }
}
