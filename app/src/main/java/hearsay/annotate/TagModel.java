package hearsay.annotate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The weights of a maximum-entropy tagger of parts of speech with the two tags and the word before, the word and the one after as
 * features, and more for rare words (Toutanova and others, "Feature-Rich Part-of-Speech Tagging", NAACL 2003).
 *
 * <p>Immutable and safe for use by several threads.
 */
final class TagModel {
    /** The first four bytes of the file, which also stand for the version of its format. */
    static final int MAGIC = 0x31474154;

    /** The word that stands after the last of a sentence. */
    static final String END = ".$.";

    private final List<String> tags;
    private final HashTable words;
    private final int[] entries;
    private final List<int[]> tagSets;
    private final HashTable features;
    private final int[] starts;
    private final byte[] weightTags;
    private final double[] weights;
    private final WordClasses classes;
    private final Set<String> companyEnds;

    /**
     * @param tags their names; a tag is its place in this list
     * @param words the words that the tagger was trained on
     * @param entries by word, {@link #entry}
     * @param tagSets each as tags with blanks between; the first is that of unknown words
     * @param features hashes of features, by {@link #feature}
     * @param starts where the weights of each feature begin, and the end of the last
     * @param weightTags the tag that each weight is for
     * @param classes classes of words
     * @param companyEnds words that companies' names end with
     */
    TagModel(
            List<String> tags,
            HashTable words,
            int[] entries,
            List<String> tagSets,
            HashTable features,
            int[] starts,
            byte[] weightTags,
            double[] weights,
            WordClasses classes,
            List<String> companyEnds) {
        this.tags = tags;
        this.words = words;
        this.entries = entries;
        this.tagSets = tagSets.stream().map(set -> set(tags, set)).toList();
        this.features = features;
        this.starts = starts;
        this.weightTags = weightTags;
        this.weights = weights;
        this.classes = classes;
        this.companyEnds = Set.copyOf(companyEnds);
    }

    private static int[] set(List<String> tags, String set) {
        return List.of(set.split(" ")).stream().mapToInt(tags::indexOf).toArray();
    }

    /**
     * Reads a model.
     *
     * @throws IOException where the file cannot be read or is no such model
     */
    static TagModel read(Path file) throws IOException {
        return PackedReader.read(
                file,
                MAGIC,
                in -> new TagModel(
                        in.texts(),
                        HashTable.read(in),
                        in.ints(),
                        in.texts(),
                        HashTable.read(in),
                        in.ints(),
                        in.bytes(),
                        in.doubles(),
                        WordClasses.read(in),
                        in.texts()));
    }

    void save(Path file, List<String> tagSetNames) throws IOException {
        PackedWriter out = new PackedWriter(MAGIC).put(tags);
        words.write(out);
        out.put(entries).put(tagSetNames);
        features.write(out);
        out.put(starts).put(weightTags).put(weights);
        classes.write(out);
        out.put(List.copyOf(companyEnds)).save(file);
    }

    /** What is known of a word: its set of tags, its most frequent tag, whether it is rare, in one number. */
    static int entry(int tagSet, int firstTag, boolean isRare) {
        return tagSet << 16 | firstTag << 1 | (isRare ? 1 : 0);
    }

    /** The hash of a feature: which template it is of, and its value. */
    static TextHash feature(int template, TextHash value) {
        return TextHash.EMPTY.then((char) template).then(value);
    }

    List<String> tags() {
        return tags;
    }

    /** Which of the known words it is, or -1. */
    int word(String word) {
        return words.find(TextHash.of(word));
    }

    /** The tags that a word can have, {@code word} being as {@link #word} gives it. */
    int[] tags(int word) {
        return tagSets.get(word < 0 ? 0 : entries[word] >>> 16);
    }

    /** The most frequent tag of a known word. */
    String firstTag(int word) {
        return tags.get(entries[word] >>> 1 & 0x7fff);
    }

    /** Whether a word was seen so seldom that more features are needed. */
    boolean isRare(int word) {
        return word < 0 || (entries[word] & 1) != 0;
    }

    WordClasses classes() {
        return classes;
    }

    boolean endsCompany(String word) {
        return companyEnds.contains(word);
    }

    /**
     * The weights of one feature: those from start to end.
     *
     * @param tags the tag that each weight is for
     */
    record Change(int start, int end, byte[] tags, double[] weights) {
        int tag(int i) {
            return tags[i];
        }

        double weight(int i) {
            return weights[i];
        }
    }

    /** The weights of a feature; none where it is unknown. */
    Change change(int template, TextHash value) {
        int row = features.find(feature(template, value));
        return row < 0
                ? new Change(0, 0, weightTags, weights)
                : new Change(starts[row], starts[row + 1], weightTags, weights);
    }

    /** Adds the weights of a feature to the scores of the tags; nothing where it has none. */
    void add(int template, TextHash value, double[] scores) {
        int row = features.find(feature(template, value));
        if (row >= 0) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                scores[weightTags[i]] += weights[i];
            }
        }
    }
}
