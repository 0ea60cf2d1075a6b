package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence cut into the clauses that can each be a claim of their own.
 *
 * <p>Example: "The wall fell on Monday and the mayor fled, while crews searched the quarter." gives three clauses.
 * Conditional clauses stay with what follows from them.
 */
final class ClauseSplitter {
    private static final int SHORTEST = 4;
    private static final Set<String> KEPT = Set.of("if", "unless", "that", "whether", "to", "because", "until", "once");

    private ClauseSplitter() {}

    /**
     * One clause.
     *
     * @param head its topmost token
     * @param tokens its own tokens, in text order, without those of clauses cut off
     */
    record Clause(Token head, List<Token> tokens) {
        Clause {
            tokens = List.copyOf(tokens);
        }

        /** From its first word to its last. */
        Span span() {
            return new Span(tokens.getFirst().start(), tokens.getLast().end());
        }
    }

    /** The clauses of a sentence, in text order; together they hold every token once. */
    static List<Clause> split(Sentence sentence) {
        int[] owner = new int[sentence.size()];
        for (Token token : sentence.tokens()) {
            owner[token.index()] = ownerOf(sentence, token);
        }
        List<Clause> clauses = new ArrayList<>();
        for (Token head : sentence.tokens()) {
            List<Token> own = sentence.tokens().stream()
                    .filter(t -> owner[t.index()] == head.index())
                    .toList();
            if (!own.isEmpty()) {
                clauses.add(new Clause(head, own));
            }
        }
        clauses.sort((a, b) -> a.span().compareTo(b.span()));
        return clauses;
    }

    private static int ownerOf(Sentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; steps < sentence.size(); steps++) {
            if (at.head() < 0 || isCut(sentence, at)) {
                return at.index();
            }
            at = sentence.token(at.head());
        }
        return at.index();
    }

    private static boolean isCut(Sentence sentence, Token token) {
        boolean clausal = token.isVerb()
                || sentence.child(token, "nsubj", "nsubj:pass", "csubj").isPresent();
        if (!clausal || sentence.subtree(token).size() < SHORTEST) {
            return false;
        }
        return switch (token.relation()) {
            case "conj" ->
                sentence.child(token, "nsubj", "nsubj:pass", "aux", "aux:pass").isPresent()
                        && sentence.head(token)
                                .filter(h -> h.isVerb()
                                        || sentence.child(h, "cop", "nsubj").isPresent())
                                .isPresent();
            case "parataxis" -> true;
            case "advcl" ->
                sentence.child(token, "mark", "advmod")
                        .filter(mark -> !KEPT.contains(mark.lower()))
                        .isPresent();
            default -> false;
        };
    }
}
