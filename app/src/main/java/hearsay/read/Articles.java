package hearsay.read;

import hearsay.lines.FurnitureWords;
import hearsay.lines.Language;
import hearsay.lines.Line;
import hearsay.model.Document;
import hearsay.model.Span;
import hearsay.pages.Article;
import hearsay.pages.Entry;
import hearsay.pages.Pages;
import hearsay.read.file.About;
import hearsay.read.file.Limits;
import hearsay.read.file.Piece;
import java.util.List;
import java.util.function.Consumer;

/** Text or page to a document, or to the reason why there is none. */
final class Articles {
    private static final int SHORTEST_ARTICLE = 40;

    private final ReadOptions options;
    private final Limits limits;
    private final Consumer<String> notices;
    private final Language language = new Language();
    private final FurnitureWords words = new FurnitureWords();
    private final Furniture furniture = new Furniture(words);
    private final TextHead head = new TextHead(words);

    Articles(ReadOptions options, Consumer<String> notices) {
        this.options = options;
        this.limits = Limits.of(options.maxBytes());
        this.notices = notices;
    }

    /** The documents in a piece, or why there are none. */
    List<ReadResult> read(Piece piece) {
        try {
            return switch (piece) {
                case Piece.Text text -> List.of(text(text));
                case Piece.Page page -> page(page.name(), page.html(), page.about());
                case Piece.Body body -> List.of(body(body));
                case Piece.Unread unread -> List.of(Failed.of(unread.name(), unread.reason(), unread.detail()));
                case Piece.Inner inner -> throw new IllegalStateException(inner.name() + " was not opened");
            };
        } catch (StackOverflowError e) {
            return List.of(Failed.of(piece.name(), "too-deep", "its elements are nested too deep"));
        }
    }

    private List<ReadResult> page(String name, String html, About given) {
        Article page = given.url().map(address -> Pages.read(html, address)).orElseGet(() -> Pages.read(html));
        About about = given.or(PageAbout.of(page.facts()));
        return page.entries().isEmpty()
                ? List.of(article(name, page, about))
                : page.entries().stream()
                        .map(entry -> entry(name, entry, about))
                        .toList();
    }

    private ReadResult article(String name, Article page, About about) {
        if (page.text().length() > limits.characters()) {
            return tooLong(name, page.text());
        }
        String text = shown(name, page.text());
        Language.Guess guess = language.guess(text);
        Document document = document(name, text, guess, about);
        int count = Line.of(text).words().size();
        if (guess.isEnglish() && count < SHORTEST_ARTICLE) {
            return Failed.of(document, "no-article", "the page holds no article: " + count + " words of prose");
        }
        return checked(document, guess);
    }

    /** An entry of a live blog is a document of its own, since each has its own time. */
    private ReadResult entry(String name, Entry entry, About page) {
        String called = name + "#" + entry.mark();
        if (entry.text().length() > limits.characters()) {
            return tooLong(called, entry.text());
        }
        String text = shown(called, entry.text());
        Language.Guess guess = language.guess(text);
        return checked(document(called, text, guess, PageAbout.of(entry).or(page)), guess);
    }

    private ReadResult body(Piece.Body body) {
        return text(new Piece.Text(body.name(), Pages.text(body.html()), body.about(), About.NOTHING));
    }

    private ReadResult text(Piece.Text given) {
        if (given.text().length() > limits.characters()) {
            return tooLong(given.name(), given.text());
        }
        String text = options.raw()
                ? given.text()
                : shown(given.name(), given.text().replace("\r\n", "\n").replace('\r', '\n'));
        if (text.isBlank()) {
            return Failed.of(given.name(), "empty", "there is nothing but white space in it");
        }
        About about = options.raw()
                ? given.about()
                : given.about().or(head.read(text)).or(given.otherwise());
        Language.Guess guess = language.guess(text);
        return checked(document(given.name(), text, guess, about), guess);
    }

    private ReadResult tooLong(String name, String text) {
        return Failed.of(
                name,
                "too-large",
                "holds " + text.length() + " characters of text; the limit for one article is " + limits.characters());
    }

    private String shown(String name, String text) {
        Invisible found = Invisible.in(text);
        if (found.count() > 0) {
            notices.accept(name + ": " + found.told());
        }
        return found.without();
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
