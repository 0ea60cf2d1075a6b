package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GovernmentsTest {
    private final Governments governments = new Governments();

    @Test
    void anOfficeSpeaksForTheCountryWhoseAdjectiveOrAbbreviationStandsBeforeIt() {
        assertThat(governments.spokenForBy("Ukrainian defence minister")).contains("Ukrainian government");
        assertThat(governments.spokenForBy("U.S. trade secretary")).contains("United States government");
        assertThat(governments.spokenForBy("UK ambassador")).contains("United Kingdom government");
    }

    @Test
    void anAbbreviationIsNoPronoun() {
        assertThat(governments.spokenForBy("an official who met us")).isEmpty();
    }

    @Test
    void whoHasLeftTheOfficeSpeaksForNobody() {
        assertThat(governments.spokenForBy("a former Ukrainian defence minister"))
                .isEmpty();
        assertThat(governments.spokenForBy("retired CIA analyst")).isEmpty();
    }

    @Test
    void aCountryThatTheTableLeavesOutHasAGovernmentToo() {
        assertThat(governments.named("Bolivia")).contains("Bolivian government");
        assertThat(governments.named("Wellington")).contains("New Zealand government");
        assertThat(governments.spokenForBy("Bolivian trade minister")).contains("Bolivian government");
    }

    @Test
    void aNameOfTwoPlacesStandsForNoGovernment() {
        assertThat(governments.named("Georgia")).isEmpty();
        assertThat(governments.spokenForBy("Georgia officials")).isEmpty();
    }
}
