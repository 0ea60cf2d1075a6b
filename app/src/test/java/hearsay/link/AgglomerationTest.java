package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgglomerationTest {
    private static List<List<Integer>> groups(Agglomeration.Stop stop) {
        Agglomeration groups = new Agglomeration(4, stop, new Agglomeration.Attraction(0.2, 100));
        groups.pair(0, 1, 0.8);
        groups.pair(2, 3, 0.3);
        groups.pair(1, 2, 0.05);
        return groups.groups();
    }

    @Test
    void theStrongestLinksAreJoinedUntilThereAreFewEnoughGroups() {
        assertThat(groups(new Agglomeration.Stop(0.1, 0.5, 3))).containsExactly(List.of(0, 1), List.of(2), List.of(3));
        assertThat(groups(new Agglomeration.Stop(0.1, 0.5, 1))).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void aSureLinkIsJoinedHoweverFewGroupsThereAre() {
        assertThat(groups(new Agglomeration.Stop(0.1, 0.5, 4))).containsExactly(List.of(0, 1), List.of(2), List.of(3));
    }

    @Test
    void aLargeGroupAttractsNoMoreThanTheMost() {
        Agglomeration.Attraction attraction = new Agglomeration.Attraction(0.5, 9);
        assertThat(attraction.of(4)).isEqualTo(2);
        assertThat(attraction.of(9)).isEqualTo(3);
        assertThat(attraction.of(400)).isEqualTo(3);
        assertThat(Agglomeration.Attraction.NONE.of(400)).isEqualTo(1);
    }
}
