package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptNamesTest {
    private final KeptNames names =
            new KeptNames(Map.of("Pavel Orrin", Set.of("ministry spokesman")), new Governments());

    private List<String> near(String name) {
        return names.near(HolderName.of(name)).stream().map(HolderName::text).toList();
    }

    @Test
    void aNameIsNearThoseThatItCanBeAFormOf() {
        List.of("Norland Health Ministry", "Ana Ruiz-Bellamy", "Pavel Orrin", "Tomas Dorn", "Mara Lind")
                .forEach(name -> names.add(HolderName.of(name)));
        assertThat(near("Health Ministry")).contains("Norland Health Ministry");
        assertThat(near("Bellamy")).containsExactly("Ana Ruiz-Bellamy");
        assertThat(near("ministry spokesman")).containsExactly("Pavel Orrin");
        assertThat(near("Tomas Dorne")).containsExactly("Tomas Dorn");
        assertThat(near("mara lind")).containsExactly("Mara Lind");
        assertThat(near("Lindt")).isEmpty();
    }

    @Test
    void aLongerNameEndsInKeptOnes() {
        List.of("Ruiz", "Ana Ruiz", "Ana").forEach(name -> names.add(HolderName.of(name)));
        assertThat(names.endings(HolderName.of("High Representative Ana Ruiz")))
                .extracting(HolderName::text)
                .containsExactly("Ruiz", "Ana Ruiz");
    }

    @Test
    void aNameWithoutAWordIsNearNothing() {
        names.add(new HolderName("...", List.of()));
        assertThat(near("Mara Lind")).isEmpty();
    }
}
