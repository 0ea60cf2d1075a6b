package hearsay.read;

import hearsay.model.Document;
import hearsay.model.Span;
import java.util.List;

/** Text or page to a document, or to the reason why there is none. */
final class Articles {
    private static final int SHORTEST_ARTICLE = 40;

    private final ReadOptions options;
    private final Language language = new Language();
    private final FurnitureWords words = new FurnitureWords();
    private final Furniture furniture = new Furniture(words);
    private final TextHead head = new TextHead(words);

    Articles(ReadOptions options) {
        this.options = options;
    }

    ReadResult read(String name, String source, boolean page, About given) {
        String text = source;
        About about = given;
        if (page) {
            Page read = Page.read(source, given.url());
            text = read.text();
            about = given.or(read.about());
            if (count(text) < SHORTEST_ARTICLE) {
                return Failed.of(name, "no-article", "the page holds no article: " + count(text) + " words of prose");
            }
        } else if (!options.raw()) {
            text = source.replace("\r\n", "\n").replace('\r', '\n');
        }
        if (text.isBlank()) {
            return Failed.of(name, "empty", "there is nothing but white space in it");
        }
        Language.Guess guess = language.guess(text);
        if (!guess.code().equals("en")) {
            return Failed.of(name, "language", "is in " + guess.name() + "; only English is read");
        }
        return new Read(document(name, text, about));
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private Document document(String name, String text, About given) {
        About about = options.raw() ? given : given.or(head.read(text));
        List<Span> marked = options.raw() ? List.of() : furniture.mark(text, about);
        String hash = Fingerprints.sha256(text);
        return new Document(
                Fingerprints.sha256(name + "\n" + text).substring(0, 12),
                name,
                text,
                about.outlet(),
                about.title(),
                about.byline(),
                about.published().or(options::published),
                about.updated(),
                "en",
                about.genre(),
                about.url(),
                hash,
                marked);
    }
}
