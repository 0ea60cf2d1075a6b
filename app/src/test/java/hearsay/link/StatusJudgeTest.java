package hearsay.link;

import static hearsay.link.StoryFixture.body;
import static hearsay.link.StoryFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Document;
import hearsay.model.Holder;
import hearsay.model.Matter;
import hearsay.model.Matter.Status;
import hearsay.model.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Verdicts on claims that are known to answer one question. */
class StatusJudgeTest {
    private static final Holder UNION = body("Sailors Union");

    private final StoryFixture story = new StoryFixture();

    /** A model that takes any two claims for one question, the less so the farther apart their figures are. */
    private static GroupingModel oneQuestion() {
        double[] weights = new double[Feature.values().length];
        weights[Feature.FIGURES_RATIO.ordinal()] = 1;
        weights[Feature.BOTH_COUNT.ordinal()] = -7;
        return new GroupingModel(weights, 2);
    }

    /** A model that takes what is found for likely, a contradiction more than an agreement. */
    private static StatusModel credulous() {
        return statuses(1, 2);
    }

    private static StatusModel statuses(double corroborated, double contested) {
        double[] agree = new double[StatusSign.values().length + 1];
        double[] contradict = new double[StatusSign.values().length + 1];
        agree[StatusSign.values().length] = corroborated;
        contradict[StatusSign.values().length] = contested;
        return new StatusModel(Map.of(Status.CORROBORATED, agree, Status.CONTESTED, contradict));
    }

    private Claim says(String outlet, Holder holder, String words, Stance stance) {
        Document document = story.document(outlet, outlet, "2030-05-01", words + ", it is said. Rain fell all day.");
        return story.claim(document, holder, words, stance);
    }

    private Verdict verdict() {
        return verdict(credulous());
    }

    private Verdict verdict(StatusModel statuses) {
        List<Document> documents = StoryOrder.documents(story.documents);
        List<Claim> claims = StoryOrder.claims(documents, story.claims);
        Holders holders = new HolderLinker().link(documents, claims);
        List<Statement> matter = new StatementReader(documents, Meanings.NONE).read(claims, holders);
        Map<String, String> behind = new Origins(documents, List.of()).of(matter);
        Optional<Figures> figures = Figures.of(matter, new Measures());
        return new StatusJudge(holders, oneQuestion(), statuses)
                .judge(
                        matter,
                        behind,
                        figures.map(f -> Standing.of(f, behind, holders)).orElse(List.of()),
                        figures.isPresent() ? Matter.Type.COUNT : Matter.Type.FACT);
    }

    @Test
    void whoDeclinesIsNoSecondOrigin() {
        says("Bay Courier", UNION, "The owner overloaded the ferry Ondine", Stance.ASSERTS);
        says("Pier Post", person("Lars Brandt"), "whether the owner overloaded it", Stance.DECLINES);
        assertThat(verdict().status()).isEqualTo(Status.SINGLE_ORIGIN);
        assertThat(verdict().why()).contains("Sailors Union").doesNotContain("Brandt");
    }

    @Test
    void whereAllDeclineTheQuestionIsOpen() {
        says("Pier Post", person("Lars Brandt"), "whether the owner overloaded it", Stance.DECLINES);
        assertThat(verdict().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void anOutletThatSaysOtherThingsInItsOwnVoiceIsNoSecondOrigin() {
        says("Bay Courier", UNION, "The owner overloaded the ferry Ondine", Stance.ASSERTS);
        says("Pier Post", Holder.NARRATOR, "Crowds gathered on every quay", Stance.ASSERTS);
        assertThat(verdict().status()).isEqualTo(Status.SINGLE_ORIGIN);
    }

    @Test
    void anOutletThatSaysTheSameInItsOwnVoiceIsNoWitnessBesideAHolder() {
        says("Bay Courier", Holder.NARRATOR, "The owner overloaded the ferry Ondine", Stance.ASSERTS);
        says("Pier Post", UNION, "The ferry Ondine was overloaded by its owner", Stance.ASSERTS);
        assertThat(verdict().status()).isEqualTo(Status.SINGLE_ORIGIN);
    }

    @Test
    void twoHoldersThatSayTheSameCorroborateIt() {
        says("Bay Courier", person("Lars Brandt"), "The owner overloaded the ferry Ondine", Stance.ASSERTS);
        says("Pier Post", UNION, "The ferry Ondine was overloaded by its owner", Stance.ASSERTS);
        assertThat(verdict().status()).isEqualTo(Status.CORROBORATED);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMITMENT", "FORECAST"})
    void whoLooksAheadToAThingIsNoWitnessThatItHappened(ClaimType ahead) {
        scuttling(ahead, ClaimType.EVENT);
        assertThat(verdict().status()).isEqualTo(Status.SINGLE_ORIGIN);
    }

    @Test
    void twoWhoExpectTheSameAgree() {
        scuttling(ClaimType.FORECAST, ClaimType.FORECAST);
        assertThat(verdict().status()).isEqualTo(Status.CORROBORATED);
    }

    @Test
    void twoWhoSayWhatTheyWillDoThemselvesDoNotAgree() {
        scuttling(ClaimType.COMMITMENT, ClaimType.COMMITMENT);
        assertThat(verdict().status()).isEqualTo(Status.SINGLE_ORIGIN);
    }

    private void scuttling(ClaimType one, ClaimType two) {
        story.typed(says("Bay Courier", UNION, "The crew will scuttle the ferry Ondine", Stance.ASSERTS), one);
        Holder clinic = body("Harbour Clinic");
        story.typed(says("Pier Post", clinic, "The crew scuttled the ferry Ondine", Stance.ASSERTS), two);
    }

    @ParameterizedTest
    @CsvSource({
        "likely, 0.55, 0.8, unlikely, 0.2, 0.45",
        "likely, 0.55, 0.8, a toss-up, 0.45, 0.55",
        "a toss-up, 0.45, 0.55, very unlikely, 0.05, 0.2"
    })
    void whoThinksAThingLikelyDoesNotAgreeWithWhoDoesNot(
            String one, double oneLow, double oneHigh, String two, double twoLow, double twoHigh) {
        likelihood("Bay Courier", UNION, one, oneLow, oneHigh);
        likelihood("Pier Post", body("Harbour Clinic"), two, twoLow, twoHigh);
        assertThat(verdict().status()).isEqualTo(Status.SINGLE_ORIGIN);
    }

    @Test
    void whoThinksAThingLikelyAgreesWithWhoThinksItVeryLikely() {
        likelihood("Bay Courier", UNION, "likely", 0.55, 0.8);
        likelihood("Pier Post", body("Harbour Clinic"), "very likely", 0.8, 0.95);
        assertThat(verdict().status()).isEqualTo(Status.CORROBORATED);
    }

    @Test
    void whatStandsBesideAnUnlikelyThingUnderOneCueLeansAgainstItToo() {
        Document document = story.document(
                "b",
                "Bay Courier",
                "2030-05-01",
                "The union said talks had cooled a strike on the ferry Ondine: a strike is unlikely. Rain fell.");
        story.cued(story.claim(document, UNION, "talks had cooled a strike on the ferry Ondine"), "said");
        story.cued(story.hedged(story.claim(document, UNION, "a strike is unlikely"), "unlikely", 0.2, 0.45), "said");
        likelihood("Pier Post", body("Harbour Clinic"), "a toss-up", 0.45, 0.55);
        assertThat(verdict().status()).isEqualTo(Status.SINGLE_ORIGIN);
    }

    private void likelihood(String outlet, Holder holder, String words, double low, double high) {
        Claim claim = says(outlet, holder, "A strike on the ferry Ondine is " + words + " by June", Stance.ASSERTS);
        story.hedged(claim, words, low, high);
    }

    @Test
    void wordsThatStandOnceAndAreLaidToTwoAgreeWithNobody() {
        Document document = story.document(
                "b",
                "Bay Courier",
                "2030-05-01",
                "Reports say that Brandt agreed to sell the ferry Ondine for cash. Rain fell all day.");
        story.claim(document, UNION, "Brandt agreed to sell the ferry Ondine for cash");
        story.claim(document, person("Lars Brandt"), "to sell the ferry Ondine for cash");
        assertThat(verdict().status()).isEqualTo(Status.SINGLE_ORIGIN);
    }

    @Test
    void anOutletThatDisputesAHolderContestsWhatTheySay() {
        says("Bay Courier", UNION, "The owner overloaded the ferry Ondine", Stance.ASSERTS);
        says("Pier Post", Holder.NARRATOR, "There is no sign that the ferry was overloaded", Stance.DOUBTS);
        Verdict verdict = verdict();
        assertThat(verdict.status()).isEqualTo(Status.CONTESTED);
        assertThat(verdict.basis()).hasSize(2);
    }

    @Test
    void figuresFarApartContradictEachOtherThoughTheDistanceMakesOneQuestionLessLikely() {
        Document one = story.document("a", "Bay Courier", "2030-05-01", "20 passengers drowned, the union says.");
        Document two = story.document("b", "Pier Post", "2030-05-01", "900 passengers drowned, the clinic says.");
        story.count(one, UNION, "20 passengers drowned", "20", 20, Bound.EXACT, "passengers");
        story.count(two, body("Harbour Clinic"), "900 passengers drowned", "900", 900, Bound.EXACT, "passengers");
        assertThat(verdict().status()).isEqualTo(Status.CONTESTED);
        assertThat(verdict().why()).contains("(20)", "(900)");
    }

    @Test
    void ofTwoWhoSpeakOfDifferentThingsEachStandsAlone() {
        says("Bay Courier", UNION, "The owner overloaded the ferry Ondine", Stance.ASSERTS);
        says("Pier Post", person("Lars Brandt"), "Crowds gathered on every quay", Stance.ASSERTS);
        assertThat(verdict().status()).isEqualTo(Status.SINGLE_ORIGIN);
        assertThat(verdict().why()).contains("Sailors Union", "Lars Brandt", "each answer has one origin");
    }

    @Test
    void whoAgreesOnSomethingElseIsNotNamedBesideThoseWhoAgree() {
        says("Bay Courier", person("Lars Brandt"), "The owner overloaded the ferry Ondine", Stance.ASSERTS);
        says("Pier Post", UNION, "The ferry Ondine was overloaded by its owner", Stance.ASSERTS);
        says("Quay Times", person("Ida Moss"), "Lifeboats hung rusted on broken davits", Stance.ASSERTS);
        says("Tide Wire", person("Per Aas"), "Broken davits held rusted lifeboats", Stance.ASSERTS);
        assertThat(verdict().basis()).hasSize(2);
        assertThat(verdict().why())
                .satisfiesAnyOf(
                        why -> assertThat(why).contains("Lars Brandt").doesNotContain("Ida Moss", "Per Aas"),
                        why -> assertThat(why).contains("Ida Moss").doesNotContain("Lars Brandt", "Sailors"));
    }

    @Test
    void aPairThatSaysTheSameIsNoAgreementWhereAllElseSpeaksAgainstIt() {
        says("Bay Courier", person("Lars Brandt"), "The owner overloaded the ferry Ondine", Stance.ASSERTS);
        says("Pier Post", UNION, "The ferry Ondine was overloaded by its owner", Stance.ASSERTS);
        Verdict verdict = verdict(statuses(-1, 2));
        assertThat(verdict.status()).isEqualTo(Status.SINGLE_ORIGIN);
        assertThat(verdict.basis()).isEmpty();
    }

    @Test
    void anAgreementThatIsHardlyLikelierThanNotIsNone() {
        says("Bay Courier", person("Lars Brandt"), "The owner overloaded the ferry Ondine", Stance.ASSERTS);
        says("Pier Post", UNION, "The ferry Ondine was overloaded by its owner", Stance.ASSERTS);
        assertThat(verdict(statuses(0.1, 2)).status()).isEqualTo(Status.SINGLE_ORIGIN);
        assertThat(verdict(statuses(0.3, 2)).status()).isEqualTo(Status.CORROBORATED);
    }

    @Test
    void ofAnAgreementAndAContradictionTheLikelierDecides() {
        says("Bay Courier", person("Lars Brandt"), "The owner overloaded the ferry Ondine", Stance.ASSERTS);
        says("Pier Post", UNION, "The ferry Ondine was overloaded by its owner", Stance.ASSERTS);
        says("Quay Times", body("Ondine Lines"), "that the ferry Ondine was overloaded", Stance.DENIES);
        assertThat(verdict(statuses(1, 2)).status()).isEqualTo(Status.CONTESTED);
        assertThat(verdict(statuses(2, 1)).status()).isEqualTo(Status.CORROBORATED);
    }

    @Test
    void figuresOfDifferentMonthsAreNotComparedAndLeaveTheQuestionOpen() {
        Document one = story.document("a", "Bay Courier", "2030-05-01", "20 passengers drowned, the union says.");
        Document two = story.document("b", "Pier Post", "2030-09-01", "900 passengers drowned, the clinic says.");
        story.count(one, UNION, "20 passengers drowned", "20", 20, Bound.EXACT, "passengers");
        story.count(two, body("Harbour Clinic"), "900 passengers drowned", "900", 900, Bound.EXACT, "passengers");
        assertThat(verdict().status()).isEqualTo(Status.OPEN);
    }
}
