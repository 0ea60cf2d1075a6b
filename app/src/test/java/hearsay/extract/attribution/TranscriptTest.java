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
    void whatASpeakerIsStandsBetweenTheNameAndTheColon() {
        assertThat(
                        turns(
                                "ANNA BERG, HOST: The dam is old.\nPIET MARCH, HEAD OF THE DAM BOARD: It will hold.\nORLA VENN (by telephone): It will not."))
                .containsExactly(
                        "ANNA BERG | The dam is old.", "PIET MARCH | It will hold.", "ORLA VENN | It will not.");
    }

    @Test
    void aHeadingWithoutAStopIsNoTurn() {
        assertThat(turns(
                        "Transcript: The Harbour Hour\nMARCH: The dam is old.\nBERG: It is not.\nMARCH: We shall ask."))
                .containsExactly("MARCH | The dam is old.", "BERG | It is not.", "MARCH | We shall ask.");
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
