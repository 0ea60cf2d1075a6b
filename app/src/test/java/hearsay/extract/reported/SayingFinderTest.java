package hearsay.extract.reported;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Fixtures;
import hearsay.model.Attribution;
import java.util.List;
import org.junit.jupiter.api.Test;

class SayingFinderTest {
    private final SayingFinder finder = new SayingFinder();

    /** Source, cue and content of what is found where the model has nothing. */
    private List<String> found(String text) {
        AnnotatedDocument document = Fixtures.ANNOTATOR.annotate(Fixtures.document(text));
        return finder.find(document, List.of(), List.of()).stream()
                .map(a -> words(text, a))
                .toList();
    }

    private static String words(String text, Attribution a) {
        return a.source().getFirst().of(text) + " | " + a.cue().getFirst().of(text) + " | "
                + a.content().getFirst().of(text);
    }

    @Test
    void aJudgementIsAClaimThoughNoWordOfItIsReported() {
        assertThat(found("The guild applauded the verdict.")).containsExactly("The guild | applauded | the verdict");
        assertThat(found("The mayor called for an inquiry into the flood."))
                .containsExactly("The mayor | called for | an inquiry into the flood");
        assertThat(found("The bishops rallied behind the governor."))
                .containsExactly("The bishops | rallied behind | the governor");
    }

    @Test
    void whatIsAddedInAParticipleIsTheSubjects() {
        assertThat(found("The mayor closed the hall on Monday, adding that two piers had sunk."))
                .containsExactly("The mayor | adding | that two piers had sunk");
        assertThat(found("The union walked out of the talks, dismissing the offer as a trick."))
                .singleElement()
                .asString()
                .startsWith("The union | dismissing | the offer");
    }

    @Test
    void whatMayOrDidNotHappenIsNoClaim() {
        assertThat(found("The guild would welcome a verdict.")).isEmpty();
        assertThat(found("The guild did not praise the verdict.")).isEmpty();
        assertThat(found("The guild wanted to praise the verdict.")).isEmpty();
        assertThat(found("If the guild condemns the verdict, the court will sit again."))
                .isEmpty();
    }

    @Test
    void whatIsNoPartyJudgesNothing() {
        assertThat(found("The snow backed the theory of the flood.")).isEmpty();
    }

    @Test
    void whatIsKnownIsNotFoundAgain() {
        String text = "The guild applauded the verdict.";
        AnnotatedDocument document = Fixtures.ANNOTATOR.annotate(Fixtures.document(text));
        List<Attribution> known = finder.find(document, List.of(), List.of());
        assertThat(finder.find(document, List.of(), known)).isEmpty();
    }
}
