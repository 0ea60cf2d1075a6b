package hearsay.brief.print;

import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** Writes running text with its emphasis, quotation marks, links and anchors into paragraphs of a word processor. */
final class DocxWords {
    private static final Map<String, String> SIGNS = Map.of("agreed", "●", "contested", "◆", "single-origin", "○");

    private final List<String> anchors = new ArrayList<>();
    private int bookmarks;
    private boolean small;

    /** Text that is set in the small type of tables. */
    void small(Runnable writing) {
        small = true;
        writing.run();
        small = false;
    }

    /** Remembers an element's anchor for the next words that are written. */
    void anchor(Element element) {
        if (!element.id().isEmpty()) {
            anchors.add(element.id());
        }
    }

    void plain(XWPFParagraph paragraph, String text) {
        run(paragraph, text, DocxLook.PLAIN);
    }

    void write(XWPFParagraph paragraph, List<Node> nodes) {
        nodes.forEach(node -> inline(paragraph, node, DocxLook.PLAIN));
    }

    /** Writes the nodes with the look that the element around them has. */
    void write(XWPFParagraph paragraph, List<Node> nodes, Element around) {
        DocxLook look = DocxLook.PLAIN.within(around);
        nodes.forEach(node -> inline(paragraph, node, look));
    }

    private void inline(XWPFParagraph paragraph, Node node, DocxLook look) {
        if (node instanceof TextNode text) {
            run(paragraph, look.exact() ? text.getWholeText() : text.text(), look);
        } else if (node instanceof Element element) {
            element(paragraph, element, look.within(element));
        }
    }

    private void element(XWPFParagraph paragraph, Element element, DocxLook look) {
        anchor(element);
        switch (element.normalName()) {
            case "svg" -> run(paragraph, sign(element) + " ", look);
            case "q" -> {
                run(paragraph, "“", look);
                children(paragraph, element, look);
                run(paragraph, "”", look);
            }
            case "a" -> link(paragraph, element, look);
            case "br" -> run(paragraph, "\n", look);
            default -> children(paragraph, element, look);
        }
    }

    private void children(XWPFParagraph paragraph, Element element, DocxLook look) {
        element.childNodes().forEach(node -> inline(paragraph, node, look));
    }

    private static String sign(Element svg) {
        return svg.parents().stream()
                .flatMap(parent -> parent.classNames().stream())
                .filter(SIGNS::containsKey)
                .findFirst()
                .map(SIGNS::get)
                .orElse("■");
    }

    private void link(XWPFParagraph paragraph, Element link, DocxLook look) {
        String to = link.attr("href");
        boolean brackets = link.hasClass("cite");
        if (to.startsWith("#")) {
            children(paragraph, link, look.to(to.substring(1), brackets));
        } else if (isAddress(to)) {
            XWPFHyperlinkRun run = paragraph.createHyperlinkRun(to);
            run.setText(link.text());
            run.setUnderline(UnderlinePatterns.SINGLE);
        } else {
            children(paragraph, link, look);
        }
    }

    /** An article's address may be anything; the format holds only what is one. */
    private static boolean isAddress(String link) {
        try {
            return Set.of("http", "https").contains(String.valueOf(new URI(link).getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void run(XWPFParagraph paragraph, String text, DocxLook look) {
        if (text.isEmpty()) {
            return;
        }
        List<BigInteger> open = open(paragraph);
        XWPFRun run = look.target().isEmpty() ? paragraph.createRun() : linked(paragraph, look.target());
        run.setText(look.brackets() ? "[" + text + "]" : printable(text));
        look.dress(run, small);
        open.forEach(id -> paragraph.getCTP().addNewBookmarkEnd().setId(id));
    }

    /** XML cannot hold most control characters. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' || c == '\t' || c == '\n')
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static XWPFRun linked(XWPFParagraph paragraph, String anchor) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(anchor);
        return new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
    }

    private List<BigInteger> open(XWPFParagraph paragraph) {
        List<BigInteger> ids = new ArrayList<>();
        for (String anchor : anchors) {
            CTBookmark mark = paragraph.getCTP().addNewBookmarkStart();
            BigInteger id = BigInteger.valueOf(bookmarks++);
            mark.setId(id);
            mark.setName(anchor);
            ids.add(id);
        }
        anchors.clear();
        return ids;
    }
}
