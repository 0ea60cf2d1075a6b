package hearsay.read.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Pages as browsers print them: narrow columns, justified, drawn at another scale than the letters say. */
class PdfColumnsTest {
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private static final float SCALE = 0.75f;
    private static final float SIZE = 14.66f;
    private static final float WIDTH = 210;
    private static final float GAP = 14.66f;
    private static final int LINES = 30;

    @Test
    void narrowColumnsAreReadOneAfterAnotherThoughTheirGapIsNoWiderThanThoseBetweenWords() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 43; i++) {
            text.append("Witness ")
                    .append(i)
                    .append(" said that the water came at night and took the bridge with it. ");
        }
        String words = text.toString().strip();
        try (PDDocument pdf = Loader.loadPDF(printed("What the witnesses saw in the valley that night", words))) {
            String read = PdfParagraphs.of(PdfGlyphs.of(pdf, 1_000_000));
            assertThat(read.replaceAll("\\s+", " ").strip())
                    .isEqualTo("What the witnesses saw in the valley that night " + words);
        }
    }

    private static byte[] printed(String title, String words) throws IOException {
        List<String> lines = wrapped(words);
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.transform(Matrix.getScaleInstance(SCALE, SCALE));
                write(content, title, 60, 980, 2 * SIZE, 0);
                for (int i = 0; i < lines.size(); i++) {
                    boolean last = i + 1 == lines.size();
                    int gaps = lines.get(i).split(" ").length - 1;
                    float spacing = last || gaps == 0 ? 0 : (WIDTH - width(lines.get(i))) / gaps;
                    float x = 60 + (i / LINES) * (WIDTH + GAP);
                    write(content, lines.get(i), x, 930 - 17 * (i % LINES), SIZE, spacing);
                }
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void write(PDPageContentStream content, String line, float x, float y, float size, float spacing)
            throws IOException {
        content.beginText();
        content.setFont(FONT, size);
        content.setWordSpacing(spacing);
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
    }

    private static List<String> wrapped(String words) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) > WIDTH) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private static float width(String text) throws IOException {
        return FONT.getStringWidth(text) / 1000 * SIZE;
    }

    @Test
    void numbersOfTwoWordsKeepTheirHyphenAtALinesEnd() {
        Hyphens hyphens = new Hyphens(List.of());
        assertThat(hyphens.isKept("a notice of forty-", "eight hours")).isTrue();
        assertThat(hyphens.isKept("the reser-", "voir")).isFalse();
    }
}
