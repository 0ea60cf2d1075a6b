package hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The quotation marks of one line, told apart from apostrophes, inches and feet.
 *
 * <p>Example: {@code "It's 'n early day,"} has two marks, the first opening, the last closing.
 */
final class MarkReader {
    /** Which way a mark points. */
    enum Side {
        OPEN,
        CLOSE,
        EITHER
    }

    /**
     * One mark.
     *
     * @param start where it begins in the line
     * @param length 1, or 2 for a mark typed as two characters
     * @param side which way it points, as far as its shape and neighbours tell
     * @param single whether it is a single mark
     */
    record Mark(int start, int length, Side side, boolean single) {
        int end() {
            return start + length;
        }
    }

    private static final String OPENING = "\u201c\u201f\u201e\u00ab";
    private static final String CLOSING = "\u201d\u00bb";
    private static final String SINGLES = "'\u2018\u2019\u201b";
    private static final Set<String> ELISIONS =
            Set.of("em", "til", "cause", "tis", "twas", "n", "cos", "bout", "round", "im", "er", "s");

    private MarkReader() {}

    static List<Mark> read(String line) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (line.startsWith("``", i) || line.startsWith("''", i)) {
                marks.add(new Mark(i, 2, c == '`' ? Side.OPEN : either(line, i, i + 2), false));
                i++;
            } else if (OPENING.indexOf(c) >= 0) {
                marks.add(new Mark(i, 1, Side.OPEN, false));
            } else if (CLOSING.indexOf(c) >= 0) {
                marks.add(new Mark(i, 1, Side.CLOSE, false));
            } else if (c == '"' && !isInches(line, i)) {
                marks.add(new Mark(i, 1, either(line, i, i + 1), false));
            } else if (SINGLES.indexOf(c) >= 0) {
                single(line, i, marks);
            }
        }
        return marks;
    }

    private static void single(String line, int i, List<Mark> marks) {
        boolean before = i > 0 && Character.isLetterOrDigit(line.charAt(i - 1));
        boolean after = i + 1 < line.length() && Character.isLetterOrDigit(line.charAt(i + 1));
        if (before && after || !before && after && (line.charAt(i) == '\u2019' || isElision(line, i + 1))) {
            return;
        }
        Side side = either(line, i, i + 1);
        if (line.charAt(i) == '\u2018') {
            side = Side.OPEN;
        } else if (line.charAt(i) == '\u2019') {
            side = Side.CLOSE;
        }
        if (side != Side.EITHER) {
            marks.add(new Mark(i, 1, side, true));
        }
    }

    private static boolean isElision(String line, int from) {
        int end = from;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        String word = line.substring(from, end).toLowerCase(Locale.ROOT);
        return ELISIONS.contains(word) || Character.isDigit(line.charAt(from));
    }

    private static boolean isInches(String line, int i) {
        return i > 1
                && Character.isDigit(line.charAt(i - 1))
                && line.indexOf('\'') >= 0
                && line.lastIndexOf('\'', i) >= i - 4
                && line.lastIndexOf('\'', i) >= 0;
    }

    private static Side either(String line, int start, int end) {
        boolean openBefore = start == 0 || isGap(line.charAt(start - 1)) || "([{/".indexOf(line.charAt(start - 1)) >= 0;
        boolean spaceAfter = end >= line.length() || isGap(line.charAt(end));
        if (openBefore && !spaceAfter) {
            return Side.OPEN;
        }
        if (!openBefore && (spaceAfter || !Character.isLetterOrDigit(line.charAt(end)))) {
            return Side.CLOSE;
        }
        return Side.EITHER;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u2014' || c == '\u2013';
    }
}
