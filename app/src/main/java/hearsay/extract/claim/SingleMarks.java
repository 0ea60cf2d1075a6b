package hearsay.extract.claim;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds single marks around a few words, as headlines have them: "says mayor is ‘prepared’"; apostrophes are none. */
final class SingleMarks {
    private SingleMarks() {}

    /** From each opening mark to its closing one, both within one line, in text order. */
    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = -1;
            } else if (isMark(c) && open >= 0 && closes(text, i)) {
                found.add(new Span(open, i + 1));
                open = -1;
            } else if (isMark(c) && open < 0 && opens(text, i)) {
                open = i;
            }
        }
        return found;
    }

    private static boolean isMark(char c) {
        return c == '\'' || c == '‘' || c == '’';
    }

    /** A mark before a word; what never closes is an apostrophe. */
    private static boolean opens(String text, int at) {
        return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && text.charAt(at) != '’';
    }

    private static boolean closes(String text, int at) {
        boolean ends = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return ends && text.charAt(at) != '‘' && !Character.isWhitespace(text.charAt(at - 1));
    }
}
