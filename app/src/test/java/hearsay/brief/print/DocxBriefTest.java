package hearsay.brief.print;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.brief.Brief;
import hearsay.brief.BriefOptions;
import hearsay.brief.RandomLedger;
import hearsay.brief.SmallLedger;
import hearsay.ledger.Ledger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

class DocxBriefTest {
    @Test
    void theDocumentHasHeadingsTablesChartsAndTheExactWords() throws IOException {
        try (XWPFDocument document = read(SmallLedger.ledger())) {
            XWPFParagraph title = document.getParagraphs().stream()
                    .filter(p -> "Heading1".equals(p.getStyle()))
                    .findFirst()
                    .orElseThrow();
            assertThat(title.getText()).isEqualTo("The ferry Alma");
            assertThat(new XWPFWordExtractor(document).getText())
                    .contains("No crew were at fault")
                    .contains("up to 45 people");
            assertThat(document.getTables()).isNotEmpty();
            assertThat(document.getAllPictures()).as("charts").isNotEmpty();
        }
    }

    @Test
    void everyCitationLeadsToItsPlace() throws IOException {
        try (XWPFDocument document = read(SmallLedger.ledger())) {
            Set<String> places = new HashSet<>();
            Set<String> links = new HashSet<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                paragraph.getCTP().getBookmarkStartList().forEach(mark -> places.add(mark.getName()));
                paragraph.getCTP().getHyperlinkList().stream()
                        .map(CTHyperlink::getAnchor)
                        .forEach(links::add);
            }
            assertThat(links).contains("c1", "p1");
            assertThat(places).containsAll(links);
        }
    }

    @Test
    void theSameBriefGivesTheSameBytes() throws IOException {
        assertThat(docx(SmallLedger.ledger())).isEqualTo(docx(SmallLedger.ledger()));
    }

    @Test
    void textsFullOfMarkupAndRareSignsArePrintedAllTheSame() throws IOException {
        for (long seed : List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L)) {
            try (XWPFDocument document = read(RandomLedger.of(seed))) {
                assertThat(document.getParagraphs()).as("seed " + seed).isNotEmpty();
            }
        }
    }

    private static XWPFDocument read(Ledger ledger) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx(ledger)));
    }

    private static byte[] docx(Ledger ledger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxBrief.render(Brief.of(ledger, BriefOptions.titled("The ferry Alma")), out);
        return out.toByteArray();
    }
}
