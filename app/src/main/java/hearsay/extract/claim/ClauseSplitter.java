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
 * <p>Example: "The wall fell on Monday and the mayor fled, while crews searched the quarter." gives three clauses; "The wall
 * fell when the ice broke" is one, and conditional clauses stay with what follows from them.
 */
final class ClauseSplitter {
    private static final int SHORTEST = 4;
    /** With these a clause may tell something of its own; what begins with another word belongs to what it explains. */
    private static final Set<String> APART = Set.of(
            "while", "whereas", "although", "though", "when", "whenever", "where", "after", "before", "since", "as");

    private static final String THAT = "that";
    private static final Set<String> PAUSES = Set.of(",", ";", "--", "—", "–", "(");

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
            case "ccomp" -> isSecond(sentence, token);
            case "advcl" ->
                sentence.child(token, "mark", "advmod")
                                .filter(mark -> APART.contains(mark.lower()))
                                .isPresent()
                        && sentence.child(token, "nsubj", "nsubj:pass").isPresent()
                        && isSetOff(sentence, token);
            default -> false;
        };
    }

    /** The second of "that the wall held, that no water came through and that the mayor was wrong". */
    private static boolean isSecond(Sentence sentence, Token clause) {
        return sentence.child(clause, "mark")
                .filter(mark -> mark.lower().equals(THAT) && isPause(sentence, mark.index() - 1))
                .filter(mark -> sentence.tokens().stream()
                        .anyMatch(other -> other.index() < mark.index()
                                && other.lower().equals(THAT)
                                && other.relation().equals("mark")))
                .isPresent();
    }

    /** "The wall fell, after …" and "After …, the wall fell", not "fell when the ice broke". */
    private static boolean isSetOff(Sentence sentence, Token head) {
        List<Token> clause = sentence.subtree(head);
        int next = clause.getLast().index() + 1;
        int before = clause.getFirst().index() - 1;
        return head.index() > head.head()
                ? before >= 0 && (isPause(sentence, before) || isPause(sentence, before + 1))
                : isPause(sentence, next) || isPause(sentence, next - 1);
    }

    private static boolean isPause(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && PAUSES.contains(sentence.token(i).text());
    }
}
