package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Condition;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Triggers that are clauses, and what would follow, in one sentence.
 *
 * <p>Example: "Should the gates open again, we will close the port." The trigger is the clause of the condition, the
 * action the rest of the clause that it hangs on.
 */
final class ConditionalClauses {
    private static final Set<String> MARKS = Set.of("if", "unless", "until", "once", "provided", "lest");
    private static final Set<String> TRIGGERING =
            Set.of("trigger", "prompt", "provoke", "force", "require", "compel", "oblige");
    private static final Set<String> THINGS = Set.of("it", "this", "that");
    private static final Set<String> MODALS = Set.of(
            "will", "would", "could", "can", "may", "might", "shall", "should", "must", "'ll", "’ll", "wo", "need",
            "ought");

    private ConditionalClauses() {}

    /** The conditions of a sentence, in text order. */
    static List<Condition> in(Sentence sentence) {
        List<Condition> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.relation().equals("advcl") && isTrigger(sentence, token)) {
                sentence.head(token)
                        .map(main -> clauseOf(sentence, main))
                        .filter(main -> looksAhead(sentence, main) && isDecided(sentence, main))
                        .flatMap(main -> condition(sentence, token, main))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** What somebody would do; what would merely come about ("it would help"), or is only asked, is none. */
    private static boolean isDecided(Sentence sentence, Token main) {
        boolean asked = sentence.tokens().stream().anyMatch(t -> t.text().equals("?") && sentence.dominates(main, t));
        boolean nothing = sentence.child(main, "nsubj")
                .filter(t -> THINGS.contains(t.lower()))
                .isPresent();
        boolean state = sentence.child(main, "cop").isPresent();
        boolean settled = TriggerPhrases.hasLine(sentence) || TRIGGERING.contains(main.lemma());
        return !asked && !(nothing && !settled) && !(state && nothing);
    }

    private static boolean isTrigger(Sentence sentence, Token clause) {
        List<Token> below = sentence.subtree(clause);
        Token first = below.stream()
                .filter(t -> Character.isLetter(t.text().charAt(0)))
                .findFirst()
                .orElse(clause);
        boolean whole = below.stream()
                .anyMatch(t -> t.relation().startsWith("nsubj")
                        || t.relation().startsWith("csubj")
                        || t.relation().equals("expl"));
        boolean marked = MARKS.contains(first.lower())
                || sentence.child(clause, "mark", "advmod")
                        .filter(m -> MARKS.contains(m.lower()))
                        .isPresent();
        if (marked) {
            return whole && !first.lower().equals("as") && !first.lower().equals("even");
        }
        boolean inverted = first.lower().equals("should")
                || first.lower().equals("were")
                || first.lower().equals("had");
        return inverted && first.index() < clause.index();
    }

    private static Token clauseOf(Sentence sentence, Token main) {
        Token at = main;
        while (!at.isVerb()
                && at.head() >= 0
                && sentence.child(at, "nsubj", "cop").isEmpty()) {
            at = sentence.token(at.head());
        }
        return at;
    }

    private static boolean looksAhead(Sentence sentence, Token main) {
        for (Token child : sentence.children(main)) {
            if (child.relation().startsWith("aux") && MODALS.contains(child.lower())) {
                return true;
            }
        }
        return main.tag().equals("VBP")
                || main.tag().equals("VBZ")
                || main.tag().equals("VB")
                || sentence.child(main, "cop")
                        .filter(c -> !c.tag().equals("VBD"))
                        .isPresent();
    }

    private static Optional<Condition> condition(Sentence sentence, Token trigger, Token main) {
        Span condition = trim(sentence, sentence.subtree(trigger));
        List<Token> rest = new ArrayList<>();
        for (Token token : sentence.subtree(main)) {
            if (!sentence.dominates(trigger, token) && !isAside(sentence, main, token)) {
                rest.add(token);
            }
        }
        List<Token> action = longestRun(rest);
        if (action.size() < 2) {
            return Optional.empty();
        }
        Optional<String> actor = sentence.child(main, "nsubj", "nsubj:pass").map(s -> s.text());
        return Optional.of(new Condition(Optional.of(condition), trim(sentence, action), actor));
    }

    /** Words of another statement inside the sentence: what is beside the clause, or who says it. */
    private static boolean isAside(Sentence sentence, Token main, Token token) {
        for (Token at = token; at.index() != main.index() && at.head() >= 0; at = sentence.token(at.head())) {
            if (at.head() == main.index()) {
                return at.relation().equals("parataxis")
                        || at.relation().equals("conj")
                        || at.relation().equals("cc");
            }
        }
        return false;
    }

    private static List<Token> longestRun(List<Token> tokens) {
        List<Token> best = List.of();
        List<Token> run = new ArrayList<>();
        for (Token token : tokens) {
            if (!run.isEmpty() && token.index() > run.getLast().index() + 3) {
                best = run.size() > best.size() ? run : best;
                run = new ArrayList<>();
            }
            run.add(token);
        }
        return run.size() > best.size() ? run : best;
    }

    static Span trim(Sentence sentence, List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to - 1 && !isWord(tokens.get(from))) {
            from++;
        }
        while (to > from + 1 && !isWord(tokens.get(to - 1))) {
            to--;
        }
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.text().codePointAt(0))
                || token.text().startsWith("$");
    }
}
