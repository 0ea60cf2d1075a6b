package hearsay.link;

import static hearsay.link.StoryFixture.body;
import static hearsay.link.StoryFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Bound;
import hearsay.model.Claim;
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

    private String asked() {
        return new Linker()
                .link(story.documents, List.of(), story.claims)
                .matters()
                .get(0)
                .question();
    }

    @Test
    void theQuestionIsThatOfTheClaimThatMakesOne() {
        Document document = story.document(
                "a",
                "Bay Courier",
                "2030-05-01",
                "The ferry Ondine was badly overloaded, said one. A badly overloaded ferry, said another. No more.");
        Claim whole =
                story.claim(document, person("Lars Brandt"), "The ferry Ondine was badly overloaded", Stance.ASSERTS);
        story.claim(document, person("Mia Holt"), "A badly overloaded ferry", Stance.ASSERTS);
        story.asking(whole, "Was the ferry Ondine badly overloaded?");
        assertThat(asked()).isEqualTo("Was the ferry Ondine badly overloaded?");
    }

    @Test
    void aQuestionOfFewWordsTellsLess() {
        Document document = story.document(
                "a",
                "Bay Courier",
                "2030-05-01",
                "The ferry sank, said one. The ferry sank within minutes of the alarm, said another.");
        Claim few = story.claim(document, person("Lars Brandt"), "The ferry sank", Stance.ASSERTS);
        Claim more =
                story.claim(document, person("Mia Holt"), "The ferry sank within minutes of the alarm", Stance.ASSERTS);
        story.asking(few, "Did the ferry sink?");
        story.asking(more, "Did the ferry sink within minutes of the alarm?");
        assertThat(asked()).isEqualTo("Did the ferry sink within minutes of the alarm?");
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
                .contains("the shameful neglect?");
    }

    @Test
    void wordsWithoutATopicAreQuoted() {
        assertThat(question(person("Lars Brandt"), "“and never again”", Stance.ASSERTS))
                .isEqualTo("What is behind the words “and never again”?");
    }

    @Test
    void aTopicOutOfTheClauseGoesBeforeAWordOfTheText() {
        Document document = story.document(
                "a", "Bay Courier", "2030-05-01", "such a neglect, and of the whole harbour, it is said. No more.");
        Claim claim = story.claim(
                document, body("Harbour Authority"), "such a neglect, and of the whole harbour", Stance.ASSERTS);
        story.about(claim, "the neglect of the whole harbour");
        assertThat(asked()).isEqualTo("What does the Harbour Authority say about the neglect of the whole harbour?");
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

    private String counted(String first, String figure, String noun, String second, String other) {
        Document one = story.document("a", "Bay Courier", "2030-05-01", first + ", said the clinic. More was heard.");
        Document two = story.document("b", "Calder Post", "2030-05-02", second + ", said the clinic. More was heard.");
        story.count(one, body("Harbour Clinic"), first, figure, 40, Bound.EXACT, noun);
        story.count(two, body("Harbour Clinic"), second, other, 42, Bound.EXACT, noun);
        return asked();
    }

    @Test
    void anOutcomeIsNotWhatItHappenedToAndWhoAloneCountsIsNamed() {
        assertThat(counted("40 deaths in the flood", "40 deaths", "deaths", "42 deaths in the flood", "42 deaths"))
                .isEqualTo("How many people were killed, according to the Harbour Clinic?");
    }

    @Test
    void whoDidSomethingDidNotHaveItDoneToThem() {
        assertThat(counted(
                        "40 sailors attacked the fort",
                        "40 sailors",
                        "sailors",
                        "42 sailors attacked the fort",
                        "42 sailors"))
                .isEqualTo("How many sailors are reported?");
    }

    @Test
    void whereMostClaimsTellWhereTheQuestionTellsItToo() {
        Document one = story.document(
                "a",
                "Bay Courier",
                "2030-05-01",
                "40 people were killed in the Calder flood, one said. More was heard.");
        Document two = story.document(
                "b", "Calder Post", "2030-05-02", "The Calder flood killed 42 people, one said. More was heard.");
        Claim first = story.count(
                one,
                body("Harbour Clinic"),
                "40 people were killed in the Calder flood",
                "40 people",
                40,
                Bound.EXACT,
                "people");
        story.count(
                two,
                body("Harbour Clinic"),
                "The Calder flood killed 42 people",
                "42 people",
                42,
                Bound.EXACT,
                "people");
        story.asking(first, "Were 40 people killed in the Calder flood?");
        assertThat(asked()).isEqualTo("How many people were killed in the Calder flood?");
    }

    @Test
    void anActorHasItsArticle() {
        Document document = story.document(
                "a",
                "Bay Courier",
                "2030-05-01",
                "If Calder closes the port, the fleet will sail, it is said. The Harbour Authority was heard.");
        story.commitment(
                document,
                body("Harbour Authority"),
                "If Calder closes the port, the fleet will sail",
                "Calder closes the port",
                "the fleet will sail");
        assertThat(asked()).isEqualTo("What will the Harbour Authority do if Calder closes the port?");
    }
}
