package hearsay.extract.number;

/**
 * A run of letters, a run of digits with its separators, or one other sign: the grain at which numbers are read, finer
 * than a token.
 *
 * <p>Example: the token "120-man" is the pieces "120", "-" and "man", the last two glued.
 *
 * @param text as written
 * @param lower the same in lower case
 * @param kind letters, digits or a sign
 * @param start its first character in the text
 * @param token the index of the token that it is part of
 * @param tag the part-of-speech tag of that token; empty where none is known
 * @param lemma the dictionary form of that token; the lower-cased text where none is known
 * @param glued whether it follows the piece before it without a gap
 */
public record Piece(
        String text, String lower, Kind kind, int start, int token, String tag, String lemma, boolean glued) {
    /** What a piece is made of. */
    public enum Kind {
        WORD,
        DIGITS,
        SIGN
    }

    public int end() {
        return start + text.length();
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is a hyphen or a dash that joins the piece before it to the next. */
    public boolean isDash() {
        return text.equals("-")
                || text.equals("\u2010")
                || text.equals("\u2011")
                || text.equals("\u2013")
                || text.equals("\u2014");
    }
}
