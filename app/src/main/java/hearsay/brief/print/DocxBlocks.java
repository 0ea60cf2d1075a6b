package hearsay.brief.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the blocks of a page, headings, paragraphs, lists, tables, charts, into a document of a word processor. */
final class DocxBlocks {
    private static final Set<String> BLOCKS = Set.of(
            "section",
            "article",
            "main",
            "header",
            "footer",
            "div",
            "figure",
            "figcaption",
            "ul",
            "ol",
            "li",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "table",
            "svg");
    private static final int INDENT = 284;
    private static final double CHART_WIDTH = 480;

    private final XWPFDocument document;
    private final DocxWords words = new DocxWords();

    DocxBlocks(XWPFDocument document) {
        this.document = document;
    }

    /** Writes all that stands in an element. */
    void write(Element element) throws IOException {
        blocks(element, 0);
    }

    private void blocks(Element element, int depth) throws IOException {
        List<Node> line = new java.util.ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && BLOCKS.contains(child.normalName()) && !isSign(child)) {
                paragraph(line, depth);
                block(child, depth);
            } else {
                line.add(node);
            }
        }
        paragraph(line, depth);
    }

    private void block(Element block, int depth) throws IOException {
        switch (block.normalName()) {
            case "h1", "h2", "h3", "h4" -> {
                XWPFParagraph heading = document.createParagraph();
                heading.setStyle(DocxStyles.heading(block.normalName().charAt(1) - '0'));
                fill(heading, block);
            }
            case "p" -> {
                XWPFParagraph paragraph = document.createParagraph();
                indent(paragraph, depth);
                fill(paragraph, block);
            }
            case "table" -> table(block);
            case "svg" -> chart(block);
            case "li" -> item(block, depth);
            default -> {
                words.anchor(block);
                blocks(
                        block,
                        depth
                                + (block.normalName().equals("ul")
                                                || block.normalName().equals("ol")
                                        ? 1
                                        : 0));
            }
        }
    }

    /** An entry of a list; a citation carries its number, as no list of ours counts by itself. */
    private void item(Element item, int depth) throws IOException {
        if (item.children().stream().anyMatch(child -> BLOCKS.contains(child.normalName()) && !isSign(child))) {
            words.anchor(item);
            blocks(item, depth);
            return;
        }
        XWPFParagraph paragraph = document.createParagraph();
        indent(paragraph, depth);
        if (item.hasAttr("value")) {
            words.plain(paragraph, "[" + item.attr("value") + "]  ");
        }
        fill(paragraph, item);
    }

    private void paragraph(List<Node> line, int depth) throws IOException {
        boolean blank = line.stream().allMatch(node -> node instanceof TextNode text && text.isBlank());
        if (!blank) {
            XWPFParagraph paragraph = document.createParagraph();
            indent(paragraph, depth);
            words.write(paragraph, line);
        }
        line.clear();
    }

    private void fill(XWPFParagraph paragraph, Element from) {
        words.anchor(from);
        words.write(paragraph, from.childNodes(), from);
    }

    private static void indent(XWPFParagraph paragraph, int depth) {
        if (depth > 0) {
            paragraph.setIndentationLeft(INDENT * depth);
        }
    }

    private void table(Element table) {
        List<Element> rows = table.select("tr");
        int columns =
                rows.stream().mapToInt(row -> row.select("td, th").size()).max().orElse(0);
        if (columns == 0) {
            return;
        }
        XWPFTable grid = document.createTable(rows.size(), columns);
        grid.setWidth("100%");
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = grid.getRow(r);
            row.setCantSplitRow(true);
            List<Element> cells = rows.get(r).select("td, th");
            boolean head = !rows.get(r).select("th").isEmpty();
            row.setRepeatHeader(head && r == 0);
            for (int c = 0; c < cells.size(); c++) {
                cell(row.getCell(c), cells.get(c));
            }
        }
        document.createParagraph();
    }

    private void cell(XWPFTableCell cell, Element from) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        words.small(() -> words.write(paragraph, from.childNodes(), from));
    }

    private void chart(Element svg) throws IOException {
        ChartPicture picture = ChartPicture.of(svg);
        int width = (int) CHART_WIDTH;
        int height = (int) Math.round(CHART_WIDTH * picture.height() / picture.width());
        try {
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture.png()),
                            PictureType.PNG,
                            "chart.png",
                            Units.toEMU(width),
                            Units.toEMU(height));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static boolean isSign(Element element) {
        return element.normalName().equals("svg") && !element.hasClass("chart");
    }
}
