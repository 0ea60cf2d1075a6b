package hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Document;
import hearsay.model.Holder;
import hearsay.model.Matter;
import hearsay.model.PositionChange;
import hearsay.model.Stance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who stood where, and when that changed; who an origin is, and who only repeats it. */
class StandpointsTest {
    private static LedgerLines lines(Ledger ledger) {
        return LedgerLines.of(ledger, Marks.NONE, Optional.empty(), BriefOptions.titled("Ferry"));
    }

    private static Ledger ledger(List<Document> documents, List<Claim> claims) {
        return ledger(documents, claims, Matter.Status.CONTESTED, List.of());
    }

    private static Ledger ledger(
            List<Document> documents, List<Claim> claims, Matter.Status status, List<PositionChange> changes) {
        Matter matter = SmallLedger.fact(
                "m1",
                "Were the doors open?",
                status,
                "One says so and one denies it.",
                List.of("Alma Line", "Coast guard"),
                claims.stream().map(Claim::id).toArray(String[]::new));
        return new Ledger(
                List.of(),
                documents,
                List.of(),
                claims,
                List.of(matter),
                List.of(),
                changes,
                List.of(),
                List.of(),
                List.of());
    }

    private static Document document(String id, String text, String outlet, String date) {
        return SmallLedger.document(id, id + ".txt", text, outlet, "Ferry", date);
    }

    private static Claim claim(String id, Document document, String words, Holder holder, Stance stance) {
        return SmallLedger.claim(id, document, words, holder, stance, ClaimType.EVENT);
    }

    @Test
    void aDenialThatTurnsIntoAnAdmissionHasBothItsDays() {
        Standpoints points = lines(SmallLedger.ledger()).standpoints().getFirst();
        assertThat(points.entry().matter().question()).isEqualTo("Was the crew at fault?");
        assertThat(points.turns()).hasSize(1);
        assertThat(points.otherTurns()).as("told by the party's own steps").isEmpty();
        assertThat(points.admits(points.parties().getFirst())).isTrue();
        assertThat(points.parties()).singleElement().satisfies(party -> {
            assertThat(party.holder()).isEqualTo("Alma Line");
            assertThat(party.changed()).isTrue();
            assertThat(party.steps())
                    .extracting(step -> step.when() + " " + step.verb())
                    .containsExactly("6 May 2030 denied", "14 May 2030 confirmed");
        });
    }

    @Test
    void oneStanceHeldOnSeveralDaysIsOneStepAndMereAssertionsAreNoStep() {
        Holder line = SmallLedger.body("Alma Line");
        Document one = document("d1", "The doors were shut. They were checked.", "Teal Courier", "2030-05-06");
        Document two = document("d2", "No door was open.", "Harbour Post", "2030-05-07");
        Standpoints points = lines(ledger(
                        List.of(one, two),
                        List.of(
                                claim("k1", one, "The doors were shut", line, Stance.DENIES),
                                claim("k2", one, "They were checked", line, Stance.ASSERTS),
                                claim("k3", two, "No door was open", line, Stance.DENIES),
                                claim("k4", two, "open", SmallLedger.body("Coast guard"), Stance.ASSERTS))))
                .standpoints()
                .getFirst();
        assertThat(points.parties()).singleElement().satisfies(party -> {
            assertThat(party.changed()).isFalse();
            assertThat(party.steps()).singleElement().satisfies(step -> {
                assertThat(step.when()).isEqualTo("6 May 2030 to 7 May 2030");
                assertThat(step.lines()).hasSize(2);
            });
        });
        assertThat(points.asserting()).containsExactly("Coast guard");
        assertThat(points.of("Coast guard")).isEmpty();
    }

    @Test
    void whatWasDeniedOnADayAndInAnUndatedReportIsNoSpanOfTime() {
        Holder line = SmallLedger.body("Alma Line");
        Document one = document("d1", "The doors were shut.", "Teal Courier", "2030-05-06");
        Claim dated = claim("k1", one, "The doors were shut", line, Stance.DENIES);
        Document two = document("d2", "No door was open.", "Harbour Post", "on a day");
        Claim undated = claim("k2", two, "No door was open", line, Stance.DENIES);
        Standpoints points = lines(ledger(List.of(one, two), List.of(dated, undated)))
                .standpoints()
                .getFirst();
        assertThat(points.parties().getFirst().steps())
                .singleElement()
                .extracting(Standpoints.Step::when)
                .isEqualTo("6 May 2030 and undated");
    }

    @Test
    void aChangeThatTwoReportsTellIsToldOnceWithBothCited() {
        Holder line = SmallLedger.body("Alma Line");
        Document first = document("d1", "Nothing to say. No comment was made.", "Teal Courier", "2030-05-06");
        Document then = document("d2", "The doors were open. They stood open.", "Harbour Post", "2030-05-09");
        List<Claim> claims = List.of(
                claim("k1", first, "Nothing to say", line, Stance.DECLINES),
                claim("k2", first, "No comment was made", line, Stance.DECLINES),
                claim("k3", then, "The doors were open", line, Stance.CONFIRMS),
                claim("k4", then, "They stood open", line, Stance.CONFIRMS));
        Ledger ledger = ledger(
                List.of(first, then),
                claims,
                Matter.Status.CONTESTED,
                List.of(
                        new PositionChange("Alma Line", "m1", "k1", "k3", false),
                        new PositionChange("Alma Line", "m1", "k2", "k4", false)));
        assertThat(lines(ledger).brief().positions().turns()).singleElement().satisfies(turn -> {
            assertThat(turn.from().quotes()).extracting(Quote::words).containsExactly("Nothing to say");
            assertThat(turn.from().citations()).hasSize(2);
            assertThat(turn.to().citations()).hasSize(2);
        });
    }

    @Test
    void whereNoTwoAnswerAlikeNobodyCountsThemAsBehindOneAnswer() {
        Document one = document("d1", "The doors were shut. A hinge broke.", "Teal Courier", "2030-05-06");
        List<Claim> claims = List.of(
                claim("k1", one, "The doors were shut", SmallLedger.body("Alma Line"), Stance.ASSERTS),
                claim("k2", one, "A hinge broke", SmallLedger.body("Coast guard"), Stance.ASSERTS));
        assertThat(weight(claims, one, Matter.Status.SINGLE_ORIGIN)).isEqualTo("in one document");
        assertThat(weight(claims, one, Matter.Status.CONTESTED)).isEqualTo("two origins in one document");
    }

    private static String weight(List<Claim> claims, Document document, Matter.Status status) {
        return lines(ledger(List.of(document), claims, status, List.of()))
                .matters()
                .getFirst()
                .weight();
    }

    @Test
    void aReportThatOnlyRepeatsAStatementIsFoldedUnderIt() {
        Holder line = SmallLedger.body("Alma Line");
        Document one = document("d1", "The forward doors were shut before sailing.", "Teal Courier", "2030-05-06");
        Document two = document("d2", "Forward doors were shut before the sailing.", "Harbour Post", "2030-05-07");
        Document three = document("d3", "A hinge had been replaced in April.", "Harbour Post", "2030-05-08");
        LedgerLines lines = lines(ledger(
                List.of(one, two, three),
                List.of(
                        claim("k1", one, "The forward doors were shut before sailing", line, Stance.ASSERTS),
                        claim("k2", two, "Forward doors were shut before the sailing", line, Stance.ASSERTS),
                        claim("k3", three, "A hinge had been replaced in April", line, Stance.ASSERTS))));
        assertThat(lines.origins(lines.matters().getFirst())).singleElement().satisfies(origin -> {
            assertThat(origin.name()).isEqualTo("Alma Line");
            assertThat(origin.size()).isEqualTo(3);
            assertThat(origin.statements()).hasSize(2);
            assertThat(origin.statements().getFirst().repeaters()).isEqualTo("Harbour Post");
        });
    }
}
