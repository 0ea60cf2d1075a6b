package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Anchor;
import hearsay.ledger.Change;
import hearsay.link.Meanings;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Stance;
import hearsay.store.Access;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a ledger held at a moment, whether it has changed, and what in it means much the same. */
@SuppressWarnings("NullAway.Init")
class HeldLedgerTest {
    private static final Document FIRST = Written.document(
            "first.txt",
            "2031-03-03",
            "Ferry sinks. The harbour office said that 12 people died. The owner denied it.");
    private static final Document LATER =
            Written.document("later.txt", "2031-03-02", "Older news. A soldier left for the front.");
    private static final Claim DIED = Written.count(FIRST, "harbour office", "12 people died", "12");
    private static final Claim LEFT =
            Written.claim(LATER, "Meridian Wire", Stance.ASSERTS, "A soldier left for the front");

    @TempDir
    private Path folder;

    private LedgerBench bench;

    @BeforeEach
    void fill() {
        bench = new LedgerBench(folder.resolve("desk.hearsay").toString(), Access.CREATE);
        bench.day("2031-03-10");
        bench.add(FIRST, List.of(DIED));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatCameLaterWasNotHeldThoughItIsOfAnEarlierDay() {
        bench.day("2031-03-12");
        bench.add(LATER, List.of(LEFT));
        bench.ledger.correct("Mara Lind", "he doubts it", new Change.StanceIs(Anchor.of(DIED), Stance.DOUBTS));
        LedgerView held = bench.ledger.heldAt(Instant.parse("2031-03-11T00:00:00Z"));
        assertThat(held.ledger().documents()).containsExactly(FIRST);
        assertThat(held.ledger().claims().getFirst().stance()).isEqualTo(Stance.ASSERTS);
        LedgerView now = bench.ledger.heldAt(Instant.parse("2031-03-13T00:00:00Z"));
        assertThat(now.ledger()).isEqualTo(bench.view().ledger());
    }

    @Test
    void theRevisionChangesWithEveryFactAndWithNothingElse() {
        String before = bench.ledger.revision();
        bench.view();
        assertThat(bench.ledger.revision()).isEqualTo(before);
        bench.ledger.correct("Mara Lind", "so", new Change.ClaimNote(Anchor.of(DIED), "see the list"));
        String corrected = bench.ledger.revision();
        assertThat(corrected).isNotEqualTo(before);
        bench.add(LATER, List.of(LEFT));
        assertThat(bench.ledger.revision()).isNotIn(before, corrected);
    }

    @Test
    void whatIsAddedBetweenTwoLooksIsSeen() {
        assertThat(bench.view().ledger().documents()).hasSize(1);
        try (LedgerBench other = new LedgerBench(folder.resolve("desk.hearsay").toString(), Access.WRITE)) {
            other.add(LATER, List.of(LEFT));
        }
        assertThat(bench.view().ledger().documents()).hasSize(2);
    }

    @Test
    void theNearestInMeaningComesFirst() {
        bench.add(LATER, List.of(LEFT));
        Meanings soldiers = passages -> passages.stream()
                .map(passage -> passage.spans().stream()
                        .map(span -> span.of(passage.text()))
                        .collect(Collectors.joining(" ")))
                .map(words ->
                        words.contains("soldier") || words.contains("troops") ? new float[] {1, 0} : new float[] {0, 1})
                .toList();
        MeaningSearch search = new MeaningSearch(bench.view(), soldiers, soldiers);
        assertThat(search.find("troops abroad", 2).stream()
                        .map(hit -> hit.claim().id()))
                .containsExactly(LEFT.id(), DIED.id());
        assertThat(search.find(" ", 2)).isEmpty();
        assertThat(bench.ledger.byMeaning(bench.view()).find("troops", 2)).isEmpty();
    }
}
