package hearsay.read;

import hearsay.model.Document;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Ways to save an article, for the tests: what people do with their browsers, word processors and scripts. */
enum SavedAs {
    TEXT("txt", Kept.WORDS),
    PAGE("html", Kept.PAGE),
    SINGLE_FILE("html", Kept.PAGE),
    MHTML("mhtml", Kept.PAGE),
    MAIL("eml", Kept.SENT),
    MBOX("mbox", Kept.SENT),
    PDF("pdf", Kept.WORDS),
    DOCX("docx", Kept.WORDS),
    ODT("odt", Kept.WORDS),
    EPUB("epub", Kept.BOOK),
    RSS("rss", Kept.ALL),
    ATOM("atom", Kept.ALL),
    NINJS("json", Kept.ALL),
    NINJS_2("json", Kept.ALL),
    NEWSML("xml", Kept.ALL),
    JSONL("jsonl", Kept.ALL),
    CSV("csv", Kept.ALL),
    PARQUET("parquet", Kept.ALL),
    WARC("warc.gz", Kept.PAGE),
    WACZ("wacz", Kept.PAGE);

    /** What of an article such a file can hold. */
    enum Kept {
        /** Its words and what they tell; all else must stand in a {@code metadata.jsonl} beside it. */
        WORDS,
        /** Outlet, title and day, but no authors and no address. */
        SENT,
        /** Outlet, title and day of the book, but no address and no authors of a chapter. */
        BOOK,
        /** Everything. */
        ALL,
        /** Everything; the words are found among what else the page shows. */
        PAGE
    }

    private final String extension;
    private final Kept kept;

    SavedAs(String extension, Kept kept) {
        this.extension = extension;
        this.kept = kept;
    }

    String extension() {
        return extension;
    }

    Kept kept() {
        return kept;
    }

    byte[] save(Document article) throws IOException {
        return switch (this) {
            case TEXT -> SavedPages.bytes(article.text());
            case PAGE -> SavedPages.bytes(SavedPages.page(article));
            case SINGLE_FILE -> SavedPages.singleFile(article);
            case MHTML -> SavedPages.mhtml(article);
            case MAIL -> SavedMail.message(article);
            case MBOX -> SavedMail.mbox(article);
            case PDF -> SavedPdf.of(article);
            case DOCX -> SavedPackages.docx(article);
            case ODT -> SavedPackages.odt(article);
            case EPUB -> SavedPackages.epub(article);
            case RSS -> SavedNews.rss(article);
            case ATOM -> SavedNews.atom(article);
            case NINJS -> SavedNews.ninjs(article);
            case NINJS_2 -> SavedNews.ninjs2(article);
            case NEWSML -> SavedNews.newsMl(article);
            case JSONL -> SavedTables.jsonl(article);
            case CSV -> SavedTables.csv(article);
            case PARQUET -> SavedTables.parquet(article);
            case WARC -> SavedPages.warc(article);
            case WACZ -> SavedPages.wacz(article);
        };
    }

    static List<String> paragraphs(Document article) {
        return article.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The article's paragraphs in HTML. */
    static String markup(Document article) {
        return paragraphs(article).stream()
                .map(paragraph -> "<p>" + escaped(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    static String address(Document article) {
        return article.url().orElse("https://archive.example/" + article.id());
    }

    static String day(Document article) {
        return article.published().orElseThrow().toString();
    }
}
