package hearsay.link;

import static hearsay.link.StoryFixture.body;
import static hearsay.link.StoryFixture.persons;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Bound;
import hearsay.model.Document;
import hearsay.model.Holder;
import hearsay.model.Matter;
import hearsay.model.Matter.Measure;
import hearsay.model.Stance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What happened to persons where it is told without a number, and where several fates are told at once. */
class FatesTest {
    private final StoryFixture story = new StoryFixture();

    private void said(String day, String text) {
        Document document = story.document(day, "Outlet " + day, day, text);
        story.claim(document, body("Calder police"), text, Stance.ASSERTS);
    }

    private List<Matter> matters() {
        return new Linker().link(story.documents, List.of(), story.claims).matters();
    }

    private Optional<Matter> counting(Measure measure) {
        return matters().stream()
                .filter(m -> m.measure().filter(measure::equals).isPresent())
                .findFirst();
    }

    @Test
    void oneDeathToldWithoutANumberIsATollOfOne() {
        said("2030-05-01", "A night watchman was found dead in the Harrow mill on Tuesday.");
        Matter matter = counting(Measure.DEATHS).orElseThrow();
        assertThat(matter.type()).isEqualTo(Matter.Type.COUNT);
        assertThat(matter.estimate().orElseThrow().best()).isEqualTo(OptionalDouble.of(1));
        assertThat(matter.question()).isEqualTo("How many people were killed?");
    }

    @Test
    void whoWasShotCountsAsInjuredUnlessSomebodyDied() {
        said("2030-05-01", "A night watchman was shot in the Harrow mill on Tuesday.");
        assertThat(counting(Measure.INJURIES)
                        .orElseThrow()
                        .estimate()
                        .orElseThrow()
                        .best())
                .isEqualTo(OptionalDouble.of(1));
        said("2030-05-02", "The night watchman of the Harrow mill died on Wednesday.");
        assertThat(counting(Measure.INJURIES)).isEmpty();
        assertThat(counting(Measure.DEATHS)).isPresent();
    }

    @Test
    void aStoryThatCountsItsDeadTakesNoSingleDeathForAToll() {
        said("2030-05-01", "A night watchman was found dead in the Harrow mill on Tuesday.");
        String text = "In all 14 workers were killed when the Harrow mill burned down.";
        Document document = story.document("b", "Pier Post", "2030-05-02", text);
        story.count(document, body("Coroner"), text, "14 workers", 14, Bound.EXACT, "workers");
        assertThat(counting(Measure.DEATHS)
                        .orElseThrow()
                        .estimate()
                        .orElseThrow()
                        .best())
                .isEqualTo(OptionalDouble.of(14));
    }

    @Test
    void denialsAndNegationsTellNoFate() {
        said("2030-05-01", "No one was injured in the fire at the Harrow mill.");
        said("2030-05-02", "The guards were not hurt and none of them died at the Harrow mill.");
        said("2030-05-03", "Two men died at the Harrow mill, she said.".replace("Two men", "Some men"));
        assertThat(counting(Measure.DEATHS)).isEmpty();
        assertThat(counting(Measure.INJURIES)).isEmpty();
    }

    @Test
    void theDeadAndTheHurtOfOneBreathAreTwoQuestions() {
        String both = "1 man was killed and 4 men were hurt in the fire at the Harrow mill.";
        Document one = story.document("a", "Bay Courier", "2030-05-01", both);
        story.figures(
                one,
                Holder.NARRATOR,
                both,
                persons(one, "1 man", 1, Bound.EXACT, Optional.of("men")),
                persons(one, "4 men", 4, Bound.EXACT, Optional.of("men")));
        String hurt = "4 men were hurt in the fire at the Harrow mill.";
        Document two = story.document("b", "Pier Post", "2030-05-02", hurt);
        story.figures(two, Holder.NARRATOR, hurt, persons(two, "4 men", 4, Bound.EXACT, Optional.of("men")));
        assertThat(counting(Measure.DEATHS)
                        .orElseThrow()
                        .estimate()
                        .orElseThrow()
                        .best())
                .isEqualTo(OptionalDouble.of(1));
        assertThat(counting(Measure.INJURIES)
                        .orElseThrow()
                        .estimate()
                        .orElseThrow()
                        .best())
                .isEqualTo(OptionalDouble.of(4));
    }

    @Test
    void thoseCountedByThemselvesAreAQuestionBesideAllTheDead() {
        tell("a", "2030-05-01", "In all 31 passengers were killed when the ferry Ondine sank.", 31, "passenger");
        tell("b", "2030-05-02", "In all 33 passengers were killed when the ferry Ondine sank.", 33, "passenger");
        tell("c", "2030-05-03", "In all 9 children were killed when the ferry Ondine sank.", 9, "child");
        assertThat(matters().stream()
                        .filter(m -> m.measure().filter(Measure.DEATHS::equals).isPresent())
                        .map(m -> m.claims().size()))
                .containsExactly(2, 1);
    }

    @Test
    void whoeverAreAllTheDeadAreNoPartOfThem() {
        tell("a", "2030-05-01", "In all 2 people were killed when the ferry Ondine sank.", 2, "person");
        tell("b", "2030-05-02", "In all 2 teenagers were killed when the ferry Ondine sank.", 2, "teenager");
        assertThat(counting(Measure.DEATHS).orElseThrow().claims()).hasSize(2);
    }

    private void tell(String name, String day, String text, int value, String counted) {
        Document document = story.document(name, "Outlet " + name, day, text);
        story.count(document, Holder.NARRATOR, text, String.valueOf(value), value, Bound.EXACT, counted);
    }

    @Test
    void whatIsJoinedToANumberSaysLessOfItThanTheVerbBeforeIt() {
        String text = "The blast at the mill killed 9 men and injured 30.";
        Document document = story.document("a", "Bay Courier", "2030-05-01", text);
        assertThat(new Measures().of(persons(document, "9 men", 9, Bound.EXACT, Optional.of("men")), text))
                .isEqualTo(Measure.DEATHS);
    }

    @Test
    void theVerbNearestToTheNumberTellsWhatIsCounted() {
        String text = "The blast at the Harrow mill killing a watchman and injuring 2 men shook Calder.";
        Document document = story.document("a", "Bay Courier", "2030-05-01", text);
        assertThat(new Measures().of(persons(document, "2 men", 2, Bound.EXACT, Optional.of("men")), text))
                .isEqualTo(Measure.INJURIES);
    }

    @Test
    void whatHappenedToOthersBeforeAnAndIsNotSaidOfTheNumber() {
        String text = "A watchman was killed and 4 other men, who had slept in the yard, got away.";
        Document document = story.document("a", "Bay Courier", "2030-05-01", text);
        assertThat(new Measures().of(persons(document, "4 other men", 4, Bound.EXACT, Optional.of("men")), text))
                .isEqualTo(Measure.OTHER);
    }

    @Test
    void ofWhatOutletsSayInTheirOwnVoiceTheLatestIsBest() {
        for (String day : List.of("2030-05-01", "2030-05-02")) {
            String number = day.endsWith("1") ? "31" : "44";
            String text = "In all " + number + " passengers were killed when the ferry Ondine sank.";
            Document document = story.document(day, "Outlet " + day, day, text);
            story.count(
                    document,
                    Holder.NARRATOR,
                    text,
                    number + " passengers",
                    Double.parseDouble(number),
                    Bound.EXACT,
                    "passengers");
        }
        assertThat(counting(Measure.DEATHS)
                        .orElseThrow()
                        .estimate()
                        .orElseThrow()
                        .best())
                .isEqualTo(OptionalDouble.of(44));
    }
}
