package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountAskedTest {
    @Test
    void whatTheClauseIsAboutIsCounted() {
        assertThat(AmountAsked.of("Have 3,000 troops arrived in Norland?", "3,000 troops", "troops"))
                .contains("How many troops have arrived in Norland?");
    }

    @Test
    void whatTheVerbIsDoneToIsCounted() {
        assertThat(AmountAsked.of("Did the port lose 40 barges in May, officials said?", "40 barges", "barges"))
                .contains("How many barges did the port lose in May?");
    }

    @Test
    void aSuppliedAuxiliaryGoesBehindHowMany() {
        assertThat(AmountAsked.of("Did 40 barges sink in the harbour?", "40 barges", "barges"))
                .contains("How many barges sank in the harbour?");
        assertThat(AmountAsked.of("Do 40 barges lie in the harbour?", "40 barges", "barges"))
                .contains("How many barges lie in the harbour?");
        assertThat(AmountAsked.of("Did 40 barges glimmer in the harbour?", "40 barges", "barges"))
                .isEmpty();
    }

    @Test
    void whatThereIsIsCounted() {
        assertThat(AmountAsked.of("Are there 40 barges in the harbour?", "40 barges", "barges"))
                .contains("How many barges are there in the harbour?");
    }

    @Test
    void whatHangsOnAPrepositionIsNotWhatIsAsked() {
        assertThat(AmountAsked.of("Did the port grow by 40 barges?", "40 barges", "barges"))
                .isEmpty();
        assertThat(AmountAsked.of("Did the port grow?", "40 barges", "barges")).isEmpty();
    }
}
