package hearsay.read;

import hearsay.lines.Line;
import hearsay.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Articles as newspapers print them: two columns, running heads, page numbers, words divided at line ends. */
final class SavedPdf {
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private static final float SIZE = 10;
    private static final float WIDTH = 230;
    private static final int LINES = 20;

    private SavedPdf() {}

    private record Line(String text, boolean first) {}

    static byte[] of(Document article) throws IOException {
        List<String> paragraphs = SavedAs.paragraphs(article);
        List<Line> lines = new ArrayList<>();
        for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
            wrap(paragraph, lines);
        }
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int from = 0; from < lines.size(); from += 2 * LINES) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    if (lines.size() > 2 * LINES) {
                        write(content, "The Weekly Review, spring of 2031", 50, 770, 8);
                    }
                    write(content, String.valueOf(pdf.getNumberOfPages()), 300, 20, 8);
                    if (from == 0) {
                        write(content, paragraphs.getFirst(), 50, 745, 12);
                    }
                    // the right column is drawn first: the order of drawing is not that of reading
                    column(content, lines, from + LINES, 320);
                    column(content, lines, from, 50);
                }
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void column(PDPageContentStream content, List<Line> lines, int from, float x) throws IOException {
        for (int i = from; i < Math.min(lines.size(), from + LINES); i++) {
            float indent = lines.get(i).first() ? 12 : 0;
            write(content, lines.get(i).text(), x + indent, 715 - 13 * (i - from), SIZE);
        }
    }

    private static void write(PDPageContentStream content, String text, float x, float y, float size)
            throws IOException {
        content.beginText();
        content.setFont(FONT, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static void wrap(String paragraph, List<Line> lines) throws IOException {
        String line = "";
        boolean first = true;
        for (String word : paragraph.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            float room = WIDTH - (first ? 12 : 0);
            if (width(longer) <= room) {
                line = longer;
                continue;
            }
            int cut = word.chars().allMatch(Character::isLowerCase) && word.length() > 7 ? 4 : 0;
            boolean divided = cut > 0 && width(line + " " + word.substring(0, cut) + "-") <= room;
            lines.add(new Line(divided ? line + " " + word.substring(0, cut) + "-" : line, first));
            line = divided ? word.substring(cut) : word;
            first = false;
        }
        lines.add(new Line(line, first));
    }

    private static float width(String text) throws IOException {
        return FONT.getStringWidth(text) / 1000 * SIZE;
    }

    /** A page that opens with a password only. */
    static byte[] encrypted(String password) throws IOException {
        return encrypted(password, password, of(ExampleArticles.first()));
    }

    static byte[] encrypted(String owner, String user, byte[] plain) throws IOException {
        try (PDDocument pdf = org.apache.pdfbox.Loader.loadPDF(plain);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
