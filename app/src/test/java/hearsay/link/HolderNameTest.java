package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HolderNameTest {
    @Test
    void aBodyIsOneInEitherOrderOfItsName() {
        assertThat(HolderName.of("the Ministry of Harbours").words())
                .isEqualTo(HolderName.of("Harbours Ministry").words());
        assertThat(HolderName.of("Norland's Department of the Interior").words())
                .containsExactly("norland", "interior", "department");
    }

    @Test
    void aNameThatEndsInABodyStays() {
        assertThat(HolderName.of("Ministry of").words()).containsExactly("ministry", "of");
    }
}
