package hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InClauseTest {
    @Test
    void aBodyHasTheArticle() {
        assertThat(InClause.of("Harbour Ministry", "")).isEqualTo("the Harbour Ministry");
        assertThat(InClause.of("defence minister", "")).isEqualTo("the defence minister");
        assertThat(InClause.of("United States", "")).isEqualTo("the United States");
    }

    @Test
    void aPersonAPlaceAndWhatIsOwnedHaveNone() {
        assertThat(InClause.of("Lars Brandt", "")).isEqualTo("Lars Brandt");
        assertThat(InClause.of("Norland", "")).isEqualTo("Norland");
        assertThat(InClause.of("Norland’s health ministry", "")).isEqualTo("Norland’s health ministry");
        assertThat(InClause.of("two officers", "")).isEqualTo("two officers");
    }

    @Test
    void theTextTellsOfNamesThatNoListHas() {
        assertThat(InClause.of("Ondine", "Where the Ondine lay, the Ondine sank."))
                .isEqualTo("the Ondine");
        assertThat(InClause.of("Norland", "the Norlanders and the Norland envoy left Norland, as Norland had said."))
                .isEqualTo("Norland");
    }
}
