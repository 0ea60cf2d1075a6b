package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgglomerationTest {
    private static List<List<Integer>> groups(Agglomeration.Stop stop) {
        Agglomeration groups = new Agglomeration(4, stop, 0.2);
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
}
