package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lines.FurnitureWords;
import hearsay.model.Genre;
import hearsay.read.file.About;
import org.junit.jupiter.api.Test;

class TextHeadTest {
    private static final String PROSE =
            "The old paper mill at Harrow burned down on Monday, the fire chief, Ada Finch, told reporters there.\n";

    private static About read(String text) {
        return new TextHead(new FurnitureWords()).read(text);
    }

    @Test
    void labelledLinesTellTitleDatesAndAuthor() {
        About about = read(
                "Mill burns down in Harrow\nPublished: 31 Oct. 2031, 16:55\nUpdated: 1 Nov. 2031, 09:28\n- LENA VAN ABBOT\n"
                        + PROSE + "BY LENA VAN ABBOT [l.abbot@daily.example]\nwith the Lowland Daily\n");
        assertThat(about.title()).contains("Mill burns down in Harrow");
        assertThat(about.published().orElseThrow()).hasToString("2031-10-31");
        assertThat(about.updated().orElseThrow()).hasToString("2031-11-01");
        assertThat(about.byline()).containsExactly("Lena Van Abbot");
        assertThat(about.outlet()).contains("Lowland Daily");
    }

    @Test
    void aLineBetweenDashesTellsOutletAndDay() {
        About about = read("- The Harbour Gazette - Monday, March 3, 2031\n\n" + PROSE
                + "• Lena Abbot can be reached at l@gazette.example.\n");
        assertThat(about.outlet()).contains("The Harbour Gazette");
        assertThat(about.published().orElseThrow()).hasToString("2031-03-03");
        assertThat(about.byline()).containsExactly("Lena Abbot");
        assertThat(about.title()).isEmpty();
    }

    @Test
    void notesAtTheFootTellWhereItAppeared() {
        About about = read(PROSE + "This piece originally appeared in the Lowland Review on 3/4/31");
        assertThat(about.outlet()).contains("Lowland Review");
        assertThat(about.published().orElseThrow()).hasToString("2031-03-04");
        assertThat(about.genre()).contains(Genre.OPINION);
    }

    @Test
    void aNoteOnTheAuthorAndOnViewsMakesAnOpinion() {
        About about = read(
                "What guests write here is their own and not the view of The Tower\n\nWhy mills burn and who gains by it\n\n"
                        + PROSE
                        + "Lena B. Abbot is a senior adviser at the Harrow Institute.\nCopyright 2031 Tower Media Inc. All rights reserved.");
        assertThat(about.outlet()).contains("The Tower");
        assertThat(about.title()).contains("Why mills burn and who gains by it");
        assertThat(about.byline()).containsExactly("Lena B. Abbot");
        assertThat(about.genre()).contains(Genre.OPINION);
    }

    @Test
    void anAgencyInTheDatelineIsTheOutlet() {
        About about = read("Mill burns down in Harrow\n\nHARROW, March 3 (Meridian Wire) - " + PROSE);
        assertThat(about.outlet()).contains("Meridian Wire");
        assertThat(about.genre()).contains(Genre.WIRE);
    }

    @Test
    void whatIsNotToldIsUnknown() {
        About about = read(PROSE);
        assertThat(about).isEqualTo(About.NOTHING);
    }
}
