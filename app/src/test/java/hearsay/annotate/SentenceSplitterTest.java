package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Document;
import hearsay.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    @Test
    void aClosingQuotationMarkBelongsToTheSentenceBeforeIt() {
        assertThat(Texts.sentences("\"The gate was shut.\" He left. \u201cNo one saw it.\u201d She stayed."))
                .containsExactly("\"The gate was shut.\"", "He left.", "\u201cNo one saw it.\u201d", "She stayed.");
    }

    @Test
    void neighbouringQuotationsStayApart() {
        assertThat(Texts.sentences("She wrote: \"It broke.\" \"It did not.\" (Both were wrong.) They left."))
                .containsExactly("She wrote: \"It broke.\"", "\"It did not.\"", "(Both were wrong.)", "They left.");
    }

    @Test
    void theAttributionOfAQuotedQuestionStaysWithIt() {
        assertThat(Texts.sentences("\"Stop!\" he said. \"Why now?\" the mayor asked. \"Who?\" Orrin said. It rained."))
                .containsExactly(
                        "\"Stop!\" he said.", "\"Why now?\" the mayor asked.", "\"Who?\" Orrin said.", "It rained.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Oda met Lt. Col. Vosk near Ft. Bell on Oct. 8.",
                "The U.S. Army sent No. 3 Squadron at 3 a.m. on Sunday.",
                "It broke at 8 p.m. Monday and at 9 a.m. EST was gone.",
                "Min. Feld and Vice-Adm. Kurz spoke, according to Sec. Brown.",
                "J. R. Pell of Halmora Corp. said prices fell 3 pct. in Sept. alone."
            })
    void abbreviationsEndNoSentence(String sentence) {
        assertThat(Texts.sentences(sentence + " Then he left.")).containsExactly(sentence, "Then he left.");
    }

    @Test
    void anAbbreviationMayBeTheLastWordOfASentence() {
        assertThat(Texts.sentences("He left the U.S. The talks went on until 8 p.m. Nobody came."))
                .containsExactly("He left the U.S.", "The talks went on until 8 p.m.", "Nobody came.");
    }

    @Test
    void aCapitalAfterAnEllipsisBeginsASentence() {
        assertThat(Texts.sentences("They waited... Then the wave came.")).hasSize(2);
        assertThat(Texts.sentences("They waited... and the wave came.")).hasSize(1);
    }

    @Test
    void noSentenceCrossesALineBreak() {
        String text = "A headline without a stop\nThe dam\r\nbroke on\u2028Sunday";
        assertThat(Texts.sentences(text)).containsExactly("A headline without a stop", "The dam", "broke on", "Sunday");
        assertThat(Texts.annotate(text)).extracting(Sentence::paragraph).containsExactly(0, 1, 2, 3);
    }

    @Test
    void aSentenceBeginsWhereFurnitureEnds() {
        String text = "SARROW (MW) - The dam broke. (Editing by June Pell)";
        Document plain = Fixtures.document(text);
        Document marked = new Document(
                plain.id(),
                plain.name(),
                text,
                plain.outlet(),
                plain.title(),
                plain.byline(),
                plain.published(),
                plain.updated(),
                plain.language(),
                plain.genre(),
                plain.url(),
                plain.sha256(),
                List.of(new Span(0, 14), new Span(29, text.length())));
        assertThat(Fixtures.ANNOTATOR.annotate(marked).sentences())
                .extracting(sentence -> sentence.span().of(text))
                .containsExactly("SARROW (MW) -", "The dam broke.", "(Editing by June Pell)");
    }

    @Test
    void anEndlessSentenceIsCut() {
        String row = "Brenmoor 112 ; Sarrow 38 ; ";
        List<Sentence> sentences = Texts.annotate(row.repeat(2_000));
        assertThat(sentences).allMatch(sentence -> sentence.size() <= SentenceSplitter.LONGEST);
        assertThat(sentences.stream().mapToInt(Sentence::size).sum()).isEqualTo(12_000);
    }
}
