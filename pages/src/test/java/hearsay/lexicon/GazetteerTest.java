package hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    @ParameterizedTest
    @CsvSource({
        "Seoul, CAPITAL, South Korea",
        "North Koreans, DEMONYM, North Korea",
        "U.K., COUNTRY, United Kingdom",
        "Pentagon, METONYM, United States Department of Defense",
        "Kremlin, METONYM, Russia",
        "Blue House, METONYM, Office of the President of South Korea",
        "Downing Street, METONYM, Prime Minister's Office of the United Kingdom",
        "OPCW, ORGANIZATION, Organisation for the Prohibition of Chemical Weapons"
    })
    void aNameIsKnownWithWhomItStandsFor(String name, Gazetteer.Kind kind, String canonical) {
        assertThat(Gazetteer.standard().find(name)).contains(new Gazetteer.Entry(name, kind, canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nuku'alofa", "Nuku\u2019alofa", "Nukualofa"})
    void anApostropheIsOfEitherKindOrLeftOut(String name) {
        assertThat(Gazetteer.standard().find(name))
                .contains(new Gazetteer.Entry("Nuku'alofa", Gazetteer.Kind.CAPITAL, "Tonga"));
    }

    @Test
    void aPossessiveIsNoPartOfAName() {
        assertThat(Gazetteer.standard().find("American's")).isEmpty();
        assertThat(Gazetteer.standard().find("Egypt\u2019")).isEmpty();
    }

    @Test
    void capitalsMatter() {
        assertThat(Gazetteer.standard().find("turkey")).isEmpty();
        assertThat(Gazetteer.standard().find("Turkey")).isPresent();
    }

    @Test
    void aCountryHasAnAdjectiveAndNoNounForOne() {
        assertThat(Gazetteer.standard().adjective("Spain")).contains("Spanish");
        assertThat(Gazetteer.standard().adjective("New Zealand")).isEmpty();
    }
}
