package hearsay.link;

import static hearsay.link.StoryFixture.body;
import static hearsay.link.StoryFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Ledger;
import hearsay.model.Bound;
import hearsay.model.Document;
import hearsay.model.Drift;
import hearsay.model.Drift.Lost;
import hearsay.model.Holder;
import hearsay.model.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What relays lose, and who changes position. */
class DriftsTest {
    private final StoryFixture story = new StoryFixture();

    private void ferry(String day, Holder holder, String figure, Bound bound, String end) {
        String text = "In all " + figure + " 31 passengers were killed when the ferry Ondine sank" + end;
        Document document = story.document(day, "Outlet " + day, day, text.replace("  ", " "));
        String words = (figure + " 31").strip();
        story.count(document, holder, document.text(), words, 31, bound, "passengers");
    }

    private Ledger link() {
        return new Linker().link(story.documents, List.of(), story.claims);
    }

    @Test
    void aBoundTurnedRoundIsADrift() {
        ferry("2030-05-01", body("Coast Guard"), "up to", Bound.AT_MOST, ".");
        ferry("2030-05-02", body("Coast Guard"), "more than", Bound.MORE_THAN, ".");
        assertThat(link().drifts()).singleElement().satisfies(drift -> {
            assertThat(drift.lost()).isEqualTo(Lost.BOUND);
            assertThat(drift.note()).contains("turned round", "up to 31", "more than 31");
        });
    }

    @Test
    void aHolderWhomTheSentenceNamesIsNotLost() {
        ferry("2030-05-01", body("Coast Guard"), "", Bound.EXACT, ".");
        ferry("2030-05-02", Holder.NARRATOR, "", Bound.EXACT, ", by the count of the Coast Guard.");
        assertThat(link().drifts()).isEmpty();
        ferry("2030-05-03", Holder.NARRATOR, "", Bound.EXACT, ".");
        assertThat(link().drifts()).extracting(Drift::lost).containsExactly(Lost.HOLDER);
    }

    @Test
    void aDenialOfSomethingElseIsNoChangeOfPosition() {
        Document one = story.document(
                "a",
                "Bay Courier",
                "2030-05-01",
                "The owner of the ferry Ondine paid for the search, Lars Brandt says.");
        story.claim(one, person("Lars Brandt"), "The owner of the ferry Ondine paid for the search");
        Document two = story.document(
                "b",
                "Pier Post",
                "2030-05-09",
                "Nobody slept on the bridge of the Ondine that night, Lars Brandt says.");
        story.claim(two, person("Lars Brandt"), "Nobody slept on the bridge of the Ondine that night", Stance.DENIES);
        assertThat(link().changes()).isEmpty();
    }
}
