package hearsay.extract.attribution;

/** Where a token stands as seen from the cue: its way in the tree, its distance, its quotation. */
final class Standpoint {
    private static final int ELSEWHERE = 6;
    private static final int FARTHEST = 5;
    private static final int SENTENCES = 3;

    private final Columns c;
    private final int cue;
    private final int from;
    private final int to;
    private final Chain chain;
    private final int quoteBefore;
    private final int quoteAfter;

    Standpoint(Columns columns, int cue, int from, int to) {
        this.c = columns;
        this.cue = cue;
        this.from = from;
        this.to = to;
        this.chain = new Chain(columns, cue);
        quoteBefore = nextQuote(-1);
        quoteAfter = nextQuote(1);
    }

    private int nextQuote(int step) {
        for (int i = cue + step; i >= from && i < to; i += step) {
            if (c.quote[i] >= 0 && c.quote[i] != c.quote[cue]) {
                return c.quote[i];
            }
        }
        return -1;
    }

    boolean isHere(int t) {
        return c.sentence[t] == c.sentence[cue];
    }

    /** How many heads up from the cue the token's branch leaves; for other sentences how far off they are. */
    int level(int t) {
        if (isHere(t)) {
            return Math.min(chain.level[t - chain.start], FARTHEST);
        }
        int off = c.sentence[t] - c.sentence[cue];
        return ELSEWHERE + SENTENCES + Math.clamp(off, -SENTENCES, SENTENCES);
    }

    /** The token by which its branch leaves. */
    int branch(int t) {
        return isHere(t) ? chain.branch[t - chain.start] : t;
    }

    /** How deep in its branch it is, at most 3; 4 in another sentence. */
    int depth(int t) {
        return isHere(t) ? Math.min(3, chain.depth[t - chain.start]) : 4;
    }

    /** The relations down its branch. */
    int path(int t) {
        return isHere(t) ? chain.path[t - chain.start] : level(t);
    }

    /** The way from the cue to the branch that the token stands in. */
    int way(int t) {
        int level = level(t);
        if (!isHere(t) || level >= chain.above.length) {
            return Hashed.of(4, level);
        }
        int up = level == 0 ? 0 : c.relation[chain.above[level - 1]];
        int branch = branch(t);
        int anchor = chain.above[level];
        int relation = branch == anchor ? 1 : c.relation[branch];
        return Hashed.of(5, level, up, relation, branch < anchor ? 0 : 1);
    }

    /** The first subject on the way up from the cue, or -1. */
    int nearestSubject(Frames frames) {
        for (int above : chain.above) {
            if (frames.subject[above] >= 0) {
                return frames.subject[above];
            }
        }
        return -1;
    }

    /** 0 outside quotations, else whether it is speech and whether it is the next one, before or after. */
    int quote(int t) {
        int q = c.quote[t];
        if (q < 0) {
            return 0;
        }
        int speech = c.quotations.get(q).speech() ? 10 : 20;
        if (q == c.quote[cue]) {
            return speech + 1;
        }
        if (q == quoteBefore) {
            return speech + 2;
        }
        if (q == quoteAfter) {
            return speech + 3;
        }
        return q < quoteBefore ? speech + 4 : speech + 5;
    }

    /** Tokens from the cue, in steps that grow, negative before it. */
    int distance(int t) {
        int d = Math.abs(t - cue);
        int bucket = 7;
        if (d <= 3) {
            bucket = d;
        } else if (d <= 6) {
            bucket = 4;
        } else if (d <= 12) {
            bucket = 5;
        } else if (d <= 24) {
            bucket = 6;
        }
        return t < cue ? -bucket : bucket;
    }
}
