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
        return page ? page(name, source, given) : text(name, source, given);
    }

    private ReadResult page(String name, String html, About given) {
        Page page = Page.read(html, given.url());
        Language.Guess guess = language.guess(page.text());
        Document document = document(name, page.text(), guess, given.or(page.about()));
        int count = Line.of(page.text()).words().size();
        if (guess.isEnglish() && count < SHORTEST_ARTICLE) {
            return Failed.of(document, "no-article", "the page holds no article: " + count + " words of prose");
        }
        return checked(document, guess);
    }

    private ReadResult text(String name, String source, About given) {
        String text = options.raw() ? source : source.replace("\r\n", "\n").replace('\r', '\n');
        if (text.isBlank()) {
            return Failed.of(name, "empty", "there is nothing but white space in it");
        }
        About about = options.raw() ? given : given.or(head.read(text));
        Language.Guess guess = language.guess(text);
        return checked(document(name, text, guess, about), guess);
    }

    private static ReadResult checked(Document document, Language.Guess guess) {
        return guess.isEnglish()
                ? new Read(document)
                : Failed.of(document, "language", "is in " + guess.name() + "; only English is read");
    }

    private Document document(String name, String text, Language.Guess guess, About about) {
        List<Span> marked = options.raw() ? List.of() : furniture.mark(text, about);
        return new Document(
                Fingerprints.sha256(name + "\n" + text).substring(0, 12),
                name,
                text,
                about.outlet(),
                about.title(),
                about.byline(),
                about.published().or(options::published),
                about.updated(),
                guess.code(),
                about.genre(),
                about.url(),
                Fingerprints.sha256(text),
                marked);
    }
}
