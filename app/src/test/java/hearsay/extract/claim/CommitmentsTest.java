package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentsTest {
    private List<Claim> claims(String text) {
        return new ClaimAssembler()
                .assemble(new Extractor().extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text))));
    }

    @Test
    void whatTheHolderWillDoIsACommitmentAndNoForecast() {
        assertThat(claims("The ministry said it would rebuild the wall."))
                .singleElement()
                .matches(c -> c.is(ClaimType.COMMITMENT) && !c.is(ClaimType.FORECAST));
        assertThat(claims("The ministry vowed to rebuild the wall."))
                .singleElement()
                .matches(c -> c.is(ClaimType.COMMITMENT));
        assertThat(claims("The ministry said the river would rise by Friday."))
                .singleElement()
                .matches(c -> c.is(ClaimType.FORECAST) && !c.is(ClaimType.COMMITMENT));
    }

    @Test
    void anOfficialsOwnStateIsItsSide() {
        assertThat(claims("French Foreign Minister Ada Vint said France would reopen the port."))
                .singleElement()
                .matches(c -> c.is(ClaimType.COMMITMENT) && !c.is(ClaimType.FORECAST));
        assertThat(claims("French Foreign Minister Ada Vint said Spain would reopen the port."))
                .singleElement()
                .matches(c -> c.is(ClaimType.FORECAST) && !c.is(ClaimType.COMMITMENT));
    }

    @Test
    void aCountryIsTheSideOfWhomeverTheDocumentTitlesAfterIt() {
        assertThat(
                        claims(
                                "French President Ada Vint spoke on Monday. President Vint said that France would reopen the port."))
                .last()
                .matches(c -> c.is(ClaimType.COMMITMENT) && !c.is(ClaimType.FORECAST));
        assertThat(
                        claims(
                                "French President Ada Vint spoke on Monday. President Vint said that Spain would reopen the port."))
                .last()
                .matches(c -> c.is(ClaimType.FORECAST) && !c.is(ClaimType.COMMITMENT));
    }

    @Test
    void whatOneIsGoingToDoPlansOrIsReadyForIsACommitment() {
        assertThat(List.of(
                        "“We are going to close the port,” Ada Vint said.",
                        "The marchers said they plan to walk to the capital.",
                        "The ministry said it is ready to close the port.",
                        "The ministry said we cannot let this pass."))
                .allSatisfy(text -> assertThat(claims(text)).last().matches(c -> c.is(ClaimType.COMMITMENT)));
    }

    @Test
    void whatAnOfficeWillHaveDoneIsACommitmentAndWhatWillHappenToThingsIsNone() {
        assertThat(claims("The ministry said those camps will be closed."))
                .singleElement()
                .matches(c -> c.is(ClaimType.COMMITMENT));
        assertThat(claims("The ministry said those camps will be flooded."))
                .singleElement()
                .matches(c -> !c.is(ClaimType.COMMITMENT));
    }

    private void eachIsACommitment(String... texts) {
        assertThat(List.of(texts))
                .allSatisfy(text -> assertThat(claims(text))
                        .isNotEmpty()
                        .last()
                        .matches(c -> c.is(ClaimType.COMMITMENT) && !c.is(ClaimType.FORECAST), "is a commitment"));
    }

    @Test
    void aPlanOrADecisionToldByItsVerbIsACommitment() {
        eachIsACommitment(
                "Mayor Ada Vint plans to close the bridge.",
                "The ministry said it planned to close the bridge.",
                "The council has decided to close the bridge.",
                "President Ada Vint threatened sanctions on Monday.",
                "The army announced an offensive in the hills.");
    }

    @Test
    void whatIsOnlyWeighedIsACommitmentOfWhoeverWeighsIt() {
        eachIsACommitment("The government is considering a ban on lorries, two officials said.");
        assertThat(claims("The miller said the river is considering its bed."))
                .noneMatch(c -> c.is(ClaimType.COMMITMENT));
    }

    @Test
    void whatASpeakerIsAboutToDoIsACommitmentAndWhatIsGoingOnIsNone() {
        eachIsACommitment("“We are sending two ships,” said Mayor Ada Vint.");
        assertThat(claims("“We are watching the ships,” said Mayor Ada Vint."))
                .noneMatch(c -> c.is(ClaimType.COMMITMENT));
    }

    @Test
    void theWhiteHouseSpeaksForTheUnitedStates() {
        eachIsACommitment("White House spokesman Paul Adair said the United States would keep the bridge open.");
    }

    @Test
    void anOfficesTroopsAndOrdersAreItsOwnDeeds() {
        eachIsACommitment(
                "Officials said the troops would not arrest anybody.",
                "The ministry said the order would bar lorries from the bridge.");
        assertThat(claims("The miller said the order would bar lorries from the bridge."))
                .noneMatch(c -> c.is(ClaimType.COMMITMENT));
    }

    @Test
    void aQuestionOfWhatOneWouldDoIsNoCommitment() {
        assertThat(claims("The ministry would not say how it would rebuild the bridge."))
                .noneMatch(c -> c.is(ClaimType.COMMITMENT));
    }

    @Test
    void aTriggerMarkedByAPhraseIsFoundBeforeAndAfterTheDeed() {
        assertThat(List.of(
                        "The army will shoot only if attacked, General Ada Vint said.",
                        "In case of an attack, the police will fire into the air.",
                        "“As soon as they cross, they will be arrested,” the general said.",
                        "Provided that the talks go on, the army will stay in its barracks, Vint said."))
                .allSatisfy(text -> assertThat(claims(text))
                        .anyMatch(c -> c.condition()
                                .flatMap(hearsay.model.Condition::trigger)
                                .isPresent()));
        assertThat(claims("If not much more, the mill will earn what it did last year."))
                .allMatch(c -> c.condition().isEmpty());
    }

    @Test
    void inItsOwnWordsNobodyIsHeOrThey() {
        eachIsACommitment("The mayor said she will never sign that treaty.");
        assertThat(claims("“She will never sign that treaty,” the mayor said."))
                .noneMatch(c -> c.is(ClaimType.COMMITMENT));
        assertThat(claims("“They will come back with more guns,” said the miller."))
                .noneMatch(c -> c.is(ClaimType.COMMITMENT));
    }

    @Test
    void whatAnOfficeSaysWillFollowIsItsDeed() {
        eachIsACommitment(
                "The ministry said new sanctions would follow.",
                "The ministry said there will be an inquiry.",
                "“Our aim is to bring every prisoner home,” said the mayor.");
        assertThat(claims("The miller said new sanctions would follow.")).noneMatch(c -> c.is(ClaimType.COMMITMENT));
    }

    @Test
    void wordsAboutTheWordsAreNoCommitment() {
        assertThat(claims("“I would not call it a defeat,” said the general."))
                .noneMatch(c -> c.is(ClaimType.COMMITMENT));
        assertThat(claims("“I will tell you a story,” said the mayor.")).noneMatch(c -> c.is(ClaimType.COMMITMENT));
    }

    @Test
    void whatIsToBefallOneIsNoCommitment() {
        assertThat(claims("“We are going to have a hard winter,” said the mayor."))
                .anyMatch(c -> c.is(ClaimType.FORECAST))
                .noneMatch(c -> c.is(ClaimType.COMMITMENT));
    }

    @Test
    void whoDeclinesCommitsToNothing() {
        assertThat(claims("The mayor declined to say whom she plans to appoint."))
                .noneMatch(c -> c.is(ClaimType.COMMITMENT) || c.is(ClaimType.FORECAST));
    }

    @Test
    void aPledgeToldByANounIsItsOwners() {
        assertThat(claims("The mayor's pledge to plant ten thousand trees pleased the town."))
                .anyMatch(c -> c.is(ClaimType.COMMITMENT) && c.holder().name().contains("mayor"));
    }
}
