package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read in a paragraph, to the last digit of its likelihood, does not depend on the paragraphs beside it. */
class ParagraphsApartTest {
    private static final String SAID =
            "The/DT/2/det mayor/NN/3/nsubj said/VBD/0/root/say that/IN/7/mark the/DT/6/det ferry/NN/7/nsubj sank/VBD/3/ccomp/sink ././3/punct";
    private static final String LEFT = "She/PRP/2/nsubj left/VBD/0/root/leave ././2/punct";
    private static final String ASKED =
            "Who/WP/2/nsubj knows/VBZ/0/root/know ,/,/5/punct he/PRP/5/nsubj asked/VBD/2/parataxis/ask ?/./2/punct";

    private final AttributionModel model = AttributionModel.load();

    private List<String> middle(String before, String after) {
        AnnotatedDocument document = Parsed.of(before, SAID, after);
        Columns columns = new Columns(document);
        Frames frames = new Frames(columns);
        List<Reading> readings = Readings.of(columns, frames, model, CueLexicon.load());
        double[] likelihoods = Readings.judged(readings, columns, frames, model, CueLexicon.load());
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < likelihoods.length; i++) {
            Reading reading = readings.get(i);
            if (columns.paragraph[reading.cue()] == 1) {
                seen.add(Arrays.toString(reading.labels()) + reading.cueLikelihood() + " " + reading.logLikelihood()
                        + " " + likelihoods[i]);
            }
        }
        return seen;
    }

    @Test
    void otherNeighboursChangeNothing() {
        assertThat(middle(LEFT, ASKED)).isNotEmpty().isEqualTo(middle(ASKED, LEFT));
    }
}
