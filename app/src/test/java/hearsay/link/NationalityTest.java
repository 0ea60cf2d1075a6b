package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalityTest {
    private final Nationality nationality = new Nationality();

    @ParameterizedTest
    @CsvSource({
        "Norway's fisheries ministry, Norwegian fisheries ministry",
        "fisheries ministry of Norway, Norwegian fisheries ministry",
        "fisheries ministry in Oslo, Norwegian fisheries ministry",
        "government of the Philippines, Philippine government"
    })
    void aBodyHasItsCountryBeforeItAsAnAdjective(String written, String name) {
        assertThat(nationality.adjectival(written).orElse(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "embassy in Oslo",
                "Chilean ministry in Oslo",
                "Bank of Norway",
                "people in Norway",
                "Vila's mayor"
            })
    void whatIsNotOfTheCountryStaysAsItIs(String written) {
        assertThat(nationality.adjectival(written)).isEmpty();
    }

    @Test
    void aNameOfOneWordHasNoCountry() {
        assertThat(nationality.adjectival("Norway")).isEmpty();
    }
}
