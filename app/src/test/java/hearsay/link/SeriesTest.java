package hearsay.link;

import static hearsay.link.StoryFixture.body;
import static hearsay.link.StoryFixture.persons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearsay.model.Bound;
import hearsay.model.Document;
import hearsay.model.Matter;
import hearsay.model.Matter.SeriesPoint;
import hearsay.model.PartialDate;
import hearsay.model.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which figures of a matter become points of its series. */
class SeriesTest {
    private static final Optional<String> NO_WORD = Optional.empty();

    private final StoryFixture story = new StoryFixture();

    private Document document(String name, String day, String text) {
        return story.document(name, "Outlet " + name, day, text);
    }

    private Matter first() {
        return new Linker()
                .link(story.documents, List.of(), story.claims)
                .matters()
                .get(0);
    }

    @Test
    void aFigureThatIsReplacedIsAPointThatTheClaimDoesNotStandBy() {
        String text = "The coast guard raised the death toll of the ferry Ondine from 31 to 44 passengers.";
        Document document = document("a", "2030-05-02", text);
        story.figures(
                document,
                body("Coast Guard"),
                text,
                persons(document, "31", 31, Bound.EXACT, NO_WORD),
                persons(document, "44 passengers", 44, Bound.EXACT, Optional.of("passengers")));
        Matter matter = first();
        assertThat(matter.series())
                .extracting(p -> p.best().getAsDouble(), SeriesPoint::asOf)
                .containsExactly(tuple(31.0, Optional.empty()), tuple(44.0, Optional.of(new PartialDate(2030, 5, 2))));
        assertThat(matter.estimate().orElseThrow().best()).isEqualTo(OptionalDouble.of(44));
    }

    @Test
    void aSecondFigureOfTheSameKindIsNoPointUnlessItIsReplaced() {
        String text = "In all 44 passengers were killed, among them 9 passengers in cabins who were killed asleep.";
        Document document = document("a", "2030-05-02", text);
        story.figures(
                document,
                body("Coast Guard"),
                text,
                persons(document, "44 passengers", 44, Bound.EXACT, Optional.of("passengers")),
                persons(document, "9 passengers", 9, Bound.EXACT, Optional.of("passengers")));
        assertThat(first().series()).extracting(p -> p.best().getAsDouble()).containsExactly(44.0);
    }

    @Test
    void aBareNumberIsTakenForWhatItsMatterCounts() {
        String told = "The ferry Ondine sank and 31 passengers of the ferry Ondine were killed.";
        Document one = document("a", "2030-05-01", told);
        story.figures(
                one,
                body("Coast Guard"),
                told,
                persons(one, "31 passengers", 31, Bound.EXACT, Optional.of("passengers")));
        String said = "The ferry Ondine sank and for the lost the number is 44.";
        Document two = document("b", "2030-05-02", said);
        story.figures(two, body("Harbour Clinic"), said, persons(two, "44", 44, Bound.EXACT, NO_WORD));
        List<Statement> matter = new StatementReader(story.documents, Meanings.NONE)
                .read(story.claims, new HolderLinker().link(story.documents, story.claims));
        assertThat(Figures.of(matter, new Measures()).orElseThrow().points())
                .extracting(p -> p.quantity().representative())
                .containsExactly(31.0, 44.0);
    }

    @Test
    void aNumberWhoseNounStoodBeforeIsTakenForWhatItsMatterCounts() {
        String told = "The harbour office put the number of missing at 44.";
        Document one = document("a", "2030-05-01", told);
        story.money(one, body("Harbour Office"), told, "44", 44);
        List<Statement> matter = new StatementReader(story.documents, Meanings.NONE)
                .read(story.claims, new HolderLinker().link(story.documents, story.claims));
        assertThat(new ClaimFigures(matter.get(0), new Measures())
                        .of(Kind.of(quantity("clerks"), Matter.Measure.MISSING), Set.of()))
                .extracting(p -> p.quantity().representative())
                .containsExactly(44.0);
    }

    @Test
    void whoeverIsCountedInTheMatterIsCountedThoughNoWordTellsWhatBefellThem() {
        String told = "The ferry Ondine sank and 31 stewards of the ferry Ondine were killed.";
        Document one = document("a", "2030-05-01", told);
        story.figures(
                one, body("Coast Guard"), told, persons(one, "31 stewards", 31, Bound.EXACT, Optional.of("stewards")));
        String listed = "On board the ferry Ondine, including 44 stewards.";
        Document two = document("b", "2030-05-02", listed);
        story.figures(
                two,
                body("Harbour Clinic"),
                listed,
                persons(two, "44 stewards", 44, Bound.EXACT, Optional.of("stewards")));
        String other = "On board the ferry Ondine were 12 clerks.";
        Document three = document("c", "2030-05-03", other);
        story.figures(
                three,
                body("Harbour Clinic"),
                other,
                persons(three, "12 clerks", 12, Bound.EXACT, Optional.of("clerks")));
        List<Statement> matter = new StatementReader(story.documents, Meanings.NONE)
                .read(story.claims, new HolderLinker().link(story.documents, story.claims));
        assertThat(new ClaimFigures(matter.get(1), new Measures())
                        .of(Kind.of(quantity("stewards"), Matter.Measure.DEATHS), Set.of("stewards")))
                .extracting(p -> p.quantity().representative())
                .containsExactly(44.0);
        assertThat(new ClaimFigures(matter.get(2), new Measures())
                        .of(Kind.of(quantity("stewards"), Matter.Measure.DEATHS), Set.of("stewards")))
                .isEmpty();
    }

    @Test
    void soldiersAndPersonsAreOneKindButTheDeadAreAnother() {
        Quantity troops = quantity("soldiers");
        Quantity others = quantity("Norlanders");
        assertThat(Kind.of(troops, Matter.Measure.TROOPS).countsPeopleAs(Kind.of(others, Matter.Measure.OTHER)))
                .isTrue();
        assertThat(Kind.of(troops, Matter.Measure.DEATHS).countsPeopleAs(Kind.of(others, Matter.Measure.OTHER)))
                .isFalse();
    }

    private Quantity quantity(String noun) {
        Document document = document(noun, "2030-05-01", "There are 500 " + noun + ".");
        return persons(document, "500 " + noun, 500, Bound.EXACT, Optional.of(noun));
    }
}
