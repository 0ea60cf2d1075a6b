package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
    private static final List<String> PARAGRAPHS = List.of(
            "“We saw nothing,” the mayor said. “Nothing at all.”",
            "The ferry sank near Vila on Monday, and the harbour office closed its doors.",
            "\"It isn't over,\" said the dockers' leader, \"and they know it.\"",
            "He called the “reformers” of the 6'2\" captain a joke.",
            "“The first night was long.",
            "“The second was longer,” she said.",
            "Rain fell on the fishermen's huts until 'bout noon; nobody counted.");

    private static List<String> words(String text) {
        return QuotationFinder.find(text).stream()
                .map(quotation -> quotation.span().of(text))
                .toList();
    }

    @Test
    void aQuotationKeepsItsMarks() {
        assertThat(words("“We saw nothing,” he said. \"Nothing.\""))
                .containsExactly("“We saw nothing,”", "\"Nothing.\"");
    }

    @Test
    void anApostropheIsNoMark() {
        assertThat(words("The dockers' boats weren't theirs, and it's the mayor's fault."))
                .isEmpty();
    }

    @Test
    void singleMarksQuoteWhereThereAreNoDoubleOnes() {
        assertThat(words("‘We don’t know the dockers’ plans,’ he said."))
                .containsExactly("‘We don’t know the dockers’ plans,’");
    }

    @Test
    void aParagraphEndClosesAQuotationThatIsLeftOpen() {
        String text = "“We saw nothing, he said.\nThe ferry sank.";
        assertThat(words(text)).containsExactly("“We saw nothing, he said.");
        assertThat(QuotationFinder.find(text).getFirst().closed()).isFalse();
    }

    @Test
    void aQuotationGoesOnInTheNextParagraphThatOpensWithAMark() {
        List<Quotation> found = QuotationFinder.find("“It was long.\n\n“It was cold,” she said.");
        assertThat(found).extracting(Quotation::continues).containsExactly(false, true);
    }

    @Test
    void aMissingOpeningMarkIsFoundFromTheClosingOne() {
        assertThat(words("It rained. We saw nothing,” the mayor said.")).containsExactly("We saw nothing,”");
    }

    @Test
    void wordsHeldAtArmsLengthAreNotSpeech() {
        List<Quotation> found = QuotationFinder.find("The “reformers” of “The Long Night” said “we are here to stay.”");
        assertThat(found).extracting(Quotation::speech).containsExactly(false, false, true);
    }

    @Test
    void damageStaysInItsParagraph() {
        long seed = 20_240_611L;
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            int hurt = random.nextInt(PARAGRAPHS.size());
            List<String> damaged = new ArrayList<>(PARAGRAPHS);
            damaged.set(hurt, Damage.once(PARAGRAPHS.get(hurt), random));
            String whole = String.join("\n\n", PARAGRAPHS);
            String text = String.join("\n\n", damaged);
            int from = text.indexOf(damaged.get(hurt));
            int after = from + damaged.get(hurt).length();
            int shift = text.length() - whole.length();
            assertThat(outside(text, from, after, 0))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(outside(whole, from, after - shift, shift));
        }
    }

    private static List<Span> outside(String text, int from, int end, int shift) {
        List<Span> kept = new ArrayList<>();
        for (Quotation quotation : QuotationFinder.find(text)) {
            Span span = quotation.span();
            if (span.end() <= from) {
                kept.add(span);
            } else if (span.start() >= end) {
                kept.add(new Span(span.start() + shift, span.end() + shift));
            }
        }
        return kept;
    }
}
