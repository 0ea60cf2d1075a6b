package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lines.FurnitureWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    private static final String PROSE =
            "The old paper mill at Harrow burned down on Monday, the fire chief, Ada Finch, told reporters there.";
    private final FurnitureWords words = new FurnitureWords();
    private final Furniture furniture = new Furniture(words);

    private List<String> marked(String text) {
        return furniture.mark(text, new TextHead(words).read(text)).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEE ALSO: How mills burn",
                "Click to Read More and View Comments",
                "Copyright © 2031 The Harbour Gazette, LLC. Click here for reprint permission.",
                "Read more: Five mills that came back",
                "Sign up for our daily newsletter",
                "(Reporting by Lena Abbot in Sarrow; Editing by June Pell)",
                "Additional reporting by Mina Forrest",
                "Meridian Wire writer Casimir Roe contributed to this report.",
                "[NEWS ANALYSIS]",
                "By Lena Abbot and Casimir Roe",
                "By Gazette staff and agencies",
                "- LENA ABBOT",
                "lena.abbot@gazette.example",
                "Published: 3 March 2031, 18:20",
                "- The Harbour Gazette - Monday, March 3, 2031",
                "Crews at the mill on Monday. (Dario Lunn/Northlight via Meridian Images)",
                "The mill in better days. Photo: Dario Lunn",
                "Dario Lunn/Meridian Images"
            })
    void headsFeetCaptionsAndNoticesAreNoProse(String line) {
        assertThat(marked(PROSE + "\n" + line + "\n" + PROSE)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Nobody was hurt,” she said.",
                "Copyright law was no concern of his, the owner said.",
                "By Monday the fire was out.",
                "Orrin said that he would read more about it when he had the time and the peace of mind that such a report needs, "
                        + "and that until then he would say nothing to anybody, least of all to the press or to the owner's lawyers.",
                "The owner is a former professor, and “a fool”, Finch said."
            })
    void sentencesAreProse(String line) {
        assertThat(marked(PROSE + "\n" + line + "\n" + PROSE)).isEmpty();
    }

    @Test
    void aDatelineAndCreditsAreCutOffTheirLines() {
        assertThat(marked("Mill burns down in Harrow town\n\nHARROW, March 3 (MW) - " + PROSE
                        + " (Reporting by Lena Abbot)"))
                .containsExactly("HARROW, March 3 (MW) - ", "(Reporting by Lena Abbot)");
    }

    @Test
    void aDayAndTheHeadlineOnceMoreAreCutOff() {
        assertThat(marked(
                        "Mill burns down in Harrow\n\nPosted on March 3 2031 by Lena Abbot Mill burns down in Harrow . "
                                + PROSE))
                .containsExactly("Posted on March 3 2031 by Lena Abbot Mill burns down in Harrow . ");
    }

    @Test
    void theNoteOnTheAuthorIsNoProse() {
        String note = "Lena Abbot is a senior fellow at the Harrow Institute and was once a minister.";
        assertThat(marked(PROSE + "\n" + note)).containsExactly(note);
    }

    @Test
    void whatFollowsTheEndIsNoProse() {
        assertThat(
                        marked(
                                PROSE
                                        + "\nMost popular\nCow on the roof of the town hall keeps the fire brigade of Harrow busy all night\n"))
                .hasSize(2);
    }
}
