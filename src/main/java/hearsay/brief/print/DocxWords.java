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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Writes running text with its emphasis, quotation marks, links and anchors into paragraphs of a word processor. */
final class DocxWords {
    private static final Map<String, String> COLOURS = Map.of(
            "agreed",
            "1D6340",
            "contested",
            "A3340C",
            "single-origin",
            "5C4A8A",
            "o1",
            "0065A8",
            "o2",
            "C14A00",
            "o3",
            "00755A",
            "o4",
            "93407C",
            "o5",
            "7D5D00",
            "o7",
            "6B6F76");
    private static final Map<String, String> SIGNS = Map.of("agreed", "●", "contested", "◆", "single-origin", "○");
    private static final Set<String> BOLD = Set.of("holder", "fig", "status", "tag", "step");
    private static final Set<String> SOFT = Set.of(
            "weight", "when", "meaning", "also", "note", "reading", "by", "n", "role", "summary", "eyebrow", "extent",
            "cites");

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
        run(paragraph, text, Look.PLAIN);
    }

    void write(XWPFParagraph paragraph, List<Node> nodes) {
        nodes.forEach(node -> inline(paragraph, node, Look.PLAIN));
    }

    /** Writes the nodes with the look that the element around them has. */
    void write(XWPFParagraph paragraph, List<Node> nodes, Element around) {
        Look look = Look.PLAIN.within(around);
        nodes.forEach(node -> inline(paragraph, node, look));
    }

    private void inline(XWPFParagraph paragraph, Node node, Look look) {
        if (node instanceof TextNode text) {
            run(paragraph, look.exact() ? text.getWholeText() : text.text(), look);
        } else if (node instanceof Element element) {
            element(paragraph, element, look.within(element));
        }
    }

    private void element(XWPFParagraph paragraph, Element element, Look look) {
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

    private void children(XWPFParagraph paragraph, Element element, Look look) {
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

    private void link(XWPFParagraph paragraph, Element link, Look look) {
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

    private void run(XWPFParagraph paragraph, String text, Look look) {
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

    /**
     * How words look.
     *
     * @param target the anchor that they lead to; empty where they are no link
     * @param brackets whether they are the number of a citation
     * @param exact whether every blank is kept
     */
    private record Look(
            boolean bold,
            boolean italic,
            boolean soft,
            String colour,
            String shade,
            String target,
            boolean brackets,
            boolean exact) {
        static final Look PLAIN = new Look(false, false, false, "", "", "", false, false);

        Look within(Element element) {
            Set<String> names = element.classNames();
            String tint = names.stream()
                    .filter(COLOURS::containsKey)
                    .findFirst()
                    .map(COLOURS::get)
                    .orElse(colour);
            boolean coloured = names.contains("status") || names.contains("key") || names.contains("sign");
            boolean mark = element.normalName().equals("mark");
            return new Look(
                    bold
                            || element.normalName().matches("b|th|strong")
                            || names.stream().anyMatch(BOLD::contains),
                    italic || names.contains("question") || names.contains("none"),
                    soft || names.stream().anyMatch(SOFT::contains),
                    coloured || !tint.equals(colour) ? tint : colour,
                    mark ? names.contains("deep") ? "F3D873" : "FBEEB8" : shade,
                    target,
                    brackets,
                    exact || mark || element.parents().hasClass("body") || names.contains("body"));
        }

        Look to(String anchor, boolean cite) {
            return new Look(bold, italic, soft, colour, shade, anchor, cite, exact);
        }

        void dress(XWPFRun run, boolean small) {
            if (bold) {
                run.setBold(true);
            }
            if (italic) {
                run.setItalic(true);
            }
            if (soft || small) {
                run.setFontSize(8);
                run.setFontFamily(DocxStyles.NARROW);
            }
            if (!colour.isEmpty()) {
                run.setColor(colour);
            } else if (soft) {
                run.setColor("444444");
            }
            if (!shade.isEmpty()) {
                CTShd shading = run.getCTR().isSetRPr()
                        ? run.getCTR().getRPr().addNewShd()
                        : run.getCTR().addNewRPr().addNewShd();
                shading.setVal(STShd.CLEAR);
                shading.setFill(shade);
            }
        }
    }
}
