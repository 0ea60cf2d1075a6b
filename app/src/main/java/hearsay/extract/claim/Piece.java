package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of one claim: tokens of one sentence.
 *
 * @param sentence where they stand
 * @param head the topmost of them in the tree
 * @param tokens in text order, at least one
 */
record Piece(Sentence sentence, Token head, List<Token> tokens) {
    private static final int WIDEST_GAP = 2;

    Piece {
        tokens = List.copyOf(tokens);
    }

    static Piece of(Sentence sentence, List<Token> tokens) {
        Token head = tokens.getFirst();
        int shallowest = Integer.MAX_VALUE;
        for (Token token : tokens) {
            int depth = isWord(token) ? depth(sentence, token) : Integer.MAX_VALUE;
            if (depth < shallowest) {
                shallowest = depth;
                head = token;
            }
        }
        return new Piece(sentence, head, tokens);
    }

    private static int depth(Sentence sentence, Token token) {
        int depth = 0;
        for (Token at = token; at.head() >= 0 && depth < sentence.size(); at = sentence.token(at.head())) {
            depth++;
        }
        return depth;
    }

    /** From first to last word. */
    Span span() {
        return new Span(tokens.getFirst().start(), tokens.getLast().end());
    }

    /** The runs of words, with gaps of up to two tokens closed. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        Token last = tokens.getFirst();
        int start = last.start();
        for (Token token : tokens) {
            if (token.index() > last.index() + 1 + WIDEST_GAP) {
                spans.add(new Span(start, last.end()));
                start = token.start();
            }
            last = token;
        }
        spans.add(new Span(start, last.end()));
        return spans;
    }

    Piece with(Piece other) {
        List<Token> both = new ArrayList<>(tokens);
        both.addAll(other.tokens);
        both.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return Piece.of(sentence, both);
    }

    /**
     * What is left without some of its tokens, then those; marks that nothing follows are dropped. The piece alone, where nothing
     * would be left.
     */
    List<Piece> parted(List<Token> part) {
        int end = part.getLast().index();
        boolean wordsFollow = tokens.stream()
                .anyMatch(token -> token.index() > end
                        && Character.isLetterOrDigit(token.text().codePointAt(0)));
        List<Token> rest = tokens.stream()
                .filter(token -> !part.contains(token) && (wordsFollow || token.index() < end))
                .toList();
        return rest.isEmpty() ? List.of(this) : List.of(Piece.of(sentence, rest), Piece.of(sentence, part));
    }

    /** Whether anything is said: no mere marks, dots or addresses. */
    boolean hasWords() {
        return tokens.stream()
                .anyMatch(t -> Character.isLetterOrDigit(t.text().codePointAt(0))
                        && !t.text().contains("/"));
    }

    /** Whether it has enough words to be read by itself. */
    boolean stands() {
        long words = tokens.stream().filter(Piece::isWord).count();
        return words >= 4 && tokens.stream().anyMatch(t -> t.isVerb() || t.tag().equals("MD"));
    }

    /** Also the "'ll" of "we'll", on which a parser may hang the rest. */
    private static boolean isWord(Token token) {
        String text = token.text();
        return Character.isLetterOrDigit(text.codePointAt(0))
                || text.length() > 1 && Character.isLetter(text.charAt(1));
    }
}
