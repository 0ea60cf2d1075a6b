package hearsay.extract.attribution;

import java.util.Optional;

/**
 * The labelling of a window that the sentence's tree alone suggests: the clause that hangs on the cue, or that the cue hangs
 * on, is the content, and the cue's subject the source.
 *
 * <p>Example: in "For the coast there is no danger, the harbour master said in a notice", "For the coast there is no danger" is
 * the content and "the harbour master" the source.
 */
final class ByTree {
    private static final int PARATAXIS = "parataxis".hashCode();
    private static final int ADVERBIAL = "advcl".hashCode();
    private static final int AUX = "aux".hashCode();

    private final Columns columns;
    private final Frames frames;
    private final int cue;

    private ByTree(Columns columns, Frames frames, int cue) {
        this.columns = columns;
        this.frames = frames;
        this.cue = cue;
    }

    /**
     * A role for each token of the window, if the tree suggests any.
     *
     * @param window the place of its first token and of the first after it
     */
    static Optional<int[]> labels(Columns columns, Frames frames, int cue, int[] window) {
        ByTree tree = new ByTree(columns, frames, cue);
        int clause = tree.clause();
        boolean within = columns.relation[cue] == PARATAXIS || columns.relation[cue] == ADVERBIAL;
        if (clause < 0 && !within) {
            return Optional.empty();
        }
        int s = columns.sentence[cue];
        int[] labels = new int[window[1] - window[0]];
        for (int i = columns.sentenceStart[s]; i < columns.sentenceStart[s + 1]; i++) {
            if (i >= window[0] && i < window[1]) {
                labels[i - window[0]] = tree.role(i, clause).ordinal();
            }
        }
        trim(columns, labels, window[0]);
        return Optional.of(labels);
    }

    private int clause() {
        return frames.clause[cue] >= 0 ? frames.clause[cue] : columns.child(cue, PARATAXIS);
    }

    private Role role(int token, int clause) {
        boolean helps = columns.head[token] == cue && columns.relation[token] == AUX;
        if (token == cue || helps || token == frames.particle[cue]) {
            return Role.CUE;
        }
        int branch = branch(token);
        if (branch >= 0 && branch == frames.subject[cue]) {
            return Role.SOURCE;
        }
        boolean told = clause >= 0 ? branch == clause : branch < 0;
        return told ? Role.CONTENT : Role.NONE;
    }

    /** The child of the cue that a token hangs on, or -1 where it does not hang on the cue. */
    private int branch(int token) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= columns.size(); steps++) {
            if (columns.head[at] == cue) {
                return at;
            }
            at = columns.head[at];
        }
        return -1;
    }

    /** Commas and stops at the edges of the content are no part of it. */
    private static void trim(Columns columns, int[] labels, int from) {
        for (int i = 0; i < labels.length; i++) {
            boolean edge = i == 0
                    || i + 1 == labels.length
                    || labels[i - 1] != Role.CONTENT.ordinal()
                    || labels[i + 1] != Role.CONTENT.ordinal();
            if (edge && labels[i] == Role.CONTENT.ordinal() && ",.".contains(columns.tokens[from + i].text())) {
                labels[i] = Role.NONE.ordinal();
            }
        }
    }
}
