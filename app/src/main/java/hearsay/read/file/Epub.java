package hearsay.read.file;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An electronic book (EPUB 2 and 3), as readers of newspapers save them: an article for each chapter of its spine that has
 * prose. Covers and tables of contents are no articles and are passed over.
 */
final class Epub implements Pieces {
    private static final int WORDS_OF_A_CHAPTER = 40;

    private final FileInput file;
    private final Zip zip;
    private final About book;
    private final Iterator<String> chapters;

    private Epub(FileInput file, Zip zip, About book, Iterator<String> chapters) {
        this.file = file;
        this.zip = zip;
        this.book = book;
        this.chapters = chapters;
    }

    static Epub open(FileInput file, Zip zip) throws IOException {
        if (zip.has("META-INF/encryption.xml")
                && zip.text("META-INF/encryption.xml").contains("xmlenc#aes")) {
            throw new Refused("encrypted", "is protected against copying; only what opens without a key is read");
        }
        String path = Markup.below(zip.xml("META-INF/container.xml"), "rootfile")
                .map(root -> root.attr("full-path"))
                .findFirst()
                .orElseThrow(() -> new Refused("damaged", "the book does not say where its list of contents is"));
        Document contents = zip.xml(path);
        Map<String, String> paths = new HashMap<>();
        Set<String> aside = new java.util.HashSet<>();
        Markup.below(contents, "item").forEach(item -> {
            paths.put(item.attr("id"), resolve(FileNames.folder(path), item.attr("href")));
            if ((" " + item.attr("properties") + " ").contains(" nav ")) {
                aside.add(item.attr("id"));
            }
        });
        Set<String> spine = new LinkedHashSet<>();
        Markup.below(contents, "itemref")
                .map(item -> item.attr("idref"))
                .filter(id -> paths.containsKey(id) && !aside.contains(id))
                .forEach(id -> spine.add(paths.get(id)));
        return new Epub(file, zip, about(contents), spine.iterator());
    }

    private static String resolve(String folder, String href) {
        String plain = href.indexOf('#') < 0 ? href : href.substring(0, href.indexOf('#'));
        try {
            return folder + URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return folder + plain;
        }
    }

    /** What the book says of itself holds for its chapters, but for their titles. */
    private static About about(Element contents) {
        return new About(
                Markup.below(contents, "publisher")
                        .map(Markup::words)
                        .filter(w -> !w.isEmpty())
                        .findFirst(),
                Optional.empty(),
                java.util.List.of(),
                Markup.below(contents, "date").map(Markup::words).findFirst().flatMap(Days::of),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Optional<Piece> next() throws IOException {
        while (chapters.hasNext()) {
            String path = chapters.next();
            String name = file.nameOf(FileNames.printable(path));
            if (!FileNames.isSafe(path)) {
                return Optional.of(new Piece.Unread(name, "bad-name", "its name leads out of the book"));
            }
            if (!zip.has(path)) {
                return Optional.of(new Piece.Unread(name, "damaged", "the chapter is missing from the book"));
            }
            String html = zip.text(path);
            Characters.checkTags(html, file.limits());
            Document chapter = Jsoup.parse(html);
            if (chapter.body().text().split("\\s+").length >= WORDS_OF_A_CHAPTER) {
                About own = About.ofTitle(Optional.ofNullable(chapter.selectFirst("h1, h2"))
                        .map(Element::text)
                        .filter(title -> !title.isBlank()));
                return Optional.of(
                        new Piece.Body(name, html, file.about().or(own).or(book)));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
