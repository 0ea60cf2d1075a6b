package hearsay.annotate;

import java.util.Arrays;
import java.util.List;

/**
 * Parses tagged sentences with a {@link DependencyModel}: greedy arc-standard transitions, each chosen by the network
 * (Chen and Manning 2014, section 3).
 *
 * <p>For whoever needs the trees of English sentences quickly. Safe for use by several threads; the same words and tags give
 * the same tree. The loops are written so that the just-in-time compiler makes vector instructions of them: all arrays of a
 * loop have the same index, for where one has an offset the compiler must fear that it is another's memory.
 *
 * <p>Example: "He left early ." with the tags PRP VBD RB . gives the heads 1, -1, 1, 1 and the relations nsubj, root,
 * advmod, punct.
 */
final class DependencyEvaluator {
    private static final int PLACES = 18;
    private static final int FIRST_LABELLED = 6;

    private final DependencyModel model;
    private final ProductCache products;
    private final int arcLabels;

    /**
     * The tree of a sentence.
     *
     * @param heads for each word the index of its head, -1 for the root
     * @param relations for each word the relation to its head
     */
    record Tree(int[] heads, String[] relations) {}

    /** What one sentence needs while it is parsed. */
    private final class Work {
        final ParserState state;
        final int[] words;
        final int[] tags;
        final int[] places = new int[PLACES];
        final float[][] parts;
        final float[] hidden;
        final float[] scores;

        Work(List<String> words, List<String> tags) {
            state = new ParserState(words.size());
            this.words = ids(words, true);
            this.tags = ids(tags, false);
            parts = new float[model.shape().positions()][];
            hidden = new float[model.shape().hidden()];
            scores = new float[model.shape().transitions()];
        }

        /** Ids by word number, the root first and the empty place last. */
        private int[] ids(List<String> names, boolean words) {
            int[] ids = new int[names.size() + 2];
            for (int i = 0; i < ids.length; i++) {
                String name =
                        i == 0 ? DependencyModel.ROOT : i <= names.size() ? names.get(i - 1) : DependencyModel.NULL;
                ids[i] = words ? model.word(name) : model.tag(name);
            }
            return ids;
        }
    }

    DependencyEvaluator(DependencyModel model) {
        this.model = model;
        this.products = new ProductCache(model);
        this.arcLabels = model.shape().labels() - 1;
    }

    /**
     * Parses one sentence.
     *
     * @param words as the tokenizer gives them
     * @param tags one a word
     */
    Tree parse(List<String> words, List<String> tags) {
        if (words.isEmpty() || words.size() != tags.size()) {
            throw new IllegalArgumentException(
                    words.size() + " words with " + tags.size() + " tags; there must be one tag a word");
        }
        Work work = new Work(words, tags);
        while (!work.state.isFinished()) {
            apply(work.state, work.state.isForced() ? forced(work.state) : scored(work));
        }
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = work.state.head(i + 1) - 1;
            relations[i] = model.labelName(work.state.label(i + 1));
        }
        return new Tree(heads, relations);
    }

    private int forced(ParserState state) {
        return state.canShift() ? 2 * arcLabels : arcLabels;
    }

    private int scored(Work work) {
        score(work);
        return best(work.state, work.scores);
    }

    private void score(Work work) {
        lookUp(work.state, work.places);
        int nothing = work.words.length - 1;
        for (int i = 0; i < PLACES; i++) {
            int word = work.places[i] < 0 ? nothing : work.places[i];
            work.parts[i] = products.product(i, work.words[word]);
            work.parts[PLACES + i] = products.product(PLACES + i, work.tags[word]);
            if (i >= FIRST_LABELLED) {
                int position = 2 * PLACES + i - FIRST_LABELLED;
                work.parts[position] = products.product(position, model.label(work.state.label(work.places[i])));
            }
        }
        System.arraycopy(model.hiddenBias(), 0, work.hidden, 0, work.hidden.length);
        for (int i = 0; i < work.parts.length; i += 4) {
            add(work.hidden, work.parts[i], work.parts[i + 1], work.parts[i + 2], work.parts[i + 3]);
        }
        cube(work.hidden);
        Arrays.fill(work.scores, 0);
        multiply(work.scores, model.outputWeights(), work.hidden);
    }

    /** The words that the features look at, in the order of the model's positions. */
    private static void lookUp(ParserState state, int[] places) {
        int at = 0;
        for (int i = 2; i >= 0; i--) {
            places[at++] = state.stack(i);
        }
        for (int i = 0; i < 3; i++) {
            places[at++] = state.buffer(i);
        }
        for (int i = 0; i < 2; i++) {
            int word = state.stack(i);
            places[at++] = state.left(word);
            places[at++] = state.right(word);
            places[at++] = state.secondLeft(word);
            places[at++] = state.secondRight(word);
            places[at++] = state.left(state.left(word));
            places[at++] = state.right(state.right(word));
        }
    }

    private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
        }
    }

    private static void cube(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] * values[i] * values[i];
        }
    }

    private static void multiply(float[] scores, float[][] weights, float[] hidden) {
        int unit = 0;
        for (; unit + 3 < hidden.length; unit += 4) {
            float[] a = weights[unit];
            float[] b = weights[unit + 1];
            float[] c = weights[unit + 2];
            float[] d = weights[unit + 3];
            addScaled(scores, hidden[unit], a, hidden[unit + 1], b, hidden[unit + 2], c, hidden[unit + 3], d);
        }
        for (; unit < hidden.length; unit++) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += hidden[unit] * weights[unit][i];
            }
        }
    }

    private static void addScaled(
            float[] sum, float p, float[] a, float q, float[] b, float r, float[] c, float s, float[] d) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += p * a[i] + q * b[i] + r * c[i] + s * d[i];
        }
    }

    /** The allowed transition with the highest score; the first of equals. */
    private int best(ParserState state, float[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((best < 0 || scores[i] > scores[best]) && isAllowed(state, i)) {
                best = i;
            }
        }
        return best;
    }

    private boolean isAllowed(ParserState state, int transition) {
        if (transition == 2 * arcLabels) {
            return state.canShift();
        }
        boolean rootLabel = transition % arcLabels == 0;
        if (transition < arcLabels) {
            return !rootLabel && state.canTakeLeft();
        }
        return rootLabel == (state.stack(1) == 0) && state.canTakeRight();
    }

    private void apply(ParserState state, int transition) {
        if (transition == 2 * arcLabels) {
            state.shift();
        } else if (transition < arcLabels) {
            state.takeLeft(transition + 1);
        } else {
            state.takeRight(transition - arcLabels + 1);
        }
    }
}
