package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.model.Span;
import hearsay.trained.Models;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimEncoderTest {
    private static final String NINE = "The count stands at nine, she said.";
    private static final String DAM = "Officials spoke about the people who drowned below the dam. " + NINE;
    private static final String FERRY = "Officials spoke about the price of a ferry ticket. " + NINE;

    private final ClaimEncoder encoder = new ClaimEncoder();

    @Test
    void theSameWordsInTwoContextsDiffer() {
        List<float[]> vectors = encoder.of(List.of(nine(DAM), nine(FERRY), nine(DAM), Passage.of(NINE)));
        assertThat(cosine(vectors.get(0), vectors.get(1))).isLessThan(0.95);
        assertThat(cosine(vectors.get(0), vectors.get(3))).isLessThan(0.95);
        assertThat(vectors.get(2)).isSameAs(vectors.get(0));
    }

    @Test
    void claimsOnOneQuestionLieNearerThanOthersOfTheStory() {
        String text =
                "At least nine people drowned below the dam, the mayor said. The company denied that the sluice was open. "
                        + "Rescuers put the number of dead at fourteen.";
        List<float[]> vectors = encoder.of(List.of(
                words(text, "At least nine people drowned below the dam"),
                words(text, "the sluice was open"),
                words(text, "the number of dead at fourteen")));
        assertThat(cosine(vectors.get(0), vectors.get(2)))
                .isGreaterThan(cosine(vectors.get(0), vectors.get(1)))
                .isGreaterThan(cosine(vectors.get(1), vectors.get(2)));
    }

    @Test
    void eachPlaceOfALongTextHasAVectorOfItsOwn() {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String sentence = "Witness " + i + " saw the river rise over the old mill and told the inquiry so. ";
            spans.add(new Span(text.length(), text.length() + sentence.length() - 1));
            text.append(sentence);
        }
        spans.forEach(span -> passages.add(new Passage(text.toString(), List.of(span))));
        List<float[]> vectors = encoder.of(passages);
        for (int i = 1; i < vectors.size(); i++) {
            assertThat(vectors.get(i)).isNotEqualTo(vectors.get(i - 1));
        }
    }

    @Test
    void charactersOutsideTheBasicPlaneShiftNothing() {
        WordPieces plain = new EncoderNetwork(Models.locate()).pieces("Oh, nine drowned.");
        WordPieces faces = new EncoderNetwork(Models.locate()).pieces("\uD83D\uDE00, nine drowned.");
        assertThat(plain.in(List.of(new Span(4, 8)))).containsExactly(2);
        assertThat(faces.in(List.of(new Span(4, 8)))).containsExactly(2);
    }

    @Test
    void nothingHasAVectorToo() {
        List<float[]> vectors = encoder.of(List.of(Passage.of(""), Passage.of(" \n"), Passage.of("-")));
        assertThat(vectors)
                .allSatisfy(vector -> assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-6)));
        assertThat(encoder.of(List.of())).isEmpty();
    }

    private static Passage nine(String text) {
        return words(text, NINE);
    }

    private static Passage words(String text, String words) {
        int start = text.indexOf(words);
        return new Passage(text, List.of(new Span(start, start + words.length())));
    }

    private static double cosine(float[] a, float[] b) {
        double product = 0;
        double ofA = 0;
        double ofB = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            ofA += a[i] * a[i];
            ofB += b[i] * b[i];
        }
        return product / Math.sqrt(ofA * ofB);
    }
}
