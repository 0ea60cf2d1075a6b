package hearsay.extract.attribution;

/**
 * What turns a sentence takes between the cue and each token: a dash, a closing mark, a participle or a conjunction after a
 * comma. A content often ends at one of them, and all that comes after stays outside.
 */
final class Turns {
    private static final int MARK = "mark".hashCode();
    private static final int NONE = 0;

    private final Columns columns;
    private final int from;
    private final int[] passed;
    private final int[] latest;

    Turns(Columns columns, int cue, int from, int to) {
        this.columns = columns;
        this.from = from;
        passed = new int[to - from];
        latest = new int[to - from];
        for (int step = -1; step <= 1; step += 2) {
            int all = NONE;
            int last = NONE;
            for (int i = cue + step; i >= from && i < to; i += step) {
                boolean same = columns.sentence[i] == columns.sentence[i - step];
                int turn = kind(i);
                all = (same ? all : NONE) | (turn == NONE ? NONE : 1 << turn);
                last = turn == NONE && same ? last : turn;
                passed[i - from] = all;
                latest[i - from] = last;
            }
        }
    }

    /** All kinds of turns between the cue and a token of its sentence, or since the sentence began. */
    int passed(int token) {
        return passed[token - from];
    }

    /** The turn nearest to the token. */
    int latest(int token) {
        return latest[token - from];
    }

    /** The kind of turn that a token makes, 0 for none. */
    int kind(int i) {
        String tag = columns.tokens[i].tag();
        return switch (tag) {
            case ":", "HYPH" -> dash(columns.tokens[i].text());
            case "''" -> 4;
            case "``" -> 5;
            case "-LRB-", "-RRB-" -> 6;
            default -> i > 0 && columns.tokens[i - 1].text().equals(",") ? afterComma(tag) : subordinator(tag, i);
        };
    }

    private static int dash(String text) {
        return switch (text) {
            case ";" -> 1;
            case ":" -> 2;
            default -> 3;
        };
    }

    private int subordinator(String tag, int i) {
        return tag.equals("IN") && columns.relation[i] == MARK ? 7 : NONE;
    }

    private static int afterComma(String tag) {
        return switch (tag) {
            case "VBG", "VBN" -> 8;
            case "IN", "WRB", "TO" -> 9;
            case "WDT", "WP", "WP$" -> 10;
            case "CC" -> 11;
            case "PRP" -> 12;
            default -> 13;
        };
    }
}
