package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.gold.GoldLedger;
import hearsay.ledger.Ledger;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Matter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The example story with its hand-made claims. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldStoryTest {
    private final GoldLedger gold = GoldLedger.load(Path.of("examples/karrow-dam"));
    private final Ledger ledger = new Linker().link(gold.documents(), gold.failed(), gold.claims());

    @Test
    void everyQuoteOfTheExampleStandsInItsArticle() {
        assertThat(gold.unplaced()).isEmpty();
    }

    @Test
    void documentsAndClaimsInAnyOrderGiveAnEqualLedger() {
        for (int round = 0; round < 5; round++) {
            long seed = 20260 + round;
            Random random = new Random(seed);
            List<Document> documents = new ArrayList<>(gold.documents());
            List<Claim> claims = new ArrayList<>(gold.claims());
            Collections.shuffle(documents, random);
            Collections.shuffle(claims, random);
            assertThat(new Linker().link(documents, gold.failed(), claims))
                    .as("seed %d", seed)
                    .isEqualTo(ledger);
        }
    }

    @Test
    void everyClaimIsInExactlyOneMatter() {
        assertThat(ledger.matters().stream().flatMap(m -> m.claims().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        gold.claims().stream().map(Claim::id).toList());
    }

    @Test
    void mattersComeInReadingOrder() {
        assertThat(ledger.matters().stream().map(m -> -m.claims().size()).toList())
                .isSorted();
        assertThat(ledger.matters().get(0).id()).isEqualTo("m1");
    }

    @Test
    void everyQuestionIsAWholeSentence() {
        assertThat(ledger.matters()).allSatisfy(m -> assertThat(m.question()).matches("[A-Z][^?\\n]{8,}\\?"));
    }

    /** The weights saw this story, so this floor guards against breakage and says nothing of other stories. */
    @Test
    void pairsOfClaimsAreGroupedMuchAsTheAnnotatorGroupedThem() {
        assertThat(pairsF1()).isGreaterThan(0.33);
    }

    private double pairsF1() {
        Map<String, Integer> wanted = new HashMap<>();
        gold.matterOf().values().forEach(m -> wanted.merge(m, 1, Integer::sum));
        double found = 0;
        double both = 0;
        for (Matter matter : ledger.matters()) {
            Map<String, Integer> shared = new HashMap<>();
            matter.claims().stream()
                    .filter(gold.matterOf()::containsKey)
                    .forEach(c -> shared.merge(gold.matterOf().getOrDefault(c, ""), 1, Integer::sum));
            found += pairs(shared.values().stream().mapToInt(n -> n).sum());
            both += shared.values().stream().mapToDouble(GoldStoryTest::pairs).sum();
        }
        return 2
                * both
                / (found
                        + wanted.values().stream()
                                .mapToDouble(GoldStoryTest::pairs)
                                .sum());
    }

    private static double pairs(int n) {
        return n * (n - 1) / 2.0;
    }
}
