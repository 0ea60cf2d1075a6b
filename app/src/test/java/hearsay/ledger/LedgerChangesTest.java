package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Holder;
import hearsay.model.Manner;
import hearsay.model.Matter;
import hearsay.model.Matter.Estimate;
import hearsay.model.Matter.SeriesPoint;
import hearsay.model.Matter.Status;
import hearsay.model.PartialDate;
import hearsay.model.PositionChange;
import hearsay.model.Span;
import hearsay.model.Stance;
import hearsay.model.TriggerMet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Two ledgers of a fire at a quay, and what a watcher would tell. */
class LedgerChangesTest {
    private static Claim claim(String id, String holder) {
        Span span = new Span(0, 4);
        return new Claim(
                id,
                "d",
                List.of(span),
                List.of(span),
                new Holder(holder, Holder.Kind.ORGANIZATION, Optional.empty(), Optional.empty()),
                List.of(),
                Optional.empty(),
                Manner.INDIRECT,
                Stance.ASSERTS,
                Optional.empty(),
                List.of(),
                List.of(ClaimType.EVENT),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Matter fact(String id, Status status, List<String> origins, String... claims) {
        return matter(id, status, Optional.empty(), origins, List.of(), claims);
    }

    private static Matter matter(
            String id,
            Status status,
            Optional<Estimate> estimate,
            List<String> origins,
            List<SeriesPoint> series,
            String... claims) {
        return new Matter(
                id,
                "Who lit the quay?",
                series.isEmpty() ? Matter.Type.FACT : Matter.Type.COUNT,
                Optional.empty(),
                estimate,
                status,
                "because",
                List.of(),
                origins,
                series,
                List.of(claims));
    }

    private static SeriesPoint point(String claim, String origin, String day, double best) {
        OptionalDouble value = OptionalDouble.of(best);
        return new SeriesPoint(claim, origin, PartialDate.parse(day), value, value, value);
    }

    private static Optional<Estimate> estimate(double best, String day) {
        OptionalDouble value = OptionalDouble.of(best);
        return Optional.of(new Estimate(value, value, value, PartialDate.parse(day), "The latest."));
    }

    private static Ledger ledger(List<Claim> claims, Matter... matters) {
        return ledger(claims, List.of(), List.of(), matters);
    }

    private static Ledger ledger(
            List<Claim> claims, List<PositionChange> turns, List<TriggerMet> triggers, Matter... matters) {
        return new Ledger(
                List.of(),
                List.of(),
                List.of(),
                claims,
                Arrays.asList(matters),
                List.of(),
                turns,
                List.of(),
                triggers,
                List.of());
    }

    private static final Claim PORT = claim("c1", "Port office");
    private static final Claim CREW = claim("c2", "Crew union");

    @Test
    void nothingChangesBetweenALedgerAndItself() {
        Ledger ledger = ledger(
                List.of(PORT, CREW),
                List.of(new PositionChange("Port office", "m1", "c1", "c2", false)),
                List.of(new TriggerMet("c1", "c2", "It says so.")),
                fact("m1", Status.CONTESTED, List.of("Port office", "Crew union"), "c1", "c2"));
        assertThat(LedgerChanges.between(ledger, ledger)).isEmpty();
    }

    @Test
    void aMatterBecomesContestedWhateverItsNumberIsNow() {
        Ledger before = ledger(List.of(PORT), fact("m1", Status.SINGLE_ORIGIN, List.of("Port office"), "c1"));
        Matter now = fact("m7", Status.CONTESTED, List.of("Port office", "Crew union"), "c1", "c2");
        assertThat(LedgerChanges.between(before, ledger(List.of(PORT, CREW), now)))
                .containsExactly(
                        new LedgerChange.StatusChanged(before.matters().stream().findFirst(), now, List.of("c2")),
                        new LedgerChange.NewOrigins(now, List.of("Crew union"), List.of("c2")));
    }

    @Test
    void aNewQuestionThatIsContestedFromTheFirstIsBoth() {
        Matter now = fact("m1", Status.CONTESTED, List.of("Port office", "Crew union"), "c1", "c2");
        assertThat(LedgerChanges.between(ledger(List.of()), ledger(List.of(PORT, CREW), now)))
                .containsExactly(
                        new LedgerChange.NewQuestion(now, List.of("c1")),
                        new LedgerChange.StatusChanged(Optional.empty(), now, List.of("c1", "c2")));
    }

    @Test
    void anOriginThatOnlyHasAnotherNameNowIsNotNew() {
        Ledger before = ledger(List.of(PORT), fact("m1", Status.SINGLE_ORIGIN, List.of("Port office"), "c1"));
        Ledger after = ledger(
                List.of(PORT, claim("c3", "Sarrow Port Office")),
                fact("m1", Status.SINGLE_ORIGIN, List.of("Sarrow Port Office"), "c1", "c3"));
        assertThat(LedgerChanges.between(before, after)).isEmpty();
    }

    @Test
    void aFigureIsRevisedByWhoGaveItAndInTheLedger() {
        Matter old = matter(
                "m1",
                Status.SINGLE_ORIGIN,
                estimate(12, "2031-03-03"),
                List.of("Port office"),
                List.of(point("c1", "Port office", "2031-03-03", 12)),
                "c1");
        Matter now = matter(
                "m1",
                Status.SINGLE_ORIGIN,
                estimate(14, "2031-03-04"),
                List.of("Port office"),
                List.of(point("c1", "Port office", "2031-03-03", 12), point("c3", "Port office", "2031-03-04", 14)),
                "c1",
                "c3");
        Ledger before = ledger(List.of(PORT), old);
        List<Claim> claims = List.of(PORT, claim("c3", "Port office"));
        assertThat(LedgerChanges.between(before, ledger(claims, now)))
                .containsExactly(
                        new LedgerChange.FigureRevised(old, now, List.of("c3")),
                        new LedgerChange.OriginRevised(
                                now, now.series().getFirst(), now.series().getLast()));
    }

    @Test
    void anOlderReportThatComesInLateAndTheSameFigureAgainAreNoRevisions() {
        Matter old = matter(
                "m1",
                Status.SINGLE_ORIGIN,
                estimate(14, "2031-03-04"),
                List.of("Port office"),
                List.of(point("c1", "Port office", "2031-03-04", 14)),
                "c1");
        Matter late = matter(
                "m1",
                Status.SINGLE_ORIGIN,
                estimate(14, "2031-03-05"),
                List.of("Port office"),
                List.of(point("c3", "Port office", "2031-03-02", 9), point("c1", "Port office", "2031-03-04", 14)),
                "c1",
                "c3");
        Ledger before = ledger(List.of(PORT), old);
        assertThat(LedgerChanges.between(before, ledger(List.of(PORT, claim("c3", "Port office")), late)))
                .isEmpty();
    }

    @Test
    void aDenialTurnsAndATriggerIsMetOnce() {
        Matter matter = fact("m1", Status.OPEN, List.of("Port office"), "c1", "c2");
        Ledger before = ledger(List.of(PORT), fact("m4", Status.OPEN, List.of("Port office"), "c1"));
        PositionChange turn = new PositionChange("Port office", "m1", "c1", "c2", true);
        TriggerMet met = new TriggerMet("c1", "c2", "The Quay Post says so.");
        Ledger after = ledger(List.of(PORT, claim("c2", "Port office")), List.of(turn), List.of(met), matter);
        assertThat(LedgerChanges.between(before, after))
                .containsExactly(new LedgerChange.PositionTurned(turn, matter), new LedgerChange.TriggerReported(met));
        Ledger renumbered = ledger(
                after.claims(),
                List.of(new PositionChange("Port office", "m9", "c1", "c2", true)),
                List.of(new TriggerMet("c1", "c2", "Two outlets say so.")),
                fact("m9", Status.OPEN, List.of("Port office"), "c1", "c2"));
        assertThat(LedgerChanges.between(after, renumbered)).isEmpty();
    }
}
