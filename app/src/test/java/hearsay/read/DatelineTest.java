package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "SARROW, March 3 (Meridian Wire) - | Meridian Wire",
                "TOLVANE/SARROW — | -",
                "PORT ELM, South Halmora (MW) -- | MW",
                "ALDHAVEN, Vellund (AP) — | AP",
                "(Meridian Wire) - | Meridian Wire",
                "Sarrow (MWN) | MWN",
                "TOLVANE, March 3. /MW/. | MW",
                "BRENMOOR, N.H., Oct. 23, 2031 – | -",
                "HARROW - | -",
                "Kabul — | -"
            })
    void theWordsBeforeTheFirstSentenceAreCutOff(String head, String agency) {
        String line = head + " The dam broke on Sunday, the ministry said.";
        Dateline dateline = Dateline.of(line).orElseThrow();
        assertThat(line.substring(dateline.length())).startsWith("The dam");
        assertThat(dateline.agency()).isEqualTo(agency.equals("-") ? Optional.empty() : Optional.of(agency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dam — built in 1961 — broke on Sunday.",
                "Orrin (then 19) joined the army in May.",
                "ISOLDE MARCH, HOST: Good evening.",
                "NATO — which has no army — declined to comment.",
                "President Brask — The man who never sleeps — left.",
                "The ministry (MW) said so.",
                "Pell-mell they ran.",
                ""
            })
    void aSentenceWithADashOrBracketsIsNone(String line) {
        assertThat(Dateline.of(line)).isEmpty();
    }
}
