package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Token.Entity;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreNlpAnnotatorTest {
    private static void checkSpans(String text) {
        int end = 0;
        for (Sentence sentence : Texts.annotate(text)) {
            for (Token token : sentence.tokens()) {
                assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
                assertThat(token.start()).isGreaterThanOrEqualTo(end);
                assertThat(token.text()).doesNotContain("\n");
                end = token.end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t\n",
                "\u0000\u0001\u0007 bell \u001b[0m",
                "Water \ud83c\udf0a rose \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67.",
                "half \ud83d a pair \ude00 here",
                "\ud800",
                "zero\u200bwidth no\u00a0break \ufeffmark soft\u00adhyphen",
                "caf\u00e9 cafe\u0301 \u0645\u0631\u062d\u0628\u0627 \u4f60\u597d\u3002 \u041f\u0440\u0438\u0432\u0435\u0442",
                "((((\"\"\"''''----....????!!!!",
                "&amp; &lt;b&gt; <p>Text</p> http://a.example/b?c=d#e x@y.example #tag @user"
            })
    void everyTokenIsTheTextUnderItsSpan(String text) {
        checkSpans(text);
    }

    @Test
    void randomCharactersDoNoHarm() {
        long seed = 20310303;
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(120); j > 0; j--) {
                text.append(random.nextInt(3) > 0 ? (char) (32 + random.nextInt(96)) : (char) random.nextInt(0x10000));
            }
            try {
                checkSpans(text.toString());
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", text " + i, e);
            }
        }
    }

    @Test
    void anEndlessWordDoesNoHarm() {
        checkSpans("a".repeat(200_000) + " " + "1,".repeat(50_000));
    }

    @Test
    void tagsLemmasAndTreesFitTheSentence() {
        Sentence sentence =
                Texts.annotate("The ministry denied the claims on Monday.").getFirst();
        assertThat(sentence.tokens())
                .extracting(Token::tag)
                .containsExactly("DT", "NN", "VBD", "DT", "NNS", "IN", "NNP", ".");
        assertThat(sentence.token(2).lemma()).isEqualTo("deny");
        assertThat(sentence.token(2).relation()).isEqualTo("root");
        assertThat(sentence.child(sentence.token(2), "nsubj").map(Token::text)).contains("ministry");
        assertThat(sentence.child(sentence.token(2), "obj", "dobj").map(Token::text))
                .contains("claims");
    }

    @Test
    void whatWasReadBeforeChangesNothing() {
        String text = "Marden flew to Tolvane. The ministry of water said so. Bright Orwen rose.";
        List<Sentence> first = Texts.annotate(text);
        Texts.annotate("marden and tolvane and orwen and bright and ministry are small words here.");
        List<Sentence> second = Texts.annotate(text);
        assertThat(IntStream.range(0, first.size()).mapToObj(i -> second.get(i).tokens()))
                .isEqualTo(first.stream().map(Sentence::tokens).toList());
    }

    @Test
    void severalThreadsGiveTheSameAsOne() {
        List<String> texts = Texts.example();
        List<List<List<Token>>> alone =
                texts.stream().map(CoreNlpAnnotatorTest::tokens).toList();
        assertThat(texts.parallelStream().map(CoreNlpAnnotatorTest::tokens).toList())
                .isEqualTo(alone);
    }

    private static List<List<Token>> tokens(String text) {
        return Texts.annotate(text).stream().map(Sentence::tokens).toList();
    }

    private static Entity entity(String text, String word) {
        return Texts.annotate(text).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow()
                .entity();
    }

    @Test
    void placesAndPeoplesAreNames() {
        assertThat(entity("Fighting went on near Kyiv on Monday.", "Kyiv")).isEqualTo(Entity.LOCATION);
        assertThat(entity("Some Ukrainians and Ghanaians left.", "Ghanaians")).isEqualTo(Entity.MISC);
        assertThat(entity("The table shone in the hall.", "table")).isEqualTo(Entity.NONE);
    }

    @Test
    void aShortFormThatIsASubjectIsAnOrganizationThroughout() {
        String text = "The DMRC said on Monday that it had no word. Nobody asked DMRC for more. TV showed it.";
        List<Token> tokens = Texts.annotate(text).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.text().equals("DMRC"))
                .toList();
        assertThat(tokens).hasSize(2).allMatch(token -> token.entity() == Entity.ORGANIZATION);
        assertThat(entity(text, "TV")).isEqualTo(Entity.NONE);
    }

    @Test
    void aShortFormInBracketsAfterANameIsAnOrganization() {
        assertThat(entity("He works for the Orwen River Commission (ORC) in Sarrow.", "ORC"))
                .isEqualTo(Entity.ORGANIZATION);
    }

    @Test
    void aLineInCapitalsNamesNoOrganization() {
        assertThat(entity("DAM BURST KILLS MANY IN THE VALLEY", "BURST")).isEqualTo(Entity.NONE);
    }
}
