package hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Ledger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownBriefTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void aSmallLedgerPrintsAsItsGoldenPage() throws IOException {
        try (InputStream golden = MarkdownBriefTest.class.getResourceAsStream("ferry.expected.md")) {
            assertThat(markdown(SmallLedger.ledger(), FootnoteStyle.BRACKETS))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void linesOfProseFitATerminal() throws IOException {
        assertThat(markdown(SmallLedger.ledger(), FootnoteStyle.BRACKETS)
                        .lines()
                        .filter(line -> !line.startsWith("|") && !line.startsWith("#")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noTextOfADocumentBecomesMarkup(long seed) throws IOException {
        String page = markdown(RandomLedger.of(seed), FootnoteStyle.BRACKETS);
        assertThat(page).doesNotContainPattern("(?<!\\\\)[<`]").doesNotContainPattern("(?<!\\\\)\\]\\(");
        assertThat(page).doesNotContain("https://");
    }

    @Test
    void footnotesAreDefinedOnceEach() throws IOException {
        String page = markdown(SmallLedger.ledger(), FootnoteStyle.FOOTNOTES);
        for (int n = 1; n <= 9; n++) {
            assertThat(page).containsOnlyOnce("\n[^" + n + "]: ");
        }
    }

    private static String markdown(Ledger ledger, FootnoteStyle style) throws IOException {
        StringBuilder out = new StringBuilder();
        MarkdownBrief.render(Brief.of(ledger, new BriefOptions("Ferry Alma", Optional.empty(), style)), out);
        return out.toString();
    }
}
