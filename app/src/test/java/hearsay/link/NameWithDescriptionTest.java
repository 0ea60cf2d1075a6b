package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Holder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameWithDescriptionTest {
    private static final List<String> NAMES = List.of("Harbour Watch");

    @Test
    void aDescriptionBeforeANameIsNoPartOfIt() {
        assertThat(NameWithDescription.of(
                        Holder.Kind.ORGANIZATION, "Norwegian monitoring group Harbour Watch", List.of()))
                .contains(new NameWithDescription("Harbour Watch", "Norwegian monitoring group"));
    }

    @Test
    void aDescriptionBehindANameIsNoPartOfItWhereTheStoryHasTheNameAlone() {
        String written = "Harbour Watch monitoring group";
        assertThat(NameWithDescription.of(Holder.Kind.ORGANIZATION, written, NAMES))
                .contains(new NameWithDescription("Harbour Watch", "monitoring group"));
        assertThat(NameWithDescription.of(Holder.Kind.ORGANIZATION, written, List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Watch",
                "Norway warns Chile",
                "office of Harbour Watch",
                "unnamed ally Harbour Watch",
                "port authority"
            })
    void otherNamesStayWhole(String written) {
        assertThat(NameWithDescription.of(Holder.Kind.ORGANIZATION, written, NAMES))
                .isEmpty();
    }

    @Test
    void thePartsOfAPersonsNameStayTogether() {
        assertThat(NameWithDescription.of(Holder.Kind.PERSON, "Ana della Ruiz", NAMES))
                .isEmpty();
    }
}
