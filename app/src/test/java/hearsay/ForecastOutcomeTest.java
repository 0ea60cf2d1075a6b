package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.brief.BriefOptions;
import hearsay.brief.LedgerLines;
import hearsay.brief.Outcome;
import hearsay.ledger.Anchor;
import hearsay.ledger.Change;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Document;
import hearsay.model.Forecast;
import hearsay.model.Hedge;
import hearsay.model.Stance;
import hearsay.store.Access;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person says what has become of what was expected, and the words of likelihood are scored against it. */
@SuppressWarnings("NullAway.Init")
class ForecastOutcomeTest {
    private static final Document REPORT = Written.document(
            "ferry.txt",
            "2031-03-03",
            "Ferry talks. The harbour office said that talks will very likely fail by June. The owner paid the crew.");
    private static final Claim PAID = Written.claim(REPORT, "owner", Stance.ASSERTS, "The owner paid the crew");

    @TempDir
    private Path folder;

    private LedgerBench bench;

    @BeforeEach
    void fill() {
        bench = new LedgerBench(folder.resolve("desk.hearsay").toString(), Access.CREATE);
        bench.add(REPORT, List.of(expected(), PAID));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static Claim expected() {
        Claim plain = Written.claim(REPORT, "harbour office", Stance.ASSERTS, "talks will very likely fail by June");
        Hedge likely =
                new Hedge(Written.span(REPORT, "very likely"), "very likely", Optional.of(new Hedge.Band(.8, .95)));
        return new Claim(
                plain.id(),
                plain.document(),
                plain.spans(),
                plain.content(),
                plain.holder(),
                plain.cue(),
                plain.via(),
                plain.manner(),
                plain.stance(),
                Optional.of(likely),
                plain.evidence(),
                List.of(ClaimType.FORECAST),
                plain.quantities(),
                plain.said(),
                plain.about(),
                plain.condition(),
                Optional.of(new Forecast("talks will fail", Optional.of("very likely"), Optional.empty())));
    }

    private LedgerLines lines() {
        LedgerView view = bench.view();
        return LedgerLines.of(view.ledger(), view.marks(), Optional.empty(), BriefOptions.titled("Ferry"));
    }

    private Optional<Outcome> outcome() {
        return lines().line(expected().id()).orElseThrow().outcome();
    }

    @Test
    void whatHasComeIsScoredAgainstTheMiddleOfTheBand() {
        assertThat(outcome()).isEmpty();
        bench.ledger.correct("Mara Lind", "they failed", new Change.OutcomeIs(Anchor.of(expected()), true));
        assertThat(outcome().orElseThrow().came()).isTrue();
        assertThat(outcome().orElseThrow().brierWords()).isEqualTo("0.02");
        assertThat(lines().holder("harbour office").orElseThrow().brierWords()).isEqualTo("0.02");
    }

    @Test
    void theLaterOutcomeHoldsAndAnUndoneOneDoesNot() {
        bench.ledger.correct("Mara Lind", "they failed", new Change.OutcomeIs(Anchor.of(expected()), true));
        int second = bench.ledger
                .correct("Ana Ruiz", "they did not", new Change.OutcomeIs(Anchor.of(expected()), false))
                .id();
        assertThat(outcome().orElseThrow().brierWords()).isEqualTo("0.77");
        bench.ledger.correct("Mara Lind", "they did", new Change.Undo(second));
        assertThat(outcome().orElseThrow().came()).isTrue();
    }

    @Test
    void whatExpectsNothingHasNoOutcome() {
        bench.ledger.correct("Mara Lind", "it did", new Change.OutcomeIs(Anchor.of(PAID), true));
        assertThat(bench.view().marks().notApplied().stream().map(Marks.NotApplied::why))
                .containsExactly("the claim expects nothing");
    }
}
