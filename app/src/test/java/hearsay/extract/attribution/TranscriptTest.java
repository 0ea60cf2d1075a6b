package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static List<String> turns(String text) {
        AnnotatedDocument document = Parsed.flat(text);
        return Transcript.turns(new Columns(document)).stream()
                .map(turn -> Span.covering(turn.source()).of(text) + " | "
                        + turn.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" … ")))
                .toList();
    }

    @Test
    void eachParagraphOfAConversationIsItsSpeakers() {
        assertThat(
                        turns(
                                "The mayor spoke to Radio Ost.\nMARCH: The dam is old.\nANNA BERG: It is. Ask the council.\nMARCH: We did ask."))
                .containsExactly(
                        "MARCH | The dam is old.", "ANNA BERG | It is. Ask the council.", "MARCH | We did ask.");
    }

    @Test
    void whoOnlyAsksSaysNothing() {
        assertThat(turns("MARCH: Is it safe?\nBERG: The dam is safe.\nMARCH: Thank you."))
                .containsExactly("MARCH | ", "BERG | The dam is safe.", "MARCH | ");
    }

    @Test
    void twoNotesAreNoConversation() {
        assertThat(turns("WATCH: The ferry leaves.\nIt left at dawn.\nMORE: The harbour in pictures."))
                .isEmpty();
    }

    @Test
    void linksFarApartAreNoConversation() {
        assertThat(
                        turns(
                                "WATCH: One.\nIt left.\nIt sank.\nNobody died.\nMORE: Two.\nIt rained.\nIt rained on.\nREAD: Three."))
                .isEmpty();
    }
}
