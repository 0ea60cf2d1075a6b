package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.model.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
    private static Optional<String> telling(String... headlines) {
        List<Document> documents = Arrays.stream(headlines)
                .map(headline -> headed(headline.isEmpty() ? Optional.empty() : Optional.of(headline)))
                .toList();
        return new Headlines(documents).telling();
    }

    private static Document headed(Optional<String> headline) {
        Document plain = Fixtures.document("A report.");
        return new Document(
                plain.id(),
                plain.name(),
                plain.text(),
                plain.outlet(),
                headline,
                plain.byline(),
                plain.published(),
                plain.updated(),
                plain.language(),
                plain.genre(),
                plain.url(),
                plain.sha256(),
                plain.furniture());
    }

    @Test
    void aStoryGoesByTheHeadlineOfItsFirstReport() {
        assertThat(telling(
                        "",
                        "Ferry Alma aground off Tolvane",
                        "Alma: ferry crew tells of a grounding in fog",
                        "Alma afloat"))
                .contains("Ferry Alma aground off Tolvane");
    }

    @Test
    void oneOfASideEventIsPassedOver() {
        assertThat(telling(
                        "Mayor opens the summer fair",
                        "Ferry Alma aground off Tolvane",
                        "Grounded ferry Alma leaks oil off Tolvane",
                        "Owner of the Alma denies that the ferry was overloaded"))
                .contains("Ferry Alma aground off Tolvane");
    }

    @Test
    void copiesOfASideEventsHeadlineDoNotSpeakForIt() {
        assertThat(telling(
                        "Mayor opens the summer fair",
                        "Mayor opens the summer fair",
                        "Mayor opens the summer fair",
                        "Ferry Alma aground off Tolvane",
                        "Grounded ferry Alma leaks oil"))
                .contains("Ferry Alma aground off Tolvane");
    }

    @Test
    void theFirstStandsWhereNoTwoShareAWord() {
        assertThat(telling("Mayor opens the summer fair", "Ferry Alma aground"))
                .contains("Mayor opens the summer fair");
        assertThat(telling("Ferry Alma aground")).contains("Ferry Alma aground");
        assertThat(telling("", "")).isEmpty();
    }

    @Test
    void aNameThatHasStoodForManyReportsStays() {
        String[] many = IntStream.range(0, 80)
                .mapToObj(i -> i < 40 ? "Ferry Alma day " + word(i) : "Oil spill off Tolvane spreads " + word(i))
                .toArray(String[]::new);
        many[0] = "Alma aground";
        assertThat(telling(many)).contains("Alma aground");
    }

    private static String word(int i) {
        return "x" + (char) ('a' + i / 10) + (char) ('a' + i % 10);
    }
}
