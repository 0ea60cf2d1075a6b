package hearsay.annotate;

import java.util.Arrays;
import java.util.List;

/**
 * Names of persons, organizations, places and other things, by a {@link NameModel}: the most probable sequence of labels. The same
 * as CoreNLP's own recogniser gives with the same weights, in a fraction of the time.
 *
 * <p>Safe for use by several threads, and pure: as the library sets it up, the model would learn lower-case words from what it
 * reads, and a document's names would depend on the documents before it.
 */
final class NameTagger {
    private final NameModel model;
    private final Token.Entity[] kinds;

    NameTagger(NameModel model) {
        this.model = model;
        this.kinds = model.labels().stream().map(NameTagger::entity).toArray(Token.Entity[]::new);
    }

    private static Token.Entity entity(String label) {
        return switch (label) {
            case "PERSON" -> Token.Entity.PERSON;
            case "ORGANIZATION" -> Token.Entity.ORGANIZATION;
            case "LOCATION" -> Token.Entity.LOCATION;
            case "MISC" -> Token.Entity.MISC;
            default -> Token.Entity.NONE;
        };
    }

    /**
     * The kind of name that each word of a sentence is part of.
     *
     * @param words in American spelling
     * @param tags parts of speech, one a word
     */
    List<Token.Entity> tag(List<String> words, List<String> tags) {
        NameFeatures features = new NameFeatures(model, words, tags);
        int labels = kinds.length;
        int[][] from = new int[words.size()][labels];
        double[] best = new double[labels];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        Rows rows = new Rows();
        double[] own = new double[labels];
        double[] pairs = new double[labels * labels];
        for (int i = 0; i < words.size(); i++) {
            rows.clear();
            features.ofWord(i, feature -> rows.add(model.wordFeature(feature)));
            Arrays.fill(own, 0);
            rows.forEach(row -> model.addWordWeights(row, own));
            rows.clear();
            features.ofPair(i, feature -> rows.add(model.pairFeature(feature)));
            Arrays.fill(pairs, 0);
            rows.forEach(row -> model.addPairWeights(row, pairs));
            best = step(best, own, pairs, from[i]);
        }
        return back(best, from);
    }

    /** The best way to each label of the next word, with the label before it. */
    private static double[] step(double[] best, double[] own, double[] pairs, int[] from) {
        double[] next = new double[best.length];
        for (int label = 0; label < next.length; label++) {
            next[label] = Double.NEGATIVE_INFINITY;
            for (int before = 0; before < best.length; before++) {
                double way = best[before] + (pairs[before * best.length + label] + own[label]);
                if (way > next[label]) {
                    next[label] = way;
                    from[label] = before;
                }
            }
        }
        return next;
    }

    private List<Token.Entity> back(double[] best, int[][] from) {
        int label = 0;
        for (int i = 1; i < best.length; i++) {
            if (best[i] > best[label]) {
                label = i;
            }
        }
        Token.Entity[] entities = new Token.Entity[from.length];
        for (int i = from.length - 1; i >= 0; i--) {
            entities[i] = kinds[label];
            label = from[i][label];
        }
        return List.of(entities);
    }

    /** Rows of weights, each once: a feature that comes twice counts as one. */
    private static final class Rows {
        private int[] rows = new int[64];
        private int size;

        void clear() {
            size = 0;
        }

        void add(int row) {
            if (row < 0) {
                return;
            }
            for (int i = 0; i < size; i++) {
                if (rows[i] == row) {
                    return;
                }
            }
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, 2 * size);
            }
            rows[size++] = row;
        }

        void forEach(java.util.function.IntConsumer use) {
            for (int i = 0; i < size; i++) {
                use.accept(rows[i]);
            }
        }
    }
}
