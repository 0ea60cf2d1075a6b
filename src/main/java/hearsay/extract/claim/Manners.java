package hearsay.extract.claim;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Token;
import hearsay.model.Manner;

/**
 * The manner of one piece of an attribution: a mixed one may have pieces that are wholly quoted or not at all.
 *
 * <p>Marks are counted from the start of the piece's line, so that a later sentence of a quotation is known to stand inside.
 */
final class Manners {
    private static final double WHOLLY = 0.95;

    private Manners() {}

    /** How the words of a piece reach the reader. */
    static Manner of(AnnotatedDocument document, Piece piece) {
        String text = document.text();
        int at = text.lastIndexOf('\n', piece.span().start()) + 1;
        boolean inside = false;
        boolean single = false;
        int quoted = 0;
        int all = 0;
        for (Token token : piece.tokens()) {
            for (; at < token.end(); at++) {
                char c = text.charAt(at);
                inside = c == '“' || c != '”' && (c == '"') != inside;
                single = isSingle(c) ? single ? !closes(text, at) : opens(text, at) : single && c != '\n';
                if (at >= token.start() && Character.isLetterOrDigit(c)) {
                    all++;
                    quoted += inside || single ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return Manner.INDIRECT;
        }
        return quoted >= WHOLLY * all ? Manner.DIRECT : Manner.MIXED;
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '‘' || c == '’';
    }

    /** "says government ‘prepared’": a single mark before a word, where the line has its closing one; else an apostrophe. */
    private static boolean opens(String text, int at) {
        boolean begins = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && text.charAt(at) != '’';
        for (int i = at + 1; begins && i < text.length() && text.charAt(i) != '\n'; i++) {
            if (isSingle(text.charAt(i)) && closes(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(String text, int at) {
        boolean ends = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return ends && text.charAt(at) != '‘' && !Character.isWhitespace(text.charAt(at - 1));
    }
}
