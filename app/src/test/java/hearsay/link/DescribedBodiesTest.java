package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DescribedBodiesTest {
    private final DescribedBodies bodies = new DescribedBodies(new Governments());

    private Map<String, String> among(String... names) {
        return bodies.among(Stream.of(names).map(HolderName::of).toList());
    }

    @Test
    void aCountryAndWhatABodyIsForDescribeItsOneBodyOfThatKind() {
        assertThat(among(
                        "Norwegian Intelligence Service of the Coast",
                        "Norway's main spy agency",
                        "Norwegian intelligence"))
                .containsEntry("Norway's main spy agency", "Norwegian Intelligence Service of the Coast")
                .containsEntry("Norwegian intelligence", "Norwegian Intelligence Service of the Coast");
    }

    @Test
    void twoBodiesOfOneKindLeaveADescriptionToItself() {
        assertThat(among(
                        "Norwegian Intelligence Service",
                        "Norwegian Coast Intelligence Office",
                        "Norwegian spy agency"))
                .isEmpty();
    }

    @Test
    void descriptionsOfOneBodyWithoutANameAreOne() {
        assertThat(among("Norwegian intelligence agencies", "Norwegian intelligence"))
                .containsExactly(Map.entry("Norwegian intelligence", "Norwegian intelligence agencies"));
    }

    @Test
    void aBodyOfAnotherCountryOrKindIsAnother() {
        assertThat(among("Chilean Intelligence Service", "Norwegian Coast Guard", "Norwegian intelligence"))
                .isEmpty();
    }

    @Test
    void twoCountriesTogetherAreNobodysBody() {
        assertThat(among("Norwegian Intelligence Service", "Norwegian and Chilean intelligence agencies"))
                .isEmpty();
    }
}
