package hearsay.extract.reported;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedPostsTest {
    private static List<String> posts(String text) {
        AnnotatedDocument document = new AnnotatedDocument(Fixtures.document(text), List.of());
        return new SignedPosts()
                .find(document, List.of()).stream()
                        .map(post -> post.source().getFirst().of(text) + " | "
                                + post.content().getFirst().of(text))
                        .toList();
    }

    @Test
    void aSignatureBehindAPostNamesItsSpeaker() {
        assertThat(posts("Rain fell.\n\nThe bridge holds. We wait. — Ada Vint (@adavint) March 3, 2031\n\nIt fell."))
                .containsExactly("Ada Vint | The bridge holds. We wait.");
    }

    @Test
    void aHeadingBeforeAPostNamesItsSpeaker() {
        assertThat(posts("Rain fell.\n\nAda Vint (@adavint) The bridge holds (for now). We wait.\n\nIt fell."))
                .containsExactly("Ada Vint | The bridge holds (for now). We wait.");
    }

    @Test
    void aNameWithAHandleInASentenceIsNoHeading() {
        assertThat(posts("Ada Vint (@adavint) wrote that the bridge holds.")).isEmpty();
    }
}
