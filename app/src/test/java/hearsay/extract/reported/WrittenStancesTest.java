package hearsay.extract.reported;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.extract.claim.ClaimAssembler;
import hearsay.model.Claim;
import hearsay.model.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many of the marked sentences are read with their stance, and how many plain statements are taken for more. */
class WrittenStancesTest {
    private static final double RIGHT = 0.6;
    private static final double ALARMS = 0.09;
    private static final List<Read> READ = read();

    private record Read(MarkedSentences.Marked marked, List<Claim> claims) {
        boolean isRight() {
            return claims.stream().anyMatch(c -> c.stance() == marked.stance());
        }

        boolean isPlain() {
            return claims.stream().allMatch(c -> c.stance() == Stance.ASSERTS);
        }
    }

    private static List<Read> read() {
        Extractor extractor = new Extractor();
        ClaimAssembler assembler = new ClaimAssembler();
        return MarkedSentences.load().stream()
                .map(marked -> new Read(
                        marked,
                        assembler
                                .assemble(extractor.extract(
                                        Fixtures.ANNOTATOR.annotate(Fixtures.document(marked.text()))))
                                .stream()
                                .filter(marked::is)
                                .toList()))
                .toList();
    }

    private static double share(boolean narrated) {
        List<Read> some = READ.stream()
                .filter(read ->
                        read.marked().narrated() == narrated && read.marked().stance() != Stance.ASSERTS)
                .toList();
        return some.stream().filter(Read::isRight).count() / (double) some.size();
    }

    @Test
    void mostOfWhatAnOutletDeniesOrDoubtsItselfIsFound() {
        assertThat(share(true)).isGreaterThan(RIGHT);
    }

    @Test
    void mostOfWhatOthersDenyDoubtConfirmOrDeclineIsFound() {
        assertThat(share(false)).isGreaterThan(RIGHT);
    }

    @Test
    void plainStatementsAreSeldomTakenForMore() {
        List<Read> plain = READ.stream()
                .filter(read -> read.marked().stance() == Stance.ASSERTS)
                .toList();
        long taken = plain.stream().filter(read -> !read.isPlain()).count();
        assertThat(taken / (double) plain.size()).isLessThan(ALARMS);
    }
}
