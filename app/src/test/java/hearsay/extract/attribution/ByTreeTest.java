package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ByTreeTest {
    private static final String INVERTED =
            "There/EX/2/expl is/VBZ/7/ccomp/be danger/NN/2/nsubj ,/,/7/punct the/DT/6/det mayor/NN/7/nsubj said/VBD/0/root/say today/NN/7/obl ././7/punct";
    private static final String ASIDE =
            "It/PRP/2/nsubj burned/VBD/0/root/burn ,/,/5/punct she/PRP/5/nsubj said/VBD/2/parataxis/say ,/,/5/punct all/DT/8/det night/NN/2/obl ././2/punct";

    private static Optional<int[]> labels(String sentence, int cue) {
        Columns columns = new Columns(Parsed.of(sentence));
        return ByTree.labels(columns, new Frames(columns), cue, new int[] {0, columns.size()});
    }

    private static List<Integer> places(int[] labels, Role role) {
        return IntStream.range(0, labels.length)
                .filter(i -> labels[i] == role.ordinal())
                .boxed()
                .collect(Collectors.toList());
    }

    @Test
    void theClauseOnTheCueIsTheContent() {
        assertThat(labels(INVERTED, 6)).hasValueSatisfying(labels -> {
            assertThat(places(labels, Role.CONTENT)).containsExactly(0, 1, 2);
            assertThat(places(labels, Role.SOURCE)).containsExactly(4, 5);
            assertThat(places(labels, Role.CUE)).containsExactly(6);
        });
    }

    @Test
    void theClauseAroundTheCueIsTheContent() {
        assertThat(labels(ASIDE, 4)).hasValueSatisfying(labels -> {
            assertThat(places(labels, Role.CONTENT)).containsExactly(0, 1, 6, 7);
            assertThat(places(labels, Role.SOURCE)).containsExactly(3);
        });
    }

    @Test
    void aWordWithoutAClauseSuggestsNothing() {
        assertThat(labels("She/PRP/2/nsubj left/VBD/0/root/leave ././2/punct", 1))
                .isEmpty();
    }
}
