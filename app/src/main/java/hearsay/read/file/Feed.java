package hearsay.read.file;

import hearsay.model.PartialDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A feed (RSS 0.9 to 2.0, Atom) whose items hold their text. An item with a summary alone is not read, and says where its
 * article is.
 */
final class Feed implements Format {
    private static final int WORDS_OF_A_TEXT = 40;
    private static final int WORDS_OF_A_DESCRIPTION = 80;
    private static final int LONGEST_NAME = 300;

    @Override
    public Pieces open(FileInput file) throws IOException {
        Document feed = Markup.xml(Characters.markup(file));
        Optional<String> outlet = feed.getAllElements().stream()
                .filter(element -> List.of("channel", "feed").contains(Markup.name(element)))
                .flatMap(channel -> Markup.words(channel, "title").stream())
                .map(Markup::plain)
                .findFirst();
        List<Piece> pieces = new ArrayList<>();
        for (Element item : feed.getAllElements()) {
            if (Markup.name(item).equals("item") || Markup.name(item).equals("entry")) {
                pieces.add(piece(file, item, pieces.size() + 1, outlet));
            }
        }
        if (pieces.isEmpty()) {
            throw new Refused("empty", "the feed holds no item");
        }
        return Pieces.of(pieces);
    }

    private static Piece piece(FileInput file, Element item, int number, Optional<String> outlet) {
        Optional<String> link = link(item);
        String id = Markup.words(item, "guid")
                .or(() -> Markup.words(item, "id"))
                .or(() -> link)
                .orElse(String.valueOf(number));
        String name = file.nameOf(FileNames.printable(id.substring(0, Math.min(LONGEST_NAME, id.length()))));
        About about = new About(
                file.about().outlet().or(() -> source(item)).or(() -> outlet),
                Markup.words(item, "title").map(Markup::plain),
                authors(item),
                day(item, "pubdate", "published", "date", "issued"),
                day(item, "updated", "modified"),
                Optional.empty(),
                link);
        String text = content(item);
        int words = Jsoup.parse(text).text().split("\\s+").length;
        boolean whole = text(item).isPresent();
        if (words >= (whole ? WORDS_OF_A_TEXT : WORDS_OF_A_DESCRIPTION)) {
            return new Piece.Body(name, text, about);
        }
        return new Piece.Unread(
                name,
                "summary",
                "the feed holds a summary of " + words + " words; the article is at "
                        + link.orElse("an unknown address"));
    }

    /** The full text, where the item has it apart from its summary. */
    private static Optional<Element> text(Element item) {
        return Markup.child(item, "encoded")
                .or(() -> Markup.child(item, "content")
                        .filter(content -> !content.normalName().contains(":")));
    }

    private static String content(Element item) {
        return text(item)
                .or(() -> Markup.child(item, "description"))
                .or(() -> Markup.child(item, "summary"))
                .map(Feed::html)
                .orElse("");
    }

    /** Atom says of its text whether it is markup or not; in RSS it is markup if it looks so. */
    private static String html(Element content) {
        String type = content.attr("type");
        if (type.contains("xhtml")) {
            return content.html();
        }
        String text = content.wholeText();
        return Markup.hasTags(text) && !type.equals("text") ? text : Markup.ofText(text);
    }

    private static Optional<String> source(Element item) {
        return Markup.words(item, "source")
                .filter(source -> Markup.child(item, "source")
                        .filter(element -> element.children().isEmpty())
                        .isPresent());
    }

    private static Optional<String> link(Element item) {
        return Markup.children(item, "link")
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link -> link.hasAttr("href") ? link.attr("href").strip() : Markup.words(link))
                .filter(address -> address.startsWith("http://") || address.startsWith("https://"))
                .findFirst();
    }

    private static List<String> authors(Element item) {
        List<String> names = new ArrayList<>();
        Markup.children(item, "creator").map(Markup::words).forEach(names::add);
        for (Element author : Markup.children(item, "author").toList()) {
            String words = Markup.words(author, "name").orElse(Markup.words(author));
            // "desk@post.example (Lena Abbot)"
            int open = words.indexOf('(');
            String name = open >= 0 && words.endsWith(")") ? words.substring(open + 1, words.length() - 1) : words;
            names.add(name.indexOf('@') >= 0 ? "" : name);
        }
        return names.stream()
                .flatMap(name -> List.of(name.split(", | and ")).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<PartialDate> day(Element item, String... names) {
        for (String name : names) {
            Optional<PartialDate> day = Markup.words(item, name).flatMap(Days::of);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }
}
