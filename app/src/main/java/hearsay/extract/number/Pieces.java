package hearsay.extract.number;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pieces of one sentence, in text order. Asking for a place outside gives an empty sign, so that a reader may look
 * ahead and back without counting.
 *
 * <p>Example: "$1,200-a-month" is "$", "1,200", "-", "a", "-", "month".
 */
public final class Pieces {
    private static final Piece NOTHING = new Piece("", "", Piece.Kind.SIGN, 0, -1, "", "", false);
    private static final String FOLD = "fold";
    private final List<Piece> pieces = new ArrayList<>();
    private final Phrases.Words words = new Forms(Piece::lower);
    private final Phrases.Words lemmas = new Forms(Piece::lemma);

    private Pieces() {}

    /** The pieces of an annotated sentence. */
    public static Pieces of(Sentence sentence) {
        Pieces made = new Pieces();
        for (Token token : sentence.tokens()) {
            made.cut(token.text(), token.start(), token.index(), token.tag(), token.lemma());
        }
        return made;
    }

    /** The pieces of plain text, where no tags are known; a token is what stands between blanks. */
    public static Pieces of(String text) {
        Pieces made = new Pieces();
        int token = 0;
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                made.cut(text.substring(at, end), at, token++, "", "");
            }
            at = end + 1;
        }
        return made;
    }

    /** Words of a list, cut as a text is cut: "km / h" for "km/h". */
    public static String spaced(String words) {
        Pieces cut = of(words);
        return cut.pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    /** The pieces in lower case, for looking up phrases. */
    public Phrases.Words words() {
        return words;
    }

    /** The dictionary forms of the pieces. */
    public Phrases.Words lemmas() {
        return lemmas;
    }

    private final class Forms implements Phrases.Words {
        private final Function<Piece, String> form;

        Forms(Function<Piece, String> form) {
            this.form = form;
        }

        @Override
        public int size() {
            return pieces.size();
        }

        @Override
        public List<String> forms(int i) {
            return i >= 0 && i < pieces.size() ? List.of(form.apply(pieces.get(i))) : List.of();
        }
    }

    public int size() {
        return pieces.size();
    }

    /** The piece at a place; an empty one outside. */
    public Piece at(int i) {
        return i >= 0 && i < pieces.size() ? pieces.get(i) : NOTHING;
    }

    /** Whether the piece at a place is glued to the one before it. */
    public boolean glued(int i) {
        return at(i).glued();
    }

    private void cut(String text, int offset, int token, String tag, String lemma) {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (isGap(c)) {
                i++;
                continue;
            }
            int end = i + 1;
            Piece.Kind kind = Piece.Kind.SIGN;
            if (isDigit(c) || startsDecimal(text, i)) {
                end = digits(text, i);
                kind = Piece.Kind.DIGITS;
            } else if (Character.isLetter(c)) {
                end = letters(text, i);
                end -= foldOf(text.substring(i, end));
                kind = Piece.Kind.WORD;
            }
            String part = text.substring(i, end);
            boolean glued = !pieces.isEmpty() && pieces.getLast().end() == offset + i;
            String lower = part.toLowerCase(Locale.ROOT);
            pieces.add(new Piece(part, lower, kind, offset + i, token, tag, lemma.isEmpty() ? lower : lemma, glued));
            i = end;
        }
    }

    /** "sixfold" is "six" and "fold". */
    private static int foldOf(String word) {
        int stem = word.length() - FOLD.length();
        return stem > 0 && word.endsWith(FOLD) && NumberWords.isNumber(word.substring(0, stem)) ? FOLD.length() : 0;
    }

    /** ".08", where it begins a token. */
    private static boolean startsDecimal(String text, int at) {
        return at == 0 && text.charAt(0) == '.' && text.length() > 1 && isDigit(text.charAt(1));
    }

    private static boolean isGap(char c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    /** Digits in groups, with one decimal point: "1,200", "12,34,567.8", and "40 000" with a gap that no line breaks at. */
    private static int digits(String text, int from) {
        int i = run(text, from);
        int end = groups(text, i);
        i = end > i ? end : i;
        if (i + 1 < text.length() && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
            i = run(text, i + 1);
        }
        return i;
    }

    /** One past the groups that follow, the last of three digits; where none follow, the place itself. */
    private static int groups(String text, int from) {
        int i = from;
        int end = from;
        char separator = from < text.length() ? text.charAt(from) : 'x';
        boolean separates = separator == ',' || isGap(separator);
        while (separates && i < text.length() && text.charAt(i) == separator) {
            int length = run(text, i + 1) - i - 1;
            if (length == 3) {
                end = i + 4;
            } else if (length != 2 || separator != ',') {
                return end;
            }
            i += length + 1;
        }
        return end;
    }

    private static int run(String text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Letters, with apostrophes and full stops inside, and the last stop of "U.S." but not of "Jan.". */
    private static int letters(String text, int from) {
        int i = from + 1;
        boolean stops = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inside = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            if (Character.isLetter(c) || ((c == '\'' || c == '\u2019' || c == '.') && inside)) {
                stops |= c == '.';
                i++;
            } else if (c == '.' && stops) {
                return i + 1;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
