package hearsay.read;

import hearsay.read.file.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page's article, a blank line between its paragraphs, and what the page says of it.
 *
 * @param entries of a live blog; empty for all else
 */
record Page(String text, About about, List<LiveBlog.Entry> entries) {
    private static final int MUCH_MORE = 2;
    private static final int SHORTEST_ARTICLE = 40;
    private static final PageCleaner CLEANER = new PageCleaner(new PartNames());
    private static final BodyFinder FINDER = new BodyFinder();
    private static final BlockSieve SIEVE = new BlockSieve(new Furniture(new FurnitureWords()));

    /**
     * Reads a page.
     *
     * @param address where it was published, where known
     */
    static Page read(String html, Optional<String> address) {
        Document page = Jsoup.parse(html);
        StructuredData data = new StructuredData(page);
        About about = PageMetadata.read(page, data, address);
        List<LiveBlog.Entry> entries = LiveBlog.entries(page, data);
        EmbeddedPosts.quote(page);
        Document whole = page.clone();
        CLEANER.clean(page);
        String text = text(page, about.title());
        if (Line.of(text).words().size() < SHORTEST_ARTICLE) {
            // what parts are called, or where they stand, may mislead: then the whole page is looked through
            CLEANER.cleanOfPrograms(whole);
            String all = text(whole, about.title());
            text = all.length() > MUCH_MORE * text.length() ? all : text;
        }
        return new Page(fuller(text, data), about, entries);
    }

    /** The text of markup that holds an article and nothing else. */
    static String whole(String html) {
        Document body = Jsoup.parse(html);
        CLEANER.cleanOfPrograms(body);
        return String.join(
                "\n\n", Blocks.of(body.body()).stream().map(Block::text).toList());
    }

    private static String text(Document page, Optional<String> title) {
        Element body = FINDER.find(page.body());
        List<Block> blocks = new ArrayList<>(lead(Blocks.of(page.body()), body));
        blocks.addAll(Blocks.of(body));
        List<String> kept = SIEVE.sieve(blocks).stream().map(Block::text).toList();
        boolean headed = !kept.isEmpty()
                && title.filter(kept.getFirst()::equalsIgnoreCase).isPresent();
        kept = headed ? kept.subList(1, kept.size()) : kept;
        return String.join("\n\n", kept);
    }

    /**
     * The text that the page's description holds, where the page itself shows less than half of it: a program of the page
     * would have put the rest there.
     */
    private static String fuller(String shown, StructuredData data) {
        String described = data.find("articleBody").orElse("");
        if (described.length() <= MUCH_MORE * shown.length()) {
            return shown;
        }
        // the description is plain text, but some outlets leave their markup in it
        String marked = described.contains("</")
                ? described
                : described.replace("<", "&lt;").replace("\n", "<br>");
        return String.join(
                "\n\n",
                Blocks.of(Jsoup.parse(marked).body()).stream().map(Block::text).toList());
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
