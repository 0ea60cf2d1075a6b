package hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.ledger.Anchor;
import hearsay.ledger.Change;
import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Holder;
import hearsay.store.Access;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries that say nothing, or nothing new, are refused, and the ledger stays as it is. */
class RefusedCorrectionTest {
    private static final Document NEWS =
            Written.document("alma.txt", "2031-03-05", "The harbour office said that 12 people died on the ferry.");
    private static final Claim DIED = Written.count(NEWS, "harbour office", "12 people died on the ferry", "12");

    @TempDir
    private Path folder;

    private LedgerBench bench;

    @BeforeEach
    void fill() {
        bench = new LedgerBench(folder.resolve("ledger.hearsay").toString(), Access.CREATE);
        bench.add(NEWS, List.of(DIED));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void anEntryNeedsANameAReasonAndAnEntryToUndo() {
        Change change = new Change.NoClaim(Anchor.of(DIED));
        assertThatThrownBy(() -> bench.ledger.correct(" ", "why", change)).hasMessageContaining("name");
        assertThatThrownBy(() -> bench.ledger.correct("Mara", "", change)).hasMessageContaining("reason");
        assertThatThrownBy(() -> bench.ledger.correct("Mara", "why", new Change.Undo(7)))
                .hasMessageContaining("no entry 7");
        assertThatThrownBy(() -> new Change.HolderIs(Anchor.of(DIED), " ", Holder.Kind.PERSON))
                .hasMessageContaining("needs a name");
        assertThat(bench.ledger.corrections()).isEmpty();
    }

    @Test
    void aFigureUpsideDownIsNoCorrection() {
        assertThatThrownBy(() -> new Change.NumberIs(
                        Anchor.of(DIED),
                        DIED.quantities().getFirst().span(),
                        Bound.RANGE,
                        OptionalDouble.of(14),
                        OptionalDouble.empty(),
                        OptionalDouble.of(12)))
                .hasMessageContaining("is above high");
    }

    @Test
    void whatIsUndoneIsNotUndoneAgainUntilTheUndoIsTakenBack() {
        bench.ledger.correct("Mara", "why", new Change.NoClaim(Anchor.of(DIED)));
        bench.ledger.correct("Mara", "why", new Change.Undo(1));
        assertThatThrownBy(() -> bench.ledger.correct("Mara", "why", new Change.Undo(1)))
                .hasMessage("entry 1 is undone already");
        bench.ledger.correct("Mara", "why", new Change.Undo(2));
        assertThat(bench.view().ledger().claims()).isEmpty();
        bench.ledger.correct("Mara", "why", new Change.Undo(1));
        assertThat(bench.view().ledger().claims()).containsExactly(DIED);
        assertThat(bench.ledger.corrections()).hasSize(4);
    }
}
