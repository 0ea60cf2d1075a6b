package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of a clause as spans: who acts, what is said of them, with no marks at their ends. */
final class ClauseParts {
    private static final Set<String> AHEAD =
            Set.of("will", "would", "could", "may", "might", "shall", "must", "should", "'ll", "’ll", "wo", "'d", "’d");
    private static final Set<String> NOBODY = Set.of("it", "this", "that", "which");
    private static final Set<String> ACTS =
            Set.of("move", "step", "decision", "action", "measure", "act", "designation", "determination");
    private static final Set<String> DECLARING = Set.of(
            "declare",
            "call",
            "label",
            "designate",
            "deem",
            "brand",
            "term",
            "name",
            "list",
            "classify",
            "recognise",
            "recognize",
            "treat");
    private static final int FARTHEST = 14;

    private ClauseParts() {}

    static boolean isAhead(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> c.relation().startsWith("aux") && AHEAD.contains(c.lower()));
    }

    static boolean isNegated(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> Set.of("not", "never", "n't", "n’t").contains(c.lower()));
    }

    /** The subject, unless it is a pronoun for what stands elsewhere. */
    static Optional<Token> subject(Sentence sentence, Token verb) {
        return sentence.child(verb, "nsubj", "nsubj:pass", "csubj", "csubj:pass")
                .filter(t -> !NOBODY.contains(t.lower()));
    }

    /** The name of who acts: the subject, or who stands behind "by" where that suffers. */
    static Optional<String> actor(Sentence sentence, Token verb) {
        Optional<Token> agent = sentence.child(verb, "aux:pass").isEmpty()
                ? subject(sentence, verb).filter(t -> t.isNoun() || t.isPronoun())
                : sentence.children(verb).stream()
                        .filter(c -> sentence.child(c, "case")
                                .filter(by -> by.lower().equals("by"))
                                .isPresent())
                        .findFirst();
        return agent.map(t -> name(sentence, t));
    }

    /** "United States" of "the United States of today": a noun with the words that make a name of it. */
    static String name(Sentence sentence, Token noun) {
        int from = noun.index();
        while (from > 0
                && sentence.token(from - 1).head() == noun.index()
                && Set.of("compound", "amod").contains(sentence.token(from - 1).relation())) {
            from--;
        }
        StringBuilder name = new StringBuilder();
        for (Token token : sentence.tokens().subList(from, noun.index() + 1)) {
            name.append(name.isEmpty() ? "" : " ").append(token.text());
        }
        return name.toString();
    }

    /**
     * The words of the subject; those that a relative pronoun stands for, where that is the subject.
     *
     * <p>"declared it a crime, a move that would require …" and "declaring it a crime, which would require …" are about the
     * declaring.
     */
    static Optional<Span> subjectWords(Sentence sentence, Token verb) {
        boolean relative = sentence.child(verb, "nsubj", "nsubj:pass")
                .filter(t -> NOBODY.contains(t.lower()))
                .isPresent();
        if (!relative) {
            return subject(sentence, verb).map(s -> span(sentence, s));
        }
        Optional<Token> noun =
                verb.relation().startsWith("acl") ? sentence.head(verb).filter(Token::isNoun) : Optional.empty();
        return noun.map(n -> act(sentence, verb, n).orElseGet(() -> span(sentence, n)));
    }

    /** From a verb of declaring to the comma before "which would" or "a move that would". */
    private static Optional<Span> act(Sentence sentence, Token verb, Token noun) {
        boolean named = ACTS.contains(noun.lemma());
        int comma = named ? noun.index() : sentence.subtree(verb).getFirst().index();
        while (comma > 0 && !sentence.token(comma).text().equals(",")) {
            comma--;
        }
        int end = comma;
        boolean loose = named || sentence.subtree(verb).getFirst().index() - comma <= 2;
        if (comma == 0 || !loose) {
            return Optional.empty();
        }
        return sentence.tokens().stream()
                .filter(t -> t.index() < end && t.index() >= end - FARTHEST && DECLARING.contains(t.lemma()))
                .reduce((first, second) -> second)
                .map(t -> trim(sentence.tokens().subList(t.index(), end)));
    }

    /** The words of a phrase, without a relative clause that it stands in itself. */
    static Span span(Sentence sentence, Token head) {
        List<Token> own = new ArrayList<>();
        for (Token token : sentence.subtree(head)) {
            if (!isLeftOut(sentence, token, head)) {
                own.add(token);
            }
        }
        return trim(own);
    }

    private static boolean isLeftOut(Sentence sentence, Token token, Token head) {
        boolean before = token.relation().equals("case") && token.index() < head.index();
        if (token.head() == head.index() && (before || token.relation().equals("mark"))) {
            return true;
        }
        for (Token at = token; at.head() >= 0 && at.index() != head.index(); at = sentence.token(at.head())) {
            if (at.relation().equals("acl:relcl") && at.head() == head.index()) {
                return true;
            }
        }
        return false;
    }

    /** The words of a verb's clause from one of its dependants on. */
    static Span after(Sentence sentence, Token verb, Token first) {
        int from = Math.max(sentence.subtree(first).getFirst().index(), verb.index() + 1);
        return trim(
                sentence.subtree(verb).stream().filter(t -> t.index() >= from).toList());
    }

    /** A verb with its auxiliaries and what follows. */
    static Span predicate(Sentence sentence, Token verb) {
        int from = sentence.children(verb).stream()
                .filter(c -> c.relation().startsWith("aux") || c.relation().equals("advmod"))
                .mapToInt(Token::index)
                .filter(i -> i < verb.index())
                .min()
                .orElse(verb.index());
        return trim(
                sentence.subtree(verb).stream().filter(t -> t.index() >= from).toList());
    }

    /** The words of a verb's clause before a token, its subject among them. */
    static List<Token> before(Sentence sentence, Token verb, int end) {
        return longestRun(sentence.subtree(verb).stream()
                .filter(t -> t.index() < end)
                .filter(t -> !t.relation().equals("cc") || t.index() > verb.index())
                .toList());
    }

    /** The longest piece without a gap of more than two words. */
    static List<Token> longestRun(List<Token> tokens) {
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

    static Span trim(List<Token> tokens) {
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

    static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.text().codePointAt(0))
                || token.text().startsWith("$");
    }
}
