package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final String SAID =
            "She/PRP/2/nsubj said/VBD/0/root/say it/PRP/4/nsubj burned/VBD/2/ccomp/burn and/CC/6/cc denied/VBD/2/conj/deny it/PRP/6/obj ././2/punct";

    private static Reading reading(int cue, int rank) {
        int[] labels = new int[8];
        labels[cue] = Role.CUE.ordinal();
        labels[cue + 1] = Role.CONTENT.ordinal();
        return new Reading(cue, 0, labels, rank, 1, Alternatives.Tree.SILENT, 1, 0, 0, 0, 1, 1);
    }

    private static List<Integer> chosen(double... likelihoods) {
        List<Reading> readings = List.of(reading(1, 0), reading(1, 1), reading(1, 2), reading(5, 0));
        return Choice.of(new Columns(Parsed.of(SAID)), readings, likelihoods).stream()
                .boxed()
                .toList();
    }

    @Test
    void eachCueHasOneReading() {
        assertThat(chosen(0.8, 0.5, 0.6, 0.9)).containsExactly(0, 3);
    }

    @Test
    void anAlternativeThatIsClearlyLikelierIsTaken() {
        assertThat(chosen(0.3, 0.5, 0.6, 0.9)).containsExactly(2, 3);
    }

    @Test
    void anAlternativeThatIsHardlyLikelierIsNot() {
        assertThat(chosen(0.6, 0.65, 0.1, 0.9)).containsExactly(0, 3);
    }

    @Test
    void anUnlikelyReadingIsNotKept() {
        assertThat(chosen(0.2, 0.1, 0.1, 0.9)).containsExactly(3);
    }
}
