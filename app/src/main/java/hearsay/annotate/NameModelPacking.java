package hearsay.annotate;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Packs CoreNLP's recogniser of names into the file that {@link NameModel} reads. Run by the build. */
final class NameModelPacking {
    private static final String OF_WORD = "|C";
    private static final String OF_PAIR = "|CpC";

    private final Index<CRFLabel> wordLabels;
    private final Index<CRFLabel> pairLabels;
    private final Index<String> labels;
    private final Index<String> features;
    private final NERFeatureFactory<?> factory;
    private final float[][] weights;
    private final Set<?> lowerCase;

    /** Reads the objects in the order in which the library writes them. */
    private NameModelPacking(ObjectInputStream in) throws IOException, ClassNotFoundException {
        List<Index<CRFLabel>> cliques = labelIndices(in.readObject());
        wordLabels = cliques.get(0);
        pairLabels = cliques.get(1);
        labels = index(in.readObject());
        features = index(in.readObject());
        SeqClassifierFlags flags = (SeqClassifierFlags) in.readObject();
        Object factories = in.readObject();
        factory = (NERFeatureFactory<?>) (factories instanceof Integer ? in.readObject() : factories);
        int window = in.readInt();
        weights = floats(in.readObject());
        lowerCase = (Set<?>) in.readObject();
        if (window != 2
                || cliques.size() != 2
                || flags.maxLeft != 1
                || flags.wordShape != 3
                || flags.disjunctionWidth != 4) {
            throw new IOException("the recogniser of names has other features than this program computes");
        }
    }

    /**
     * Writes the packed model.
     *
     * @throws IOException where the recogniser is not of the kind that is known, or two features have one hash
     */
    static void pack(InputStream in, Path file) throws IOException {
        try (ObjectInputStream objects = new ObjectInputStream(in)) {
            new NameModelPacking(objects).model().save(file);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IOException("this is no recogniser of names of this version", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Index<CRFLabel>> labelIndices(Object read) {
        return read instanceof List<?> list ? (List<Index<CRFLabel>>) list : List.of((Index<CRFLabel>[]) read);
    }

    @SuppressWarnings("unchecked")
    private static Index<String> index(Object read) {
        return (Index<String>) read;
    }

    private static float[][] floats(Object read) {
        if (read instanceof float[][] floats) {
            return floats;
        }
        double[][] doubles = (double[][]) read;
        float[][] floats = new float[doubles.length][];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = new float[doubles[i].length];
            for (int j = 0; j < floats[i].length; j++) {
                floats[i][j] = (float) doubles[i][j];
            }
        }
        return floats;
    }

    private NameModel model() throws IOException {
        List<String> names = new ArrayList<>();
        labels.forEach(names::add);
        int count = names.size();
        Rows ofWords = rows(OF_WORD, count, places(wordLabels, label -> label[0]));
        Rows ofPairs = rows(OF_PAIR, count * count, places(pairLabels, pair -> pair[0] * count + pair[1]));
        return new NameModel(
                names,
                HashTable.of(ofWords.keys()),
                ofWords.values(),
                HashTable.of(ofPairs.keys()),
                ofPairs.values(),
                HashTable.of(lowerCase.stream()
                        .mapToLong(word -> TextHash.of((String) word).value())
                        .toArray()),
                classes());
    }

    private static int[] places(Index<CRFLabel> labels, ToIntFunction<int[]> place) {
        return IntStream.range(0, labels.size())
                .map(i -> place.applyAsInt(labels.get(i).getLabel()))
                .toArray();
    }

    /** @param values a row for each key */
    private record Rows(long[] keys, float[] values) {}

    /** @param places where each weight goes; a pair of labels that has none is one that never comes */
    private Rows rows(String ending, int width, int[] places) {
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            if (features.get(i).endsWith(ending)) {
                own.add(i);
            }
        }
        long[] keys = new long[own.size()];
        float[] values = new float[keys.length * width];
        Arrays.fill(values, Float.NEGATIVE_INFINITY);
        for (int row = 0; row < keys.length; row++) {
            int feature = own.get(row);
            keys[row] = TextHash.of(features.get(feature)).value();
            for (int i = 0; i < places.length; i++) {
                values[row * width + places[i]] = weights[feature][i];
            }
        }
        return new Rows(keys, values);
    }

    private WordClasses classes() throws IOException {
        Map<String, String> classes = new TreeMap<>();
        LibraryInside.field(factory, "lexicon", Map.class)
                .forEach((word, name) -> classes.put((String) word, (String) name));
        return WordClasses.of(classes, "0");
    }
}
