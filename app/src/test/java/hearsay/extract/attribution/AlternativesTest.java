package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    private static final int NONE = Role.NONE.ordinal();
    private static final int CONTENT = Role.CONTENT.ordinal();

    /** Four tokens: content, content, and two that are content together or not at all. */
    private static Lattice lattice(double together) {
        double[] emission = new double[4 * Role.COUNT];
        double[] edge = new double[4 * Role.COUNT * Role.COUNT];
        for (int t = 0; t < 4; t++) {
            emission[t * Role.COUNT + Role.SOURCE.ordinal()] = -50;
            emission[t * Role.COUNT + Role.CUE.ordinal()] = -50;
            emission[t * Role.COUNT + NONE] = t < 2 ? -50 : 0;
        }
        emission[2 * Role.COUNT + CONTENT] = together;
        edge[(3 * Role.COUNT + NONE) * Role.COUNT + CONTENT] = -50;
        edge[(3 * Role.COUNT + CONTENT) * Role.COUNT + NONE] = -50;
        return new Lattice(4, emission, edge);
    }

    @Test
    void aSureLabellingStandsAlone() {
        Lattice sure = lattice(9);
        assertThat(Alternatives.of(sure, sure.best(false), Optional::empty)).hasSize(1);
    }

    @Test
    void anotherCutIsAnAlternative() {
        Lattice unsure = lattice(0.3);
        List<Alternatives.Labelling> found = Alternatives.of(unsure, unsure.best(false), Optional::empty);
        assertThat(found)
                .extracting(Alternatives.Labelling::labels)
                .containsExactly(
                        new int[] {CONTENT, CONTENT, CONTENT, CONTENT}, new int[] {CONTENT, CONTENT, NONE, NONE});
    }

    @Test
    void theSameAlternativesAreFoundAgain() {
        List<Alternatives.Labelling> first =
                Alternatives.of(lattice(0.3), lattice(0.3).best(false), Optional::empty);
        List<Alternatives.Labelling> second =
                Alternatives.of(lattice(0.3), lattice(0.3).best(false), Optional::empty);
        assertThat(first)
                .extracting(Alternatives.Labelling::labels)
                .containsExactlyElementsOf(
                        second.stream().map(Alternatives.Labelling::labels).toList());
    }
}
