package hearsay.extract.attribution;

/**
 * What a cue was read as: a role for each token of its window.
 *
 * @param cue the place of the cue's chief word in the document
 * @param from the place of the window's first token
 * @param labels a {@link Role}'s number for each token of the window
 * @param rank 0 for the likeliest reading of its cue, then its alternatives
 * @param support which share of the readings drawn by their likelihood is like it
 * @param tree what the sentence's tree says of it
 * @param cueLikelihood how likely the word is a cue, from itself and its surroundings
 * @param logLikelihood the logarithm of how likely just these roles are
 * @param sourceless how likely it has no source
 * @param contentless how likely it has no content
 * @param sharpness the mean likelihood of the labels of its content
 * @param sourceSharpness the mean likelihood of the labels of its source, 0 where it has none
 */
record Reading(
        int cue,
        int from,
        int[] labels,
        int rank,
        double support,
        Alternatives.Tree tree,
        double cueLikelihood,
        double logLikelihood,
        double sourceless,
        double contentless,
        double sharpness,
        double sourceSharpness) {
    boolean has(Role role) {
        for (int label : labels) {
            if (label == role.ordinal()) {
                return true;
            }
        }
        return false;
    }

    int count(Role role) {
        int count = 0;
        for (int label : labels) {
            count += label == role.ordinal() ? 1 : 0;
        }
        return count;
    }

    /** The role of a token of the document. */
    boolean is(int token, Role role) {
        int at = token - from;
        return at >= 0 && at < labels.length && labels[at] == role.ordinal();
    }

    /** The place of the first token of a role, or -1. */
    int first(Role role) {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == role.ordinal()) {
                return from + i;
            }
        }
        return -1;
    }

    /** The place of the last token of a role, or -1. */
    int last(Role role) {
        for (int i = labels.length - 1; i >= 0; i--) {
            if (labels[i] == role.ordinal()) {
                return from + i;
            }
        }
        return -1;
    }

    /** The first spoken quotation that its content has words of, or -1. */
    int quotation(Columns columns) {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == Role.CONTENT.ordinal() && columns.isSpoken(from + i)) {
                return columns.quote[from + i];
            }
        }
        return -1;
    }

    /** How many runs of tokens a role has. */
    int runs(Role role) {
        int runs = 0;
        for (int i = 0; i < labels.length; i++) {
            boolean starts = i == 0 || labels[i - 1] != role.ordinal();
            runs += labels[i] == role.ordinal() && starts ? 1 : 0;
        }
        return runs;
    }
}
