package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Fixtures;
import hearsay.annotate.Sentence;
import hearsay.extract.quantity.QuantityExtractor;
import hearsay.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PieceCutterTest {
    private static List<String> cut(String text) {
        AnnotatedDocument document = Fixtures.ANNOTATOR.annotate(Fixtures.document(text));
        return PieceCutter.cut(document, List.of(new Span(0, text.length())), new QuantityExtractor().extract(document))
                .stream()
                .map(piece -> piece.spans().stream().map(s -> s.of(text)).collect(Collectors.joining(" … ")))
                .toList();
    }

    @Test
    void aClauseSetOffIsAPieceOfItsOwn() {
        assertThat(cut("The wall fell on Monday, while crews searched the old quarter."))
                .hasSize(2);
        assertThat(cut("After the river burst its banks, the council closed two bridges."))
                .hasSize(2);
    }

    @Test
    void whatTellsWhenOrWhyStaysWithWhatItTellsItOf() {
        assertThat(cut("The wall fell when the ice broke in the upper valley.")).hasSize(1);
        assertThat(cut("The town is waiting for the council to open the sluice again."))
                .hasSize(1);
        assertThat(cut("The new wall is stronger than the old one was before the flood."))
                .hasSize(1);
    }

    @Test
    void eachFigureIsAPieceOfItsOwn() {
        assertThat(cut("The flood killed at least 40 people and injured 300."))
                .containsExactly("The flood killed at least 40 people", "and injured 300");
        assertThat(cut("At least 40 people drowned in the flood, including 12 children."))
                .hasSize(2);
    }

    @Test
    void aFigureToldInPassingIsAPieceOfItsOwn() {
        assertThat(cut("The mayor resigned a week after the flood, which killed 86 people."))
                .containsExactly("The mayor resigned a week after the flood,", "which killed 86 people");
        assertThat(cut("The storm crossed the old harbour, injuring at least 70 people."))
                .containsExactly("The storm crossed the old harbour,", "injuring at least 70 people");
        assertThat(cut("The flood carried off nine children while over 500 people were injured."))
                .containsExactly("The flood carried off nine children", "while over 500 people were injured");
    }

    @Test
    void aClauseInPassingThatCountsNothingStaysWhereItIs() {
        assertThat(cut("The mayor resigned a week after the flood, which ruined the harbour."))
                .hasSize(1);
        assertThat(cut("The mayor resigned a week after the strike, which lasted ten days."))
                .hasSize(1);
    }

    @Test
    void aSecondThatAfterACommaBeginsAPieceOfItsOwn() {
        assertThat(
                        cut(
                                "The mayor claimed that the dam was safe, that no water had leaked and that the crews were wrong."))
                .hasSize(3);
    }

    @Test
    void tollsSideBySideAreAPieceEach() {
        assertThat(cut("Quarry collapse: 112 dead, 300 missing in the valley."))
                .containsExactly("Quarry collapse: 112 dead", ", 300 missing in the valley");
        assertThat(cut("The quarry's death toll now stands at 112; the missing number 300."))
                .containsExactly("The quarry's death toll now stands at 112", "; the missing number 300");
        assertThat(cut("The council sent 40 lorries and 300 tents.")).hasSize(1);
    }

    @Test
    void whatHappenedToAllIsNoPartOfThoseIncluded() {
        assertThat(cut("At least 72 people including nine children were hurt in the fire."))
                .containsExactly("At least 72 people … were hurt in the fire.", "including nine children");
    }

    @Test
    void whatHasOnlyAMarkBesideItIsNotParted() {
        AnnotatedDocument document =
                Fixtures.ANNOTATOR.annotate(Fixtures.document("The flood killed 86 people in the valley."));
        Sentence sentence = document.sentences().getFirst();
        Piece piece = Piece.of(sentence, sentence.tokens());
        assertThat(piece.parted(sentence.tokens().subList(0, sentence.size() - 1)))
                .containsExactly(piece);
        assertThat(piece.parted(sentence.tokens().subList(0, 2))).hasSize(2);
    }
}
