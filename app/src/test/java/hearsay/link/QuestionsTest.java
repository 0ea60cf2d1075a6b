package hearsay.link;

import static hearsay.link.StoryFixture.body;
import static hearsay.link.StoryFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Document;
import hearsay.model.Holder;
import hearsay.model.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private final StoryFixture story = new StoryFixture();

    private String question(Holder holder, String words, Stance stance) {
        Document document =
                story.document("a", "Bay Courier", "2030-05-01", words + ", it is said. More was heard later.");
        story.claim(document, holder, words, stance);
        return new Linker()
                .link(story.documents, List.of(), story.claims)
                .matters()
                .get(0)
                .question();
    }

    @Test
    void aClauseWithAnAuxiliaryIsTurnedRound() {
        assertThat(question(person("Lars Brandt"), "The ferry was overloaded by its owner", Stance.ASSERTS))
                .isEqualTo("Was the ferry overloaded by its owner?");
        assertThat(new QuestionsTest()
                        .question(person("Lars Brandt"), "The ferry was badly overloaded", Stance.ASSERTS))
                .isEqualTo("Was the ferry badly overloaded?");
    }

    @Test
    void aVerbWithAnObjectIsTakenApart() {
        assertThat(question(person("Lars Brandt"), "Norland sent two rescue ships to Calder", Stance.ASSERTS))
                .isEqualTo("Did Norland send two rescue ships to Calder?");
        assertThat(new QuestionsTest()
                        .question(person("Lars Brandt"), "Norland sent the rescue ships to Calder", Stance.ASSERTS))
                .isEqualTo("Did Norland send the rescue ships to Calder?");
        assertThat(new QuestionsTest()
                        .question(person("Lars Brandt"), "Norland carries a third of the cargo", Stance.ASSERTS))
                .isEqualTo("Does Norland carry a third of the cargo?");
    }

    @Test
    void aParticipleIsNoMainVerb() {
        assertThat(question(body("Coast Guard"), "The ships sent by Norland on Monday", Stance.ASSERTS))
                .doesNotStartWith("Did");
    }

    @Test
    void whatOnlyAddsToAClauseIsLeftOff() {
        assertThat(question(
                        person("Lars Brandt"),
                        "The ferry was badly overloaded, although nobody saw it",
                        Stance.ASSERTS))
                .isEqualTo("Was the ferry badly overloaded?");
    }

    @Test
    void whatOnePersonSaysOfThemselvesIsAskedInTheirWords() {
        assertThat(question(person("Lars Brandt"), "We did all we could for the passengers", Stance.ASSERTS))
                .isEqualTo("Is it true, as Lars Brandt says, that “we did all we could for the passengers”?");
    }

    @Test
    void aNegationStaysBehindTheSubject() {
        assertThat(question(person("Lars Brandt"), "Several lifeboats weren’t fit for use", Stance.ASSERTS))
                .isEqualTo("Were several lifeboats not fit for use?");
    }

    @Test
    void whatThereIsIsAskedForAsSuch() {
        assertThat(question(person("Lars Brandt"), "there is a rift in the harbour wall", Stance.ASSERTS))
                .isEqualTo("Is there a rift in the harbour wall?");
    }

    @Test
    void whoSpeaksOfThemselvesIsNamed() {
        assertThat(question(person("Lars Brandt"), "I should have waited for the tide", Stance.ASSERTS))
                .isEqualTo("Should Lars Brandt have waited for the tide?");
        assertThat(new QuestionsTest().question(person("Lars Brandt"), "I’m ready to leave the board", Stance.ASSERTS))
                .isEqualTo("Is Lars Brandt ready to leave the board?");
        assertThat(new QuestionsTest().question(person("Lars Brandt"), "I have told my men to wait", Stance.ASSERTS))
                .startsWith("Is it true, as Lars Brandt says");
    }

    @Test
    void aBodyOfWhichItIsReportedIsNamed() {
        assertThat(question(body("harbour office"), "it would close the port to trawlers", Stance.ASSERTS))
                .isEqualTo("Will the harbour office close the port to trawlers?");
    }

    @Test
    void aDenierIsNotSaidToSayWhatTheyDeny() {
        assertThat(question(person("Lars Brandt"), "we did nothing for the passengers", Stance.DENIES))
                .isEqualTo("Is it true that “we did nothing for the passengers”, which Lars Brandt denies?");
    }

    @Test
    void wordsThatAreNoClauseGiveTheTopicAndTheSpeaker() {
        assertThat(question(person("Lars Brandt"), "a shameful neglect of the Ondine", Stance.ASSERTS))
                .startsWith("What does Lars Brandt say about ")
                .contains("the shameful neglect");
    }

    @Test
    void aTopicEndsBeforeAWordThatNamesNothing() {
        assertThat(question(person("Lars Brandt"), "a shameful neglect alongside the Ondine", Stance.ASSERTS))
                .contains("the shameful neglect and Ondine?");
    }

    @Test
    void wordsWithoutATopicAreQuoted() {
        assertThat(question(person("Lars Brandt"), "“and never again”", Stance.ASSERTS))
                .isEqualTo("What is behind the words “and never again”?");
    }

    @Test
    void aSumIsAskedForAsASum() {
        Document document = story.document(
                "a",
                "Bay Courier",
                "2030-05-01",
                "some $40 for each of the passengers, the clinic says. More was heard.");
        story.money(document, body("Harbour Clinic"), "some $40 for each of the passengers", "$40", 40);
        assertThat(new Linker()
                        .link(story.documents, List.of(), story.claims)
                        .matters()
                        .get(0)
                        .question())
                .isEqualTo("What sum is named for passengers?");
    }
}
