package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeaningTest {
    @Test
    void whatAllClaimsShareIsTakenOutOfEach() {
        List<Meaning> few = Meaning.centred(List.of(new float[] {1, 1}, new float[] {1, -1}), 2);
        float[][] many = new float[100][];
        for (int i = 0; i < many.length; i++) {
            many[i] = i % 2 == 0 ? new float[] {1, 1} : new float[] {1, -1};
        }
        List<Meaning> lots = Meaning.centred(List.of(many), many.length);
        assertThat(lots.get(0).cosine(lots.get(2))).isCloseTo(1, within(1e-9));
        assertThat(lots.get(0).cosine(lots.get(1))).isLessThan(few.get(0).cosine(few.get(1)));
    }

    @Test
    void aSettingMixesInTheClaimsBesideItInTheSameDocument() {
        List<Meaning> meanings = List.of(
                new Meaning(new double[] {1, 0}), new Meaning(new double[] {0, 1}), new Meaning(new double[] {0, 1}));
        Meaning here = Meaning.setting(meanings, List.of("a", "a", "b"), 0);
        assertThat(here.cosine(meanings.get(1))).isCloseTo(0.5 / Math.sqrt(1.25), within(1e-9));
    }

    @Test
    void unknownMeaningsTellNothing() {
        List<Meaning> unknown = Meaning.centred(List.of(), 2);
        assertThat(unknown.get(0).cosine(unknown.get(1))).isZero();
        assertThat(Meaning.setting(unknown, List.of("a", "a"), 0).cosine(unknown.get(1)))
                .isZero();
    }
}
