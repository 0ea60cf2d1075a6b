package hearsay.link;

import static hearsay.link.StoryFixture.body;
import static hearsay.link.StoryFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.ledger.Ledger;
import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Drift.Lost;
import hearsay.model.Echo;
import hearsay.model.Holder;
import hearsay.model.Matter;
import hearsay.model.Matter.Status;
import hearsay.model.Stance;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private final StoryFixture story = new StoryFixture();

    private Ledger link() {
        return new Linker().link(story.documents, List.of(), story.claims);
    }

    private Matter matterOf(Ledger ledger, Claim claim) {
        return ledger.matters().stream()
                .filter(m -> m.claims().contains(claim.id()))
                .findFirst()
                .orElseThrow();
    }

    private Claim ferryDead(String name, String day, Holder holder, String figure, double value, Bound bound) {
        Document document = story.document(
                name,
                "Outlet " + name,
                day,
                "The ferry Ondine sank off Calder Point. In all " + figure
                        + " passengers were killed when the ferry Ondine sank, it is said.");
        return story.count(
                document,
                holder,
                figure + " passengers were killed when the ferry Ondine sank",
                figure,
                value,
                bound,
                "passengers");
    }

    @Test
    void twoCountsOfTheSameDeadAreOneMatterWithAQuestionASeriesAndAMeasure() {
        Claim first = ferryDead("a", "2030-05-01", body("Coast Guard"), "31", 31, Bound.EXACT);
        Claim second = ferryDead("b", "2030-05-02", body("Harbour Clinic"), "31", 31, Bound.EXACT);
        Matter matter = matterOf(link(), first);
        assertThat(matter.claims()).containsExactly(first.id(), second.id());
        assertThat(matter.question()).isEqualTo("How many passengers were killed?");
        assertThat(matter.measure()).contains(Matter.Measure.DEATHS);
        assertThat(matter.series())
                .extracting(Matter.SeriesPoint::origin)
                .containsExactly("Coast Guard", "Harbour Clinic");
        assertThat(matter.status()).isEqualTo(Status.CORROBORATED);
    }

    @Test
    void figuresThatCannotBothBeRightAreContestedAndGetNoBestEstimate() {
        Claim first = ferryDead("a", "2030-05-01", body("Coast Guard"), "31", 31, Bound.EXACT);
        ferryDead("b", "2030-05-02", body("Harbour Clinic"), "at least 50", 50, Bound.AT_LEAST);
        Matter matter = matterOf(link(), first);
        assertThat(matter.status()).isEqualTo(Status.CONTESTED);
        assertThat(matter.why()).contains("Coast Guard (31)", "Harbour Clinic (at least 50)");
        assertThat(matter.estimate().orElseThrow().low()).isEqualTo(OptionalDouble.of(31));
        assertThat(matter.estimate().orElseThrow().best()).isEmpty();
        assertThat(matter.estimate().orElseThrow().high()).isEqualTo(OptionalDouble.of(50));
    }

    @Test
    void aRevisionByOneOriginIsNoDispute() {
        Claim first = ferryDead("a", "2030-05-01", body("Coast Guard"), "31", 31, Bound.EXACT);
        ferryDead("b", "2030-05-02", body("Coast Guard"), "44", 44, Bound.EXACT);
        Matter matter = matterOf(link(), first);
        assertThat(matter.status()).isEqualTo(Status.SINGLE_ORIGIN);
        assertThat(matter.estimate().orElseThrow().best()).isEqualTo(OptionalDouble.of(44));
    }

    @Test
    void aNarratorsFigureGoesBackToTheHolderWhoGaveIt() {
        Claim first = ferryDead("a", "2030-05-01", body("Coast Guard"), "31", 31, Bound.EXACT);
        ferryDead("b", "2030-05-02", Holder.NARRATOR, "31", 31, Bound.EXACT);
        Matter matter = matterOf(link(), first);
        assertThat(matter.origins()).containsExactly("Coast Guard");
        assertThat(matter.status()).isEqualTo(Status.SINGLE_ORIGIN);
    }

    @Test
    void aLostBoundIsADrift() {
        Claim fuller = ferryDead("a", "2030-05-01", body("Coast Guard"), "up to 31", 31, Bound.AT_MOST);
        Claim relayed = ferryDead("b", "2030-05-02", Holder.NARRATOR, "31", 31, Bound.EXACT);
        assertThat(link().drifts()).singleElement().satisfies(drift -> {
            assertThat(drift.lost()).isEqualTo(Lost.BOUND);
            assertThat(drift.fuller()).isEqualTo(fuller.id());
            assertThat(drift.relayed()).isEqualTo(relayed.id());
        });
    }

    @Test
    void aDenialAgainstAnAssertionIsContestedAndALaterConfirmationAnAdmission() {
        Document one = story.document(
                "a",
                "Bay Courier",
                "2030-05-01",
                "The owner overloaded the ferry Ondine, the union says. The owner overloaded no ferry Ondine, Lars Brandt says.");
        Document two = story.document(
                "b",
                "Pier Post",
                "2030-05-09",
                "We did overload the ferry Ondine, the owner overloaded the ferry, Lars Brandt says.");
        Claim union = story.claim(one, body("Sailors Union"), "The owner overloaded the ferry Ondine");
        Claim denial = story.claim(one, person("Lars Brandt"), "The owner overloaded no ferry Ondine", Stance.DENIES);
        Claim admission = story.claim(
                two,
                person("Lars Brandt"),
                "We did overload the ferry Ondine, the owner overloaded the ferry",
                Stance.CONFIRMS);
        Ledger ledger = link();
        assertThat(matterOf(ledger, union).status()).isEqualTo(Status.CONTESTED);
        assertThat(ledger.changes()).singleElement().satisfies(change -> {
            assertThat(change.from()).isEqualTo(denial.id());
            assertThat(change.to()).isEqualTo(admission.id());
            assertThat(change.admission()).isTrue();
        });
    }

    @Test
    void aReportedConditionMeetsItsCommitment() {
        Document one = story.document(
                "a",
                "Bay Courier",
                "2030-05-01",
                "If the owner sells the Calder shipyard, we will strike, the union says.");
        Document two = story.document(
                "b", "Pier Post", "2030-05-09", "On Monday the owner sells the Calder shipyard to a bank.");
        Claim threat = story.commitment(
                one,
                body("Sailors Union"),
                "If the owner sells the Calder shipyard, we will strike",
                "the owner sells the Calder shipyard",
                "we will strike");
        Claim report = story.claim(two, Holder.NARRATOR, "the owner sells the Calder shipyard to a bank");
        Ledger ledger = link();
        assertThat(ledger.triggersMet()).singleElement().satisfies(met -> {
            assertThat(met.commitment()).isEqualTo(threat.id());
            assertThat(met.report()).isEqualTo(report.id());
        });
    }

    @Test
    void aCopiedTextIsAnEchoOfTheEarlierOne() {
        String text =
                "The ferry Ondine sank off Calder Point on Sunday night in heavy seas, and rescue boats from three ports"
                        + " searched until dawn for the passengers who were still missing.";
        Document original = story.document("b", "Wire", "2030-05-01", text);
        Document copy = story.document("a", "Pier Post", "2030-05-02", text + " More follows.");
        assertThat(link().echoes()).singleElement().satisfies(echo -> {
            assertThat(echo.document()).isEqualTo(copy.id());
            assertThat(echo.of()).isEqualTo(original.id());
            assertThat(echo.kind()).isEqualTo(Echo.Kind.COPY);
        });
    }

    @Test
    void whoGivesWhatToWhomIsReadOffAPlainClause() {
        Document one =
                story.document("a", "Bay Courier", "2030-05-01", "Norland sent two rescue ships to Calder on Monday.");
        story.claim(one, Holder.NARRATOR, "Norland sent two rescue ships to Calder on Monday");
        assertThat(link().flows()).singleElement().satisfies(flow -> {
            assertThat(flow.giver()).isEqualTo("Norland");
            assertThat(flow.what()).isEqualTo("two rescue ships");
            assertThat(flow.receiver()).isEqualTo("Calder");
        });
    }

    @Test
    void aCountryIsOneGiverByWhicheverNameATextHasForIt() {
        Document one = story.document(
                "a",
                "Bay Courier",
                "2030-05-01",
                "Norway sent two rescue ships to Calder on Monday. Norwegian crews sent four pumps to Calder on Friday. "
                        + "Oslo sent ten boats to Swedish crews.");
        story.claim(one, Holder.NARRATOR, "Norway sent two rescue ships to Calder on Monday");
        story.claim(one, Holder.NARRATOR, "Norwegian crews sent four pumps to Calder on Friday");
        story.claim(one, Holder.NARRATOR, "Oslo sent ten boats to Swedish crews");
        assertThat(link().flows())
                .extracting(flow -> flow.giver() + " to " + flow.receiver())
                .containsExactly("Norway to Calder", "Norway to Calder", "Norway to Sweden");
    }

    @Test
    void aClaimWithoutItsDocumentIsRefusedByName() {
        Claim claim = ferryDead("a", "2030-05-01", body("Coast Guard"), "31", 31, Bound.EXACT);
        assertThatThrownBy(() -> new Linker().link(List.of(), List.of(), List.of(claim)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(claim.id());
    }

    @Test
    void anEmptyStoryGivesAnEmptyLedger() {
        assertThat(link().matters()).isEmpty();
    }
}
