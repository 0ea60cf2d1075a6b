package hearsay.link;

import static hearsay.link.StoryFixture.body;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Bound;
import hearsay.model.Document;
import hearsay.model.Quantity;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FigureClauseTest {
    private final StoryFixture story = new StoryFixture();

    /** The question of one claim that gives one figure of a noun. */
    private String asked(String sentence, String claimed, String figure, String noun) {
        Document document = story.document("a", "Bay Courier", "2030-05-01", "More was heard. " + sentence);
        story.count(document, body("Harbour Clinic"), claimed, figure, 40, Bound.EXACT, noun);
        return question();
    }

    private String question() {
        return new Linker()
                .link(story.documents, List.of(), story.claims)
                .matters()
                .get(0)
                .question();
    }

    @Test
    void theVerbBeforeAFigureTellsWhatWasDone() {
        assertThat(asked("The navy launched 40 boats.", "The navy launched 40 boats", "40 boats", "boats"))
                .isEqualTo("How many boats were launched?");
    }

    @Test
    void thePlaceRightAfterItIsAskedForToo() {
        assertThat(asked(
                        "Norland expelled 40 envoys in Upper Tisk.",
                        "Norland expelled 40 envoys in Upper Tisk",
                        "40 envoys",
                        "envoys"))
                .isEqualTo("How many envoys were expelled in Upper Tisk?");
    }

    @Test
    void whatIsGoingOnAndWhatIsToComeAreAskedForSo() {
        assertThat(asked("Norland is sending 40 pumps.", "Norland is sending 40 pumps", "40 pumps", "pumps"))
                .isEqualTo("How many pumps are being sent?");
        story.documents.clear();
        story.claims.clear();
        assertThat(asked("Norland will ship 40 pumps.", "Norland will ship 40 pumps", "40 pumps", "pumps"))
                .isEqualTo("How many pumps will be shipped?");
    }

    @Test
    void whoWasGivenSomethingOrDidNotDoItIsNotAskedFor() {
        assertThat(asked("Norland was sent 40 pumps.", "Norland was sent 40 pumps", "40 pumps", "pumps"))
                .isEqualTo("How many pumps are reported?");
    }

    @Test
    void aPartHadHappenToItWhatTheWholeHad() {
        assertThat(asked(
                        "The flood left 70 people dead, including 40 nurses.",
                        "including 40 nurses",
                        "40 nurses",
                        "nurses"))
                .isEqualTo("How many nurses were killed?");
        story.documents.clear();
        story.claims.clear();
        assertThat(asked(
                        "Some 700 were displaced, among them 40 nurses.",
                        "among them 40 nurses",
                        "40 nurses",
                        "nurses"))
                .isEqualTo("How many nurses were displaced?");
    }

    @Test
    void aClauseTiedToTheNounIsAskedFor() {
        assertThat(asked(
                        "She spoke of the 40 barns that were still standing, and wept.",
                        "the 40 barns that were still standing",
                        "40 barns",
                        "barns"))
                .isEqualTo("How many barns were still standing?");
    }

    @Test
    void whereNoVerbIsKnownThePlaceIsTold() {
        assertThat(asked(
                        "A column of 40 lorries on the crest.",
                        "A column of 40 lorries on the crest",
                        "40 lorries",
                        "lorries"))
                .isEqualTo("How many lorries are reported on the crest?");
        story.documents.clear();
        story.claims.clear();
        assertThat(asked(
                        "A column of 40 lorries in response.",
                        "A column of 40 lorries in response",
                        "40 lorries",
                        "lorries"))
                .isEqualTo("How many lorries are reported?");
    }

    private String measured(String sentence, String figure, Quantity.UnitClass kind, Optional<String> counted) {
        Document document = story.document("a", "Bay Courier", "2030-05-01", "More was heard. " + sentence);
        int at = document.text().indexOf(figure);
        OptionalDouble number = OptionalDouble.of(27);
        Quantity quantity = new Quantity(
                new Span(at, at + figure.length()),
                number,
                number,
                number,
                Bound.EXACT,
                Optional.empty(),
                Optional.of("unit"),
                Optional.of(kind),
                counted,
                false);
        story.figures(document, body("Harbour Clinic"), sentence, quantity);
        return question();
    }

    @Test
    void aSpanOfTimeIsOfTheNounBesideIt() {
        assertThat(measured(
                        "The lull came after 27 days of heavy shelling",
                        "27 days",
                        Quantity.UnitClass.DURATION,
                        Optional.empty()))
                .isEqualTo("What span of time is given for the heavy shelling?");
        story.documents.clear();
        story.claims.clear();
        assertThat(measured(
                        "Nobody recalled the nine-year grip on power",
                        "nine-year",
                        Quantity.UnitClass.DURATION,
                        Optional.empty()))
                .isEqualTo("What span of time is given for the grip on power?");
        story.documents.clear();
        story.claims.clear();
        assertThat(measured(
                        "Tisk gave Calder six hours’ warning",
                        "six hours",
                        Quantity.UnitClass.DURATION,
                        Optional.empty()))
                .isEqualTo("What span of time is given for the warning?");
    }

    @Test
    void aSpeedIsOfWhatMoves() {
        assertThat(measured(
                        "Towards the eastern coast at 16 mph",
                        "16 mph",
                        Quantity.UnitClass.SPEED,
                        Optional.of("storm")))
                .isEqualTo("What speed is given for the storm?");
    }

    @Test
    void aHeadlinesCapitalsAreNotAskedFor() {
        assertThat(asked("Navy Launched 40 Boats. The boats are new.", "Navy Launched 40 Boats", "40 Boats", "Boats"))
                .isEqualTo("How many boats were launched?");
    }
}
