package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Fixtures;
import hearsay.extract.holder.HolderResolver;
import hearsay.model.Attribution;
import hearsay.model.Holder;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WithModelsTest {
    private final AttributionExtractor extractor = new AttributionExtractor();
    private final HolderResolver resolver = new HolderResolver();

    private List<String> told(String text) {
        AnnotatedDocument document = Fixtures.ANNOTATOR.annotate(Fixtures.document(text));
        return resolver.resolve(document, extractor.extract(document)).stream()
                .map(found -> found.holder().map(Holder::name).orElse("?") + " | " + content(text, found))
                .toList();
    }

    private static String content(String text, Attribution found) {
        return found.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }

    @Test
    void aContinuedQuotationBelongsToTheSameSpeaker() {
        assertThat(told("“Stay inside,” said Maria Lopez, the head of the fire service. “Close the windows.”"))
                .containsExactly("Maria Lopez | “Stay inside,” … “Close the windows.”");
    }

    @Test
    void sharedSubjectsSpeakTwice() {
        assertThat(told("The harbour office said that the ferry sank and added that nobody was hurt."))
                .anyMatch(line -> line.endsWith("| that nobody was hurt"))
                .anyMatch(line -> line.contains("that the ferry sank"));
    }

    @Test
    void whoSpeaksIsFoundInATextThatLostItsMarks() {
        assertThat(told("I heard a loud bang and then the roof came down said Lena Moritz who lives next door."))
                .containsExactly("Lena Moritz | I heard a loud bang and then the roof came down");
        assertThat(told("The water is not fit to drink the health ministry warned in a statement on Friday."))
                .singleElement(as(STRING))
                .endsWith("| The water is not fit to drink");
        assertThat(told("We lost three boats in one night the harbour master told reporters on Monday."))
                .singleElement(as(STRING))
                .endsWith("| We lost three boats in one night");
    }

    @Test
    void aNounPhraseIsContent() {
        assertThat(told("The ministry denied the report.")).containsExactly("ministry | the report");
    }

    @Test
    void reportedlyHasNoNamedSource() {
        assertThat(told("The captain reportedly left the ship."))
                .containsExactly("unnamed reports | The captain … left the ship");
    }

    @Test
    void aNameBeforeAColonSpeaks() {
        assertThat(told("Maria Lopez: “We will not move.”")).containsExactly("Maria Lopez | “We will not move.”");
    }

    @Test
    void aVowIsContent() {
        assertThat(told("The union vowed to strike until the owners pay."))
                .containsExactly("union | to strike until the owners pay");
    }

    @Test
    void anAdjectiveAttributes() {
        assertThat(told("The minister is confident that the bridge will open in May."))
                .containsExactly("unnamed minister | that the bridge will open in May");
    }

    @Test
    void asSomebodyPutIt() {
        assertThat(told("As Maria Lopez put it, the ferry was never safe."))
                .containsExactly("Maria Lopez | the ferry was never safe");
    }
}
