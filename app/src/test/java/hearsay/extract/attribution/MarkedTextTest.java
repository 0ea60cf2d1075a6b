package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class MarkedTextTest {
    private static final String ROW = """
            {"text": "😀 “The ferry, I fear, sank,” the mayor's aide said.",
             "attributions": [{"source": [[29, 45]], "cue": [[46, 50]], "content": [[2, 28]]}]}
            """;

    private final MarkedText marked = MarkedText.of(new ObjectMapper().readTree(ROW));

    private static List<String> words(MarkedText marked, List<Span> spans) {
        return spans.stream()
                .map(span -> marked.text().substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void aRowIsReadInCodePoints() {
        MarkedText.Marked said = marked.attributions().getFirst();
        assertThat(words(marked, said.source())).containsExactly("the mayor's aide");
        assertThat(words(marked, said.content())).containsExactly("“The ferry, I fear, sank,”");
    }

    @Test
    void aCopyWithoutItsMarksIsMarkedInTheSameWords() {
        MarkedText bare = marked.without(",“”'");
        MarkedText.Marked said = bare.attributions().getFirst();
        assertThat(bare.text()).isEqualTo("😀 The ferry I fear sank the mayors aide said.");
        assertThat(words(bare, said.source())).containsExactly("the mayors aide");
        assertThat(words(bare, said.cue())).containsExactly("said");
        assertThat(words(bare, said.content())).containsExactly("The ferry I fear sank");
    }

    @Test
    void twoApostrophesTogetherAreAQuotationMark() {
        MarkedText text = new MarkedText("''It's late,'' she said.", List.of());
        assertThat(text.without("\"").text()).isEqualTo("It's late, she said.");
        assertThat(text.without("'").text()).isEqualTo("''Its late,'' she said.");
    }

    @Test
    void aSpanOfNothingButLostMarksIsLost() {
        MarkedText colon = new MarkedText(
                "The mayor, he left",
                List.of(new MarkedText.Marked(
                        List.of(new Span(0, 9)), List.of(new Span(9, 10)), List.of(new Span(11, 18)))));
        assertThat(colon.without(",").attributions().getFirst().cue()).isEmpty();
    }
}
