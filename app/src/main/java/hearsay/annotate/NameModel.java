package hearsay.annotate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The weights of a recogniser of names, a conditional random field of first order (Finkel, Grenager and Manning, ACL 2005).
 *
 * <p>Features are found by their hashes; one of a word has a weight for each label, one of a pair of neighbours a weight for each
 * pair of labels. Immutable and safe for use by several threads.
 */
final class NameModel {
    /** The first four bytes of the file, which also stand for the version of its format. */
    static final int MAGIC = 0x314d414e;

    private final List<String> labels;
    private final HashTable wordFeatures;
    private final float[] wordWeights;
    private final HashTable pairFeatures;
    private final float[] pairWeights;
    private final HashTable lowerCase;
    private final WordClasses classes;

    /**
     * @param labels their names, that of no name first; a label is its place in this list
     * @param wordWeights for each feature of a word, one for each label
     * @param pairWeights for each feature of a pair, one for each label of the first with each of the second
     * @param lowerCase words that are known in lower case
     */
    NameModel(
            List<String> labels,
            HashTable wordFeatures,
            float[] wordWeights,
            HashTable pairFeatures,
            float[] pairWeights,
            HashTable lowerCase,
            WordClasses classes) {
        this.labels = labels;
        this.wordFeatures = wordFeatures;
        this.wordWeights = wordWeights;
        this.pairFeatures = pairFeatures;
        this.pairWeights = pairWeights;
        this.lowerCase = lowerCase;
        this.classes = classes;
    }

    /**
     * Reads a model.
     *
     * @throws IOException where the file cannot be read or is no such model
     */
    static NameModel read(Path file) throws IOException {
        return PackedReader.read(
                file,
                MAGIC,
                in -> new NameModel(
                        in.texts(),
                        HashTable.read(in),
                        in.floats(),
                        HashTable.read(in),
                        in.floats(),
                        HashTable.read(in),
                        WordClasses.read(in)));
    }

    void save(Path file) throws IOException {
        PackedWriter out = new PackedWriter(MAGIC).put(labels);
        wordFeatures.write(out);
        out.put(wordWeights);
        pairFeatures.write(out);
        out.put(pairWeights);
        lowerCase.write(out);
        classes.write(out);
        out.save(file);
    }

    List<String> labels() {
        return labels;
    }

    /** The row of a feature of a word, or -1. */
    int wordFeature(TextHash feature) {
        return wordFeatures.find(feature);
    }

    /** The row of a feature of a pair, or -1. */
    int pairFeature(TextHash feature) {
        return pairFeatures.find(feature);
    }

    void addWordWeights(int row, double[] scores) {
        add(wordWeights, row, scores);
    }

    void addPairWeights(int row, double[] scores) {
        add(pairWeights, row, scores);
    }

    private static void add(float[] weights, int row, double[] scores) {
        int from = row * scores.length;
        for (int i = 0; i < scores.length; i++) {
            scores[i] += weights[from + i];
        }
    }

    /** Whether a word is known in lower case. */
    boolean isLowerCase(String word) {
        return lowerCase.find(TextHash.of(word)) >= 0;
    }

    WordClasses classes() {
        return classes;
    }
}
