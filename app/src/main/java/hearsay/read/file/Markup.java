package hearsay.read.file;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * XML, read by jsoup: no entity that a file declares is ever put in, nothing outside of the file is fetched, and what is
 * nested deeper than 512 elements is laid flat.
 */
final class Markup {
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "hl2", "li", "bq", "pre", "td");

    private Markup() {}

    static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    /** An element's name without its prefix, in lower case. */
    static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    static Stream<Element> children(Element element, String name) {
        return element.children().stream().filter(child -> name(child).equals(name));
    }

    static Optional<Element> child(Element element, String name) {
        return children(element, name).findFirst();
    }

    /** All elements below of this name. */
    static Stream<Element> below(Element element, String name) {
        return element.getAllElements().stream()
                .filter(inner -> inner != element && name(inner).equals(name));
    }

    /** The words of the first child of this name; empty where there is none, or it is blank. */
    static Optional<String> words(Element element, String name) {
        return child(element, name).map(Markup::words).filter(words -> !words.isEmpty());
    }

    /** The words of an element, white space made single. */
    static String words(Element element) {
        return single(element.wholeText());
    }

    static String single(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }

    /** The words of a title that may itself hold escaped markup. */
    static String plain(String title) {
        return title.indexOf('<') >= 0 || title.indexOf('&') >= 0
                ? Jsoup.parse(title).text()
                : title;
    }

    /** The paragraphs below an element as HTML, whatever prefix their names have. */
    static String paragraphs(Element element) {
        StringBuilder html = new StringBuilder();
        for (Element inner : element.getAllElements()) {
            boolean paragraph = PARAGRAPHS.contains(name(inner));
            if (paragraph && inner.parents().stream().limit(8).noneMatch(p -> p != element && isParagraph(p))) {
                html.append("<p>").append(Entities.escape(words(inner))).append("</p>\n");
            }
        }
        return html.toString();
    }

    private static boolean isParagraph(Element element) {
        return PARAGRAPHS.contains(name(element));
    }

    /** Plain text as HTML, a paragraph for each line that is not empty. */
    static String ofText(String text) {
        StringBuilder html = new StringBuilder();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line ->
                        html.append("<p>").append(Entities.escape(line.strip())).append("</p>\n"));
        return html.toString();
    }

    static boolean hasTags(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("</") || lower.contains("<p") || lower.contains("<br");
    }
}
