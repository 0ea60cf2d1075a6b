package hearsay.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The blocks of an element, in the order of the page. */
final class Blocks {
    private static final Set<String> LAYOUT = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "th",
            "tr",
            "ul");

    private final List<Block> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private @Nullable Node first;
    private @Nullable Node last;

    private Blocks() {}

    static List<Block> of(Element element) {
        Blocks blocks = new Blocks();
        blocks.walk(element, element, false);
        blocks.end(element);
        return blocks.found;
    }

    private void walk(Element element, Element holder, boolean link) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                add(words, link);
            } else if (child instanceof Element inner) {
                String name = inner.normalName();
                if (name.equals("br")) {
                    end(holder);
                } else if (LAYOUT.contains(name)) {
                    end(holder);
                    walk(inner, inner, link);
                    end(inner);
                } else {
                    walk(inner, holder, link || name.equals("a"));
                }
            }
        }
    }

    private void add(TextNode node, boolean link) {
        String words = node.getWholeText();
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\u00ad';
            if (c == '\u00ad' || c == '\u200b') {
                continue;
            }
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        linked += link ? text.length() - before : 0;
        if (!node.isBlank()) {
            first = first == null ? node : first;
            last = node;
        }
    }

    /** A first letter that a page sets large, in a block of its own, belongs to the word after it. */
    private boolean isAfterInitial(String words) {
        return !found.isEmpty()
                && found.getLast().text().length() == 1
                && Character.isUpperCase(found.getLast().text().charAt(0))
                && Character.isLowerCase(words.charAt(0));
    }

    private void end(Element holder) {
        String words = text.toString().strip();
        Node from = first == null ? holder : first;
        Node to = last == null ? holder : last;
        if (!words.isEmpty()) {
            if (isAfterInitial(words)) {
                Block initial = found.removeLast();
                words = initial.text() + words;
                from = initial.first();
            }
            found.add(new Block(words, Math.min(linked, words.length()), holder, from, to));
        }
        text.setLength(0);
        linked = 0;
        first = null;
        last = null;
    }
}
