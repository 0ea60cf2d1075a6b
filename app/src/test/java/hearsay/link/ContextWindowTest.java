package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts in which every character is a piece. */
class ContextWindowTest {
    @Test
    void theCoresFollowEachOtherToTheEnd() {
        List<ContextWindow> windows = windows(60, 60, 60, 60, 100, 20, 8);
        assertThat(windows)
                .containsExactly(
                        new ContextWindow(0, 0, 120),
                        new ContextWindow(60, 120, 240),
                        new ContextWindow(180, 240, 368));
    }

    @Test
    void onlyWholeSentencesAreReadBeforeACore() {
        assertThat(windows(100, 40, 100))
                .containsExactly(
                        new ContextWindow(0, 0, 100),
                        new ContextWindow(100, 100, 140),
                        new ContextWindow(100, 140, 240));
    }

    @Test
    void aSentenceThatIsTooLongIsCut() {
        assertThat(windows(30, 400, 10))
                .containsExactly(
                        new ContextWindow(0, 0, 30), new ContextWindow(0, 30, 250), new ContextWindow(430, 430, 440));
    }

    @Test
    void aPieceIsReadInTheLastWindowWhoseCoreItDoesNotPrecede() {
        List<ContextWindow> windows = windows(100, 40, 100);
        assertThat(IntStream.of(0, 99, 100, 139, 140, 239).map(piece -> ContextWindow.holding(piece, windows)))
                .containsExactly(0, 0, 1, 1, 2, 2);
    }

    @Test
    void piecesOutsideTheWindowLeaveItsFirstVector() {
        float[][] states = {{9}, {1}, {3}, {8}};
        ContextWindow window = new ContextWindow(10, 10, 12);
        assertThat(window.mean(states, new int[] {10, 11, 12})).containsExactly(2);
        assertThat(window.mean(states, new int[] {12, 13})).containsExactly(9);
    }

    private static List<ContextWindow> windows(int... lengths) {
        List<Span> sentences = new ArrayList<>();
        int end = 0;
        for (int length : lengths) {
            sentences.add(new Span(end, end + length));
            end += length;
        }
        int[] starts = IntStream.range(0, end).toArray();
        int[] ends = IntStream.range(1, end + 1).toArray();
        return ContextWindow.over(new WordPieces(new long[end], starts, ends), sentences);
    }
}
