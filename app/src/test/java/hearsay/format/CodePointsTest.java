package hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void countsACharacterOutsideTheBasicPlaneOnce() {
        String text = "😀 no 😀 yes";
        CodePoints points = new CodePoints(text);
        for (String word : new String[] {"no", "yes", "😀 yes"}) {
            int start = text.indexOf(word);
            int[] at = points.of(new Span(start, start + word.length()));
            assertThat(at[0]).isEqualTo(text.codePointCount(0, start));
            assertThat(at[1]).isEqualTo(text.codePointCount(0, start + word.length()));
        }
    }

    @Test
    void leavesPlainTextAsItIs() {
        assertThat(new CodePoints("plain").of(new Span(1, 3))).containsExactly(1, 3);
    }
}
