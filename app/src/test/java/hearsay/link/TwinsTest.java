package hearsay.link;

import static hearsay.link.StoryFixture.body;
import static hearsay.link.StoryFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Ledger;
import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Holder;
import hearsay.model.Matter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwinsTest {
    private static final Holder CLINIC = body("Harbour Clinic");
    private static final String MAIN = "40 people were killed by the gas leak at the mill";

    private final StoryFixture story = new StoryFixture();
    private final Measures measures = new Measures();
    private int documents;

    /** A matter of claims that each give one figure. */
    private MatterWriter.Written matter(String id, String question, Claim... claims) {
        Ledger ledger = new Linker().link(story.documents, List.of(), story.claims);
        StatementReader reader = new StatementReader(ledger.documents(), Meanings.NONE);
        List<String> ids = List.of(claims).stream().map(Claim::id).toList();
        List<Statement> group =
                reader.read(story.claims, new HolderLinker().link(ledger.documents(), story.claims)).stream()
                        .filter(statement -> ids.contains(statement.claim().id()))
                        .toList();
        Matter matter = new Matter(
                id,
                question,
                Matter.Type.COUNT,
                Optional.of(Matter.Measure.DEATHS),
                Optional.empty(),
                Matter.Status.OPEN,
                "",
                List.of(),
                List.of(),
                List.of(),
                ids);
        return new MatterWriter.Written(matter, Figures.of(group, measures));
    }

    private Claim claim(Holder holder, String before, String words, String after, String figure) {
        String name = "d" + documents++;
        Document document = story.document(
                name, "Bay Courier", "2030-05-01", "More was heard. " + before + words + after + ". It is said.");
        return story.count(document, holder, words, figure, 12, Bound.EXACT, "people");
    }

    private String told(String before, String words, String after) {
        return told(person("Mia Holt"), before, words, after);
    }

    private String told(Holder holder, String before, String words, String after) {
        Claim first = claim(CLINIC, "", MAIN, "", "40 people");
        Claim second = claim(holder, "", "40 people were killed by the leak", " at the mill", "40 people");
        Claim other = claim(holder, before, words, after, "12 people");
        String question = "How many people were killed?";
        List<Matter> apart =
                new Twins().toldApart(List.of(matter("m1", question, first, second), matter("m2", question, other)));
        assertThat(apart.get(0).question()).isEqualTo(question);
        return apart.get(1).question();
    }

    @Test
    void aPlaceTellsTheSmallerCountApartAndTheLargestKeepsThePlainQuestion() {
        assertThat(told("", "12 people died in the village of Tisk near Brenmoor on Monday when a boat sank", ""))
                .isEqualTo("How many people were killed in the village of Tisk near Brenmoor?");
    }

    @Test
    void aRelativeClauseIsOfTheNounBeforeIt() {
        assertThat(told(
                        "They spoke of nothing during the nine-year siege ",
                        "which killed 12 people",
                        " and ruined all"))
                .isEqualTo("How many people were killed during the nine-year siege?");
    }

    @Test
    void aDateTellsATimeApart() {
        assertThat(told("", "12 people died through October, a study found", ""))
                .isEqualTo("How many people were killed through October?");
    }

    @Test
    void deathsAreLaidToWhatTheTextLaysThemTo() {
        assertThat(told("By comparison, deaths blamed on ", "Cyclone Ada in 2021 come to 12 people", ", no more"))
                .isEqualTo("How many deaths were blamed on Cyclone Ada in 2021?");
    }

    @Test
    void anEventNamedInTheSentenceBeforeOpensTheQuestion() {
        assertThat(told("The country now fears Cyclone Ada. ", "So far 12 people have lost their lives", ""))
                .isEqualTo("Cyclone Ada: how many people were killed?");
    }

    @Test
    void aVerbEndsAPhraseAndNamesAreJoined() {
        assertThat(told("", "12 people died in Tisk and Upper Calder, it was heard", ""))
                .isEqualTo("How many people were killed in Tisk and Upper Calder?");
        assertThat(told("", "After soldiers stormed it 12 people were dead", ""))
                .doesNotContain("soldiers");
    }

    @Test
    void whoAloneCountsTellsWhereNothingElseDoes() {
        assertThat(told(body("Sailors Union"), "", "12 people are dead", "")).isEqualTo("How many people were killed?");
        Claim first = claim(CLINIC, "", MAIN, "", "40 people");
        Claim other = claim(body("Sailors Union"), "", "12 people are dead", "", "12 people");
        String question = "How many people were killed?";
        assertThat(new Twins()
                        .toldApart(List.of(matter("m1", question, first), matter("m2", question, other)))
                        .get(1)
                        .question())
                .isEqualTo("How many people were killed, according to the Sailors Union?");
    }

    @Test
    void whatTheTwinsTellTooTellsNothingApart() {
        assertThat(told("", "12 people were killed at the mill", "")).isEqualTo("How many people were killed?");
    }

    @Test
    void aPhraseOfFewOfTheFiguresIsLeftOut() {
        Claim first = claim(CLINIC, "", MAIN, "", "40 people");
        Claim here = claim(CLINIC, "", "12 people died in Tisk", "", "12 people");
        Claim there = claim(CLINIC, "", "12 people died in Calder", "", "12 people");
        String question = "How many people were killed?";
        assertThat(new Twins()
                        .toldApart(List.of(matter("m1", question, first), matter("m2", question, here, there)))
                        .get(1)
                        .question())
                .isEqualTo(question);
    }

    @Test
    void questionsThatDifferInAnEndingOnlyAreTwins() {
        Claim first = claim(CLINIC, "", MAIN, "", "40 people");
        Claim other = claim(CLINIC, "", "12 people died in Tisk", "", "12 people");
        assertThat(new Twins()
                        .toldApart(List.of(
                                matter("m1", "How many Sailors were killed?", first),
                                matter("m2", "How many sailors are killed?", other)))
                        .get(1)
                        .question())
                .isEqualTo("How many sailors are killed in Tisk?");
    }
}
