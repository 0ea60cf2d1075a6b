package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Fixtures;
import hearsay.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WholeQuotationsTest {
    private static final String LONG = "\"/``/2/punct It/PRP/2/nsubj rained/VBD/0/root/rain ././2/punct";
    private static final String LAST =
            "We/PRP/2/nsubj sang/VBD/7/ccomp/sing ,/,/7/punct \"/''/7/punct the/DT/6/det mayor/NN/7/nsubj said/VBD/0/root/say ././7/punct";

    private static Reading reading(Columns columns, int from, int content, int end) {
        int[] labels = new int[columns.size() - from];
        for (int i = content; i < end; i++) {
            labels[i - from] = Role.CONTENT.ordinal();
        }
        int cue = columns.size() - 2;
        labels[cue - from] = Role.CUE.ordinal();
        return new Reading(cue, from, labels, 0, 1, Alternatives.Tree.SILENT, 1, 0, 0, 0, 1, 1);
    }

    private static String content(AnnotatedDocument document, int from, int content, int end) {
        Columns columns = new Columns(document);
        Reading reading = reading(columns, from, content, end);
        List<Span> spans = WholeQuotations.completed(columns, reading, Finding.of(columns, reading, "say:verb"))
                .content();
        return spans.stream().map(span -> span.of(document.text())).collect(Collectors.joining(" … "));
    }

    /** In one paragraph, though {@link Parsed} puts each sentence on a line of its own. */
    private static AnnotatedDocument oneParagraph() {
        AnnotatedDocument lines = Parsed.of(LONG, LAST);
        String text = lines.text().replace('\n', ' ');
        return new AnnotatedDocument(Fixtures.document(text), lines.sentences());
    }

    @Test
    void whatBeginsBeforeTheWindowIsTaken() {
        assertThat(content(oneParagraph(), 4, 4, 8)).isEqualTo("\" It rained . We sang , \"");
    }

    @Test
    void aPartOfASentenceStaysAPart() {
        assertThat(content(oneParagraph(), 4, 5, 8)).isEqualTo("sang , \"");
    }
}
