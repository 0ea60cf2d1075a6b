package hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.ledger.Anchor;
import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Echo;
import hearsay.model.Holder;
import hearsay.model.Matter;
import hearsay.model.Stance;
import hearsay.store.Access;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of how claims and documents belong together: made, undone, as of before. */
class LinkCorrectionTest {
    private static final Document FIRST = Written.document(
            "first.txt",
            "2031-03-05",
            "The harbour office said that 12 people died. The mayor said that a pump was stolen.");
    private static final Document SECOND = Written.document(
            "second.txt",
            "2031-03-06",
            "The River Authority said that 15 people died. A baker said that bread was short.");
    private static final Claim TWELVE = Written.count(FIRST, "harbour office", "12 people died", "12");
    private static final Claim PUMP = Written.claim(FIRST, "mayor", Stance.ASSERTS, "a pump was stolen");
    private static final Claim FIFTEEN = Written.count(SECOND, "River Authority", "15 people died", "15");
    private static final Claim BREAD = Written.claim(SECOND, "baker", Stance.ASSERTS, "bread was short");

    @TempDir
    private Path folder;

    private LedgerBench open() {
        LedgerBench bench = new LedgerBench(folder.resolve("ledger.hearsay").toString(), Access.CREATE);
        bench.day("2031-03-07");
        bench.add(FIRST, List.of(TWELVE, PUMP));
        bench.add(SECOND, List.of(FIFTEEN, BREAD));
        bench.day("2031-03-10");
        return bench;
    }

    private static Matter matter(LedgerView view, Claim claim) {
        return view.ledger().matters().stream()
                .filter(matter -> matter.claims().contains(claim.id()))
                .findFirst()
                .orElseThrow();
    }

    private static void undo(LedgerBench bench, Correction entry) {
        bench.ledger.correct("Mara Lind", "no", new Change.Undo(entry.id()));
    }

    @Test
    void twoMattersBecomeOneAndItsStatusFollows() {
        try (LedgerBench bench = open()) {
            String before = bench.export();
            assertThat(matter(bench.view(), PUMP).claims()).doesNotContain(BREAD.id());
            Correction entry = bench.ledger.correct(
                    "Mara Lind", "one shortage", new Change.SameMatter(Anchor.of(PUMP), Anchor.of(BREAD)));
            Matter merged = matter(bench.view(), PUMP);
            assertThat(merged.claims()).contains(BREAD.id());
            assertThat(merged.origins()).contains("mayor", "baker");
            assertThat(LedgerBench.export(bench.asOf("2031-03-09"))).isEqualTo(before);
            undo(bench, entry);
            assertThat(bench.export()).isEqualTo(before);
        }
    }

    @Test
    void aClaimLeavesItsMatterAndTheSeriesFollows() {
        try (LedgerBench bench = open()) {
            bench.ledger.correct("Mara Lind", "one toll", new Change.SameMatter(Anchor.of(TWELVE), Anchor.of(FIFTEEN)));
            String before = bench.export();
            assertThat(matter(bench.view(), TWELVE).series()).hasSize(2);
            Correction entry = bench.ledger.correct(
                    "Mara Lind", "another ferry", new Change.OtherMatter(Anchor.of(FIFTEEN), Optional.empty()));
            assertThat(matter(bench.view(), TWELVE).series()).hasSize(1);
            assertThat(matter(bench.view(), FIFTEEN).claims()).containsExactly(FIFTEEN.id());
            undo(bench, entry);
            assertThat(bench.export()).isEqualTo(before);
            bench.ledger.correct(
                    "Mara Lind",
                    "of the pump",
                    new Change.OtherMatter(Anchor.of(FIFTEEN), Optional.of(Anchor.of(PUMP))));
            assertThat(matter(bench.view(), PUMP).claims()).contains(FIFTEEN.id());
        }
    }

    @Test
    void aDocumentIsMarkedAsAnEchoAndAsNone() {
        try (LedgerBench bench = open()) {
            assertThat(bench.view().ledger().echoes()).isEmpty();
            bench.ledger.correct("Mara Lind", "same desk", new Change.EchoOf(SECOND.id(), FIRST.id()));
            assertThat(bench.view().ledger().echoes()).singleElement().satisfies(echo -> {
                assertThat(echo.document()).isEqualTo(SECOND.id());
                assertThat(echo.of()).isEqualTo(FIRST.id());
                assertThat(echo.why()).contains("Mara Lind");
            });
            bench.ledger.correct("Mara Lind", "no", new Change.NoEcho(SECOND.id()));
            assertThat(bench.view().ledger().echoes())
                    .extracting(Echo::document)
                    .isEmpty();
            assertThatThrownBy(() -> new Change.EchoOf("a", "a")).hasMessageContaining("no echo of itself");
        }
    }

    @Test
    void rulingsAreKeptOverANewReading() {
        try (LedgerBench bench = open()) {
            bench.ledger.correct("Mara Lind", "one", new Change.SameMatter(Anchor.of(PUMP), Anchor.of(BREAD)));
            Claim pump = Written.claim(FIRST, "mayor", Stance.ASSERTS, "that a pump was stolen");
            bench.reread(FIRST, List.of(TWELVE, pump));
            assertThat(matter(bench.view(), pump).claims()).contains(BREAD.id());
            bench.reread(SECOND, List.of(FIFTEEN));
            assertThat(bench.view().marks().notApplied())
                    .singleElement()
                    .satisfies(refused ->
                            assertThat(refused.why()).isEqualTo("the words of the other claim are no longer a claim"));
        }
    }

    @Test
    void aHolderThatAPersonNamedIsNotRenamed() {
        try (LedgerBench bench = open()) {
            bench.ledger.correct(
                    "Mara Lind",
                    "two offices",
                    new Change.HolderIs(Anchor.of(BREAD), "Harbour Office of Wend", Holder.Kind.ORGANIZATION));
            bench.ledger.correct(
                    "Mara Lind",
                    "short",
                    new Change.HolderIs(Anchor.of(PUMP), "harbour office", Holder.Kind.ORGANIZATION));
            assertThat(bench.view().ledger().claims())
                    .filteredOn(claim -> claim.id().equals(PUMP.id()))
                    .extracting(claim -> claim.holder().name())
                    .containsExactly("harbour office");
        }
    }
}
