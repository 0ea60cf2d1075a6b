package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimQuestionTest {
    private final Extractor extractor = new Extractor();
    private final ClaimAssembler assembler = new ClaimAssembler();

    private List<String> asked(String text) {
        return questions(text).stream()
                .filter(Question::isAnswered)
                .map(Question::text)
                .toList();
    }

    private List<Question> questions(String text) {
        return assembler.assemble(extractor.extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text)))).stream()
                .flatMap(claim -> claim.asks().stream())
                .toList();
    }

    @Test
    void anAuxiliaryMovesToTheFront() {
        assertThat(asked("Lars Brandt said the ferry has left the harbour of Calder."))
                .containsExactly("Has the ferry left the harbour of Calder?");
    }

    @Test
    void aVerbWithoutOneIsTakenApart() {
        assertThat(asked("Lars Brandt said that Norland sent two rescue ships to Calder."))
                .containsExactly("Did Norland send two rescue ships to Calder?");
    }

    @Test
    void aNegationIsLeftOffForYesAndNoAreTheAnswers() {
        assertThat(asked("Lars Brandt said the ferry was not badly overloaded."))
                .containsExactly("Was the ferry badly overloaded?");
        assertThat(asked("Lars Brandt said that Norland did not send the rescue ships to Calder."))
                .containsExactly("Did Norland send the rescue ships to Calder?");
    }

    @Test
    void whatOnlyAddsIsLeftOff() {
        assertThat(asked("Lars Brandt said the ferry, which is old, was badly overloaded, although nobody saw it."))
                .contains("Was the ferry badly overloaded?");
    }

    @Test
    void aSpeakerWhoSaysIIsNamed() {
        assertThat(asked("“I have signed the treaty with Norland,” Lars Brandt said."))
                .containsExactly("Has Lars Brandt signed the treaty with Norland?");
    }

    @Test
    void aClauseThatPointsOutsideMakesNoQuestion() {
        assertThat(asked("Lars Brandt said they had sent them to Calder.")).isEmpty();
        assertThat(asked("Lars Brandt said this was a disgrace.")).isEmpty();
    }

    @Test
    void anOpinionOfAnOpinionIsAskedForItself() {
        assertThat(asked("“I believe the ferry was badly overloaded,” Lars Brandt said."))
                .containsExactly("Was the ferry badly overloaded?");
    }

    @Test
    void whatHadHappenedIsAskedAsAnyPastIs() {
        assertThat(asked("Lars Brandt said that Norland had sent two rescue ships to Calder."))
                .containsExactly("Did Norland send two rescue ships to Calder?");
        assertThat(asked("Lars Brandt said that two rescue ships had been sent to Calder."))
                .containsExactly("Were two rescue ships sent to Calder?");
        assertThat(asked("Lars Brandt said that the ferry had to be towed to Calder."))
                .containsExactly("Did the ferry have to be towed to Calder?");
    }

    @Test
    void whoeverDeniesItIsAskedForAny() {
        assertThat(asked("Lars Brandt said that no survivors were found in the harbour."))
                .containsExactly("Were any survivors found in the harbour?");
        assertThat(asked("Lars Brandt said that no more than forty survivors were found in the harbour."))
                .containsExactly("Were no more than forty survivors found in the harbour?");
    }

    @Test
    void wordsOfHowSureASpeakerIsAreLeftOff() {
        assertThat(asked("Lars Brandt said the ferry had reportedly left the harbour of Calder."))
                .containsExactly("Did the ferry leave the harbour of Calder?");
    }

    @Test
    void whatIsLikelyIsAskedForItself() {
        assertThat(asked("Lars Brandt said the water was expected to reach the harbour of Calder."))
                .containsExactly("Will the water reach the harbour of Calder?");
    }

    @Test
    void whatFollowsAConditionIsAskedForTheFuture() {
        assertThat(asked("“If Kestria does that, Norland shuts the port of Calder,” Lars Brandt said."))
                .contains("Will Norland shut the port of Calder?");
    }

    @Test
    void aSuppositionIsNotAsked() {
        assertThat(asked("“If the dam breaks in the night, we are lost,” Lars Brandt said."))
                .noneMatch(question -> question.contains("dam"));
    }

    @Test
    void aBodyThatSpeaksOfItselfIsNamedWithItsArticle() {
        assertThat(asked("The Harbour Authority said it would close the port of Calder."))
                .containsExactly("Will the Harbour Authority close the port of Calder?");
    }

    @Test
    void whatAHolderDoesIsAskedWhereItsWordsAreNoClause() {
        assertThat(asked("Norland condemned the closing of the port of Calder."))
                .containsExactly("Did Norland condemn the closing of the port of Calder?");
    }

    @Test
    void aSubjectThatPointsOutsideMakesNoQuestion() {
        assertThat(asked("Lars Brandt said these boats would reach the harbour of Calder."))
                .isEmpty();
        assertThat(asked("Lars Brandt said the man who saw him was in the harbour of Calder."))
                .isEmpty();
    }

    @Test
    void aQuestionEndsBeforeADash() {
        assertThat(asked("Lars Brandt said the ferry was badly overloaded – nobody had counted heads."))
                .contains("Was the ferry badly overloaded?");
    }

    @Test
    void whatIsASpeakersOwnIsNamedByTheSpeaker() {
        assertThat(asked("Lars Brandt said that his ship had reached the harbour of Calder."))
                .containsExactly("Did Lars Brandt’s ship reach the harbour of Calder?");
    }

    @Test
    void unnamedSpeakersAreCalledWhatTheyAre() {
        assertThat(asked("Fishermen said they would leave the harbour of Calder."))
                .containsExactly("Will the fishermen leave the harbour of Calder?");
    }

    @Test
    void aQuestionDoesNotEndWhereTheTextGoesOn() {
        assertThat(asked("Lars Brandt said the ferry was in the harbour of Calder on the night before it sank."))
                .noneMatch(question -> question.endsWith("on the night?"));
    }

    @Test
    void halfAComparisonIsNotAsked() {
        assertThat(
                        asked(
                                "Lars Brandt said that Norland sent fewer rescue ships to Calder, after all, than Kestria did."))
                .noneMatch(question -> question.contains("fewer") && !question.contains("than"));
    }

    @Test
    void aBodyIsNotWhatSomethingIsDoneTo() {
        assertThat(asked("The Harbour Authority said it was intended to keep boats out of Calder."))
                .noneMatch(question -> question.contains("Authority intended"));
    }

    @Test
    void whatAppearsToBeSoIsAskedAsItStands() {
        assertThat(asked("Lars Brandt said that Norland appears to have sent rescue ships to Calder."))
                .containsExactly("Does Norland appear to have sent rescue ships to Calder?");
    }

    @Test
    void whatAHolderHasDoneIsAskedWithItsAuxiliary() {
        assertThat(asked("Norland has not condemned the closing of the port of Calder."))
                .containsExactly("Has Norland condemned the closing of the port of Calder?");
    }

    @Test
    void aLongSubjectLosesItsLastPhrases() {
        assertThat(
                        asked(
                                "Lars Brandt said the closing of the narrow harbour near the old customs house in the northern quarter of Calder on Monday harmed the fishermen of Norland."))
                .singleElement()
                .asString()
                .startsWith("Did the closing of the narrow harbour ")
                .endsWith(" harm the fishermen of Norland?");
    }

    @Test
    void aVerbAloneIsAskedWhereTheTextHasNoMore() {
        assertThat(asked("Lars Brandt said that reports of ships near Calder are increasing."))
                .containsExactly("Are reports of ships near Calder increasing?");
    }

    @Test
    void whatSomebodyIsBlamedForStays() {
        assertThat(asked("Norland blamed Kestria for closing the port of Calder."))
                .containsExactly("Did Norland blame Kestria for closing the port of Calder?");
    }

    @Test
    void aNounThatIsToldDoesWithoutWhatTheTextAddsOfIt() {
        assertThat(asked("Lars Brandt said rescue ships were used in the northern harbour that closed in May."))
                .anyMatch(question -> question.startsWith("Were rescue ships used in the northern harbour"));
    }

    @Test
    void someOfManyAreASubject() {
        assertThat(asked("Lars Brandt said much of the northern fleet had left the harbour of Calder."))
                .containsExactly("Did much of the northern fleet leave the harbour of Calder?");
    }

    @Test
    void neitherNorIsAskedForEitherOr() {
        assertThat(asked("Lars Brandt said neither Norland nor Kestria had closed the port of Calder."))
                .allMatch(question -> !question.contains(" nor "));
    }

    @Test
    void aDoingIsASubject() {
        assertThat(asked("Lars Brandt said that closing the port of Calder would ruin the fishermen."))
                .containsExactly("Will closing the port of Calder ruin the fishermen?");
    }

    @Test
    void wordsThatMakeNoQuestionAskWhatIsSaidAboutTheirTopic() {
        assertThat(questions("“It deserved a careful search of the northern harbour,” Lars Brandt said."))
                .singleElement()
                .isEqualTo(Question.about("the careful search of the northern harbour"));
    }

    @Test
    void aTopicPointsNowhereOutside() {
        assertThat(questions("“They have lost it to such former friends of theirs,” Lars Brandt said."))
                .isEmpty();
    }

    @Test
    void theFirstWordOfASentenceLosesItsCapital() {
        assertThat(
                        asked(
                                "Government engineers were sent to Calder, Lars Brandt said. He trusts the government engineers."))
                .contains("Were government engineers sent to Calder?");
    }

    @Test
    void aClaimWithoutItsSubjectIsNotThatOfWhoeverIsQuoted() {
        assertThat(asked("“The search was a success, and is meant to calm the fishermen,” Lars Brandt said."))
                .noneMatch(question -> question.startsWith("Is Lars Brandt"));
    }
}
