package hearsay.extract.attribution;

/**
 * Where the tokens of a sentence stand in its tree as seen from the cue: how many heads up from the cue their branch
 * leaves, by which token, and how deep in it they are.
 */
final class Chain {
    static final int FAR = 99;

    final int start;
    final int[] level;
    final int[] branch;
    final int[] depth;
    final int[] path;
    /** The cue, its head, its head's head. */
    final int[] above;

    Chain(Columns columns, int cue) {
        int s = columns.sentence[cue];
        start = columns.sentenceStart[s];
        int size = columns.sentenceStart[s + 1] - start;
        level = new int[size];
        branch = new int[size];
        depth = new int[size];
        path = new int[size];
        java.util.Arrays.fill(level, FAR);
        int length = 0;
        for (int at = cue; at >= 0 && length < size; at = columns.head[at]) {
            length++;
        }
        above = new int[length];
        int at = cue;
        for (int k = 0; k < length; k++) {
            above[k] = at;
            level[at - start] = k;
            branch[at - start] = at;
            at = columns.head[at];
        }
        for (int i = 0; i < size; i++) {
            place(columns, start + i, size);
        }
    }

    private void place(Columns columns, int token, int size) {
        int i = token - start;
        if (level[i] != FAR) {
            return;
        }
        int head = columns.head[token];
        if (head < 0 || size <= 0) {
            return;
        }
        place(columns, head, size - 1);
        int h = head - start;
        if (level[h] == FAR) {
            return;
        }
        boolean onChain = branch[h] == head && depth[h] == 0;
        level[i] = level[h];
        branch[i] = onChain ? token : branch[h];
        depth[i] = depth[h] + 1;
        path[i] = Hashed.of(2, path[h], columns.relation[token]);
    }
}
