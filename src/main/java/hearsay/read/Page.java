package hearsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page's article: the body that Readability finds, its first paragraph put back where Readability lost it, a blank line
 * between paragraphs; and what the page's metadata says.
 */
record Page(String text, About about) {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "section",
            "article",
            "figcaption",
            "tr",
            "ul",
            "ol",
            "table",
            "figure",
            "header",
            "footer",
            "main",
            "aside",
            "dd",
            "dt");
    private static final int FIRST_PARAGRAPH = 40;

    static Page read(String html) {
        Document page = Jsoup.parse(html);
        About about = PageMetadata.read(page);
        Article article = new Readability4J("http://localhost/", html).parse();
        Element body = article.getContent() == null
                ? page.body()
                : Jsoup.parse(article.getContent()).body();
        List<String> paragraphs = paragraphs(body);
        firstLost(page, paragraphs);
        about.title()
                .filter(title -> paragraphs.isEmpty() || !same(paragraphs.getFirst(), title))
                .ifPresent(title -> paragraphs.add(0, title));
        return new Page(String.join("\n\n", paragraphs), about);
    }

    private static boolean same(String paragraph, String title) {
        return paragraph.equalsIgnoreCase(title);
    }

    /** Puts back a paragraph that stands right before the first one kept, in the same container. */
    private static void firstLost(Document page, List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return;
        }
        String first = paragraphs.stream()
                .filter(p -> p.length() >= FIRST_PARAGRAPH)
                .findFirst()
                .orElse("");
        for (Element p : page.select("p")) {
            if (!first.isEmpty() && words(p).equals(first)) {
                Element before = p.previousElementSibling();
                if (before != null
                        && before.normalName().equals("p")
                        && words(before).length() >= FIRST_PARAGRAPH) {
                    paragraphs.add(paragraphs.indexOf(first), words(before));
                }
                return;
            }
        }
    }

    private static String words(Element element) {
        return element.text().replace('\u00a0', ' ').strip();
    }

    private static List<String> paragraphs(Element body) {
        List<String> out = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        walk(body, line, out);
        flush(line, out);
        return out;
    }

    private static void walk(Node node, StringBuilder line, List<String> out) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words) {
                line.append(words.getWholeText());
            } else if (child instanceof Element element) {
                String name = element.normalName();
                boolean block = BLOCKS.contains(name) || name.equals("br");
                if (block) {
                    flush(line, out);
                }
                if (!name.equals("script") && !name.equals("style") && !name.equals("noscript")) {
                    walk(element, line, out);
                }
                if (block) {
                    flush(line, out);
                }
            }
        }
    }

    private static void flush(StringBuilder line, List<String> out) {
        String words =
                line.toString().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
        if (!words.isEmpty()) {
            out.add(words);
        }
        line.setLength(0);
    }
}
