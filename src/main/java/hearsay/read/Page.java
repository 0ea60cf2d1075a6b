package hearsay.read;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's article, a blank line between its paragraphs, and what the page says of it. */
record Page(String text, About about) {
    private static final PartNames NAMES = new PartNames();
    private static final BlockSieve SIEVE = new BlockSieve(new Furniture());

    static Page read(String html) {
        Document page = Jsoup.parse(html);
        About about = PageMetadata.read(page);
        new PageCleaner(NAMES).clean(page);
        Element body = new BodyFinder(NAMES).find(page.body());
        List<Block> kept = SIEVE.sieve(Blocks.of(body));
        return new Page(String.join("\n\n", kept.stream().map(Block::text).toList()), about);
    }
}
