package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words that tell where and how something was said and are part of neither source, cue nor content.
 *
 * <p>Example: "on Sunday in a letter" of "Vint said on Sunday in a letter that the dam holds", and "In a letter" where it opens
 * the sentence.
 */
final class Beside {
    private static final int REACH = 8;
    private static final Set<String> OPENERS = Set.of("in", "on", "at", "during", "via", "through", "over");
    private static final Set<String> ENDS = Set.of("``", "''", ":", "-LRB-");

    private Beside() {}

    /** The tokens behind the cue, and those before the source where a preposition opens the sentence. */
    static List<Token> of(Context context, Piece piece, ClaimMaker.Frame frame) {
        if (frame.cue().isEmpty()) {
            return List.of();
        }
        Span cue = frame.cue().getLast();
        List<Token> words = new ArrayList<>();
        context.document().sentenceAt(cue.start()).ifPresent(sentence -> {
            opening(sentence, piece, frame, words);
            behind(sentence, piece, cue, words);
        });
        return words;
    }

    private static void opening(Sentence sentence, Piece piece, ClaimMaker.Frame frame, List<Token> words) {
        if (frame.source().isEmpty() || !OPENERS.contains(sentence.token(0).lower())) {
            return;
        }
        for (Token token : sentence.tokens()) {
            boolean over = token.start() >= frame.source().getFirst().start() || isClaimed(piece, token);
            if (over) {
                return;
            }
            words.add(token);
        }
    }

    private static void behind(Sentence sentence, Piece piece, Span cue, List<Token> words) {
        int taken = 0;
        for (Token token : sentence.tokens()) {
            if (token.start() < cue.end()) {
                continue;
            }
            if (taken++ >= REACH || ENDS.contains(token.tag()) || isClaimed(piece, token)) {
                return;
            }
            words.add(token);
        }
    }

    private static boolean isClaimed(Piece piece, Token token) {
        return piece.tokens().stream().anyMatch(t -> t.span().equals(token.span()));
    }
}
