package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Claim;
import java.util.List;
import org.junit.jupiter.api.Test;

class BearingTest {
    private static final String REPORT = "The mayor said the wall of the dam had not been inspected since the flood. "
            + "Engineers warned in May that the wall of the dam was leaking, a report said. "
            + "The water authority denied that the wall had been leaking. "
            + "The wall of the dam had never been repaired, despite the warnings of the engineers. "
            + "Felix, what do people there know? "
            + "It was a fine morning. "
            + "Follow us on our channels.";

    private static List<String> narrated(String text) {
        return new ClaimAssembler()
                .assemble(new Extractor().extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text)))).stream()
                        .filter(claim -> claim.holder().isNarrator())
                        .map(claim -> words(claim, text))
                        .toList();
    }

    private static String words(Claim claim, String text) {
        return claim.content().getFirst().of(text);
    }

    @Test
    void whatTheOutletSaysOfWhatOthersClaimIsALineOfItsOwn() {
        assertThat(narrated(REPORT)).anyMatch(words -> words.startsWith("The wall of the dam had never been repaired"));
    }

    @Test
    void questionsWeatherAndAddressesToTheReaderAreNot() {
        assertThat(narrated(REPORT))
                .noneMatch(words ->
                        words.contains("Felix") || words.contains("fine morning") || words.contains("channels"));
    }

    @Test
    void aFigureNeedsNoWeighing() {
        assertThat(narrated("It was a fine morning. A boat with 40 people sank."))
                .singleElement()
                .isEqualTo("A boat with 40 people sank.");
    }

    @Test
    void everySignHasItsWeightAndTheMoreSharedTheLikelier() {
        BearingModel model = BearingModel.load();
        double[] signs = new double[BearingSign.values().length];
        double without = model.likelihood(signs);
        signs[BearingSign.SHARED.ordinal()] = 2;
        assertThat(model.likelihood(signs)).isGreaterThan(without).isLessThan(1);
        signs[BearingSign.ASKS.ordinal()] = 1;
        assertThat(model.likelihood(signs)).isLessThan(without);
    }
}
