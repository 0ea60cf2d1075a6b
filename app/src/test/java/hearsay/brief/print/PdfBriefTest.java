package hearsay.brief.print;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.brief.Brief;
import hearsay.brief.BriefOptions;
import hearsay.brief.RandomLedger;
import hearsay.brief.SmallLedger;
import hearsay.ledger.Ledger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfBriefTest {
    @Test
    void thePaperHoldsTheTitleTheWordsAndTheLinksOfThePage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SmallLedger.ledger()))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("The ferry Alma")
                    .contains("No crew were at fault")
                    .contains("up to 45 people");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("The ferry Alma");
            int links = 0;
            for (PDPage page : pdf.getPages()) {
                links += (int) page.getAnnotations().stream()
                        .filter(PDAnnotationLink.class::isInstance)
                        .count();
            }
            assertThat(links).as("links to citations and passages").isGreaterThan(10);
        }
    }

    @Test
    void theSameBriefGivesTheSameBytes() throws IOException {
        assertThat(pdf(SmallLedger.ledger())).isEqualTo(pdf(SmallLedger.ledger()));
    }

    @Test
    void textsFullOfMarkupAndRareSignsArePrintedAllTheSame() throws IOException {
        for (long seed : List.of(1L, 2L)) {
            try (PDDocument pdf = Loader.loadPDF(pdf(RandomLedger.of(seed)))) {
                assertThat(pdf.getNumberOfPages()).as("seed " + seed).isPositive();
            }
        }
    }

    private static byte[] pdf(Ledger ledger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfBrief.render(Brief.of(ledger, BriefOptions.titled("The ferry Alma")), out);
        return out.toByteArray();
    }
}
