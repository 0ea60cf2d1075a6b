package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.format.LedgerWriter;
import hearsay.gold.GoldLedger;
import hearsay.gold.GoldScore;
import hearsay.ledger.Ledger;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Echo;
import hearsay.model.Matter;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The program held against the example story and its gold ledger. */
class ExampleStoryTest {
    private static final Path STORY = Path.of("examples/karrow-dam");
    private static Ledger ledger;

    @BeforeAll
    static void readTheStory() {
        ledger = Hearsay.open().read(STORY.resolve("articles"));
    }

    @Test
    void readsEveryDocument() {
        assertThat(ledger.failed()).isEmpty();
        assertThat(ledger.documents()).hasSize(12);
        assertThat(ledger.documents()).allSatisfy(d -> assertThat(d.published()).isPresent());
    }

    @Test
    void comesNearTheGoldLedger() {
        GoldScore score = GoldScore.of(GoldLedger.load(STORY), ledger);
        System.out.println("karrow-dam: " + score);
        assertThat(score.attributedRecall()).isGreaterThan(0.65);
        assertThat(score.attributedPrecision()).isGreaterThan(0.75);
        assertThat(score.whoSaidWhat()).isGreaterThan(0.45);
        assertThat(score.quantityRecall()).isGreaterThan(0.55);
        assertThat(score.stanceRecall()).isGreaterThan(0.2);
        assertThat(score.pairsF1()).isGreaterThan(0.1);
    }

    @Test
    void everyClaimHasItsExactWords() {
        Map<String, Document> documents =
                ledger.documents().stream().collect(Collectors.toMap(Document::id, Function.identity()));
        for (Claim claim : ledger.claims()) {
            Document document = Objects.requireNonNull(documents.get(claim.document()), claim.id());
            for (Span span : claim.spans()) {
                assertThat(span.end()).isLessThanOrEqualTo(document.text().length());
            }
            claim.quantities()
                    .forEach(q -> assertThat(q.span().of(document.text())).isNotBlank());
            assertThat(claim.content())
                    .allSatisfy(c -> assertThat(document.isFurniture(c)).isFalse());
        }
    }

    @Test
    void everyMatterRestsOnClaimsOfTheLedger() {
        Map<String, Claim> claims = ledger.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        for (Matter matter : ledger.matters()) {
            assertThat(claims.keySet()).containsAll(matter.claims());
            assertThat(matter.why()).isNotBlank();
            assertThat(matter.series())
                    .allSatisfy(p -> assertThat(matter.claims()).contains(p.claim()));
        }
    }

    @Test
    void tellsDenialsCopiesAndACount() {
        assertThat(ledger.claims()).anyMatch(c -> c.stance() == Stance.DENIES);
        assertThat(ledger.claims()).anyMatch(c -> c.stance() == Stance.DECLINES);
        assertThat(ledger.echoes()).anyMatch(e -> e.kind() == Echo.Kind.COPY);
        assertThat(ledger.matters())
                .anyMatch(m -> m.type() == Matter.Type.COUNT && m.status() == Matter.Status.CONTESTED);
        assertThat(ledger.claims()).anyMatch(c -> c.condition().isPresent());
    }

    @Test
    void givesTheSameLedgerByteForByte() throws IOException {
        Ledger again = Hearsay.withThreads(1).read(STORY.resolve("articles"));
        assertThat(export(again)).isEqualTo(export(ledger));
    }

    private static String export(Ledger ledger) throws IOException {
        StringWriter out = new StringWriter();
        new LedgerWriter().write(ledger, out);
        return out.toString();
    }
}
