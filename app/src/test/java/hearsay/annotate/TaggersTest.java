package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import hearsay.trained.ModelFile;
import hearsay.trained.Models;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Tags and names against those of the library with the same weights: every single one is the same. */
class TaggersTest {
    private static final PartOfSpeechTagger TAGGER;
    private static final NameTagger NAMES;

    static {
        try {
            TAGGER = new PartOfSpeechTagger(TagModel.read(ModelFile.TAGS.in(Models.locate())));
            NAMES = new NameTagger(NameModel.read(ModelFile.NAMES.in(Models.locate())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the example has little of: rare spellings, capitals, companies, words that come twice, nothing that ends a sentence. */
    private static final List<String> ODD = List.of(
            "HOW the QXR-7b Pump Works",
            "Tarvel Hydro Co. sued Orvane Holdings Ltd. over 3.5m-litre tanks",
            "Quillon Marsh met Dovrik Marsh , and then Marsh left",
            "Yesterday the Marsh was dry before Marsh spoke of it",
            "<html> << >> - -- ... ! ? 1990s 12,000 007 αβγ ☂ ½",
            "a",
            "THE MINISTER OF DEFENCE SAID NOTHING",
            "the colour of the sigma-omega alphabet , lambda and beta",
            "re-re-elected U.S.-led ex-minister d'Orvane O'Quill vs. Dr. Miss Sen. Judge Sir Mr",
            "Mr Mr. Ms. Marsh and Mrs Quillon of the Karrow River Authority in Sarrow said so");

    @Test
    void aShortSentenceHasItsTagsAndNames() {
        List<String> words = List.of("Pavel", "Orrin", "left", "Moscow", "early", ".");
        List<String> tags = TAGGER.tag(words);
        assertThat(tags).containsExactly("NNP", "NNP", "VBD", "NNP", "RB", ".");
        assertThat(NAMES.tag(words, tags))
                .containsExactly(
                        Token.Entity.PERSON,
                        Token.Entity.PERSON,
                        Token.Entity.NONE,
                        Token.Entity.LOCATION,
                        Token.Entity.NONE,
                        Token.Entity.NONE);
    }

    @Test
    void tagsAreThoseOfTheLibrary() {
        for (List<String> words : sentences()) {
            List<CoreLabel> labels = labels(words);
            Library.TAGGER.tagCoreLabels(labels);
            assertThat(TAGGER.tag(american(words)))
                    .as("%s", words)
                    .isEqualTo(labels.stream().map(CoreLabel::tag).toList());
        }
    }

    @Test
    void namesAreThoseOfTheLibrary() {
        for (List<String> words : sentences()) {
            List<String> tags = TAGGER.tag(american(words));
            List<CoreLabel> labels = labels(words);
            for (int i = 0; i < tags.size(); i++) {
                labels.get(i).setTag(tags.get(i));
            }
            List<String> expected = Library.NAMES.classifySentence(labels).stream()
                    .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
                    .toList();
            List<String> found = NAMES.tag(american(words), tags).stream()
                    .map(kind -> kind == Token.Entity.NONE ? "O" : kind.name())
                    .toList();
            assertThat(found).as("%s", words).isEqualTo(expected);
        }
    }

    private static List<List<String>> sentences() {
        List<List<String>> sentences = new ArrayList<>();
        ODD.forEach(line -> sentences.add(List.of(line.split(" "))));
        Stream.concat(Texts.example().stream(), Texts.files(Path.of("..", "shared", "stories")).stream())
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .flatMap(line -> new SentenceSplitter().split(LineTokenizer.tokenize(line)).stream())
                .forEach(labels ->
                        sentences.add(labels.stream().map(CoreLabel::word).toList()));
        return sentences;
    }

    private static List<String> american(List<String> words) {
        return words.stream().map(Americanize::americanize).toList();
    }

    private static List<CoreLabel> labels(List<String> words) {
        List<CoreLabel> labels = new ArrayList<>();
        for (String word : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(word);
            label.setValue(word);
            labels.add(label);
        }
        return labels;
    }

    /** The library's own, out of its jar of models, loaded when first needed. */
    private static final class Library {
        static final MaxentTagger TAGGER = new MaxentTagger(ModelFile.TAGS.resource());
        static final CRFClassifier<CoreLabel> NAMES = names();

        private static CRFClassifier<CoreLabel> names() {
            Properties properties = new Properties();
            properties.setProperty("maxAdditionalKnownLCWords", "0");
            CRFClassifier<CoreLabel> names = new CRFClassifier<>(properties);
            try (InputStream in = Library.class.getClassLoader().getResourceAsStream(ModelFile.NAMES.resource())) {
                names.loadClassifier(new GZIPInputStream(Objects.requireNonNull(in)), properties);
            } catch (IOException | ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
            return names;
        }
    }
}
