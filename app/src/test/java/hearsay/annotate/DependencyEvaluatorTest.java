package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import hearsay.trained.ModelFile;
import hearsay.trained.Models;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DependencyEvaluatorTest {
    private static final DependencyEvaluator EVALUATOR = evaluator();

    private static DependencyEvaluator evaluator() {
        try {
            return new DependencyEvaluator(DependencyModel.read(ModelFile.PARSER.in(Models.locate())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aShortSentenceHasItsTree() {
        DependencyEvaluator.Tree tree =
                EVALUATOR.parse(List.of("He", "left", "early", "."), List.of("PRP", "VBD", "RB", "."));
        assertThat(tree.heads()).containsExactly(1, -1, 1, 1);
        assertThat(tree.relations()).containsExactly("nsubj", "root", "advmod", "punct");
    }

    @Test
    void aSingleWordIsTheRoot() {
        DependencyEvaluator.Tree tree = EVALUATOR.parse(List.of("Xyzzy"), List.of("NN"));
        assertThat(tree.heads()).containsExactly(-1);
        assertThat(tree.relations()).containsExactly("root");
    }

    @Test
    void wordsWithoutTagsAreRefused() {
        assertThatThrownBy(() -> EVALUATOR.parse(List.of("He", "left"), List.of("PRP")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 words with 1 tags");
    }

    @Test
    void itAgreesWithTheLibrarysParserOnTheExample() {
        Agreement agreement = compare(Texts.example());
        assertThat(agreement.tokens).isGreaterThan(2_000);
        assertThat(agreement.share(agreement.heads)).as(agreement.toString()).isGreaterThanOrEqualTo(0.999);
        assertThat(agreement.share(agreement.labels)).as(agreement.toString()).isGreaterThanOrEqualTo(0.999);
    }

    @Test
    void itAgreesWithTheLibrarysParserOnRealCoverage() {
        List<String> texts = Texts.files(Path.of("..", "shared", "stories"));
        assumeTrue(!texts.isEmpty(), "no stories beside the project: nothing to compare on");
        Agreement agreement = compare(texts);
        assertThat(agreement.share(agreement.heads)).as(agreement.toString()).isGreaterThanOrEqualTo(0.999);
        assertThat(agreement.share(agreement.labels)).as(agreement.toString()).isGreaterThanOrEqualTo(0.998);
    }

    private static final class Agreement {
        private int tokens;
        private int heads;
        private int labels;

        double share(int equal) {
            return (double) equal / tokens;
        }

        @Override
        public String toString() {
            return heads + " heads and " + labels + " labels equal of " + tokens;
        }
    }

    private static Agreement compare(List<String> texts) {
        Agreement agreement = new Agreement();
        for (String text : texts) {
            for (Sentence sentence : Texts.annotate(text)) {
                compare(sentence, agreement);
            }
        }
        System.out.println("evaluator and library: " + agreement);
        return agreement;
    }

    private static void compare(Sentence sentence, Agreement agreement) {
        List<CoreLabel> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            CoreLabel word = new CoreLabel();
            word.setWord(token.text());
            word.setValue(token.text());
            word.setTag(token.tag());
            word.setIndex(token.index() + 1);
            words.add(word);
        }
        DependencyEvaluator.Tree tree = EVALUATOR.parse(
                words.stream().map(CoreLabel::word).toList(),
                words.stream().map(CoreLabel::tag).toList());
        for (TypedDependency arc : Library.PARSER.predict(words).typedDependencies()) {
            int i = arc.dep().index() - 1;
            agreement.tokens++;
            agreement.heads += tree.heads()[i] == arc.gov().index() - 1 ? 1 : 0;
            agreement.labels += tree.relations()[i].equals(arc.reln().toString()) ? 1 : 0;
        }
    }

    /** The library's own parser, loaded when it is first needed. */
    private static final class Library {
        static final DependencyParser PARSER = load();

        private static DependencyParser load() {
            Properties properties = new Properties();
            properties.setProperty("numPreComputed", "1");
            return DependencyParser.loadFromModelFile(ModelFile.PARSER.resource(), properties);
        }
    }
}
