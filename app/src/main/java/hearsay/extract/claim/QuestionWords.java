package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a question: those of the clause without its subject, and without what only adds to it or is too long.
 *
 * <p>Example: of "the dam, which is old, had burst on Monday, officials added" what follows the subject is "burst on Monday".
 */
final class QuestionWords {
    private static final int LONGEST = 17;
    private static final int BEARABLE = 6;
    private static final Set<String> ADDED =
            Set.of("cc", "cc:preconj", "mark", "discourse", "parataxis", "neg", "vocative", "dep", "list");
    private static final Set<String> TAIL = Set.of(
            "obl",
            "obl:tmod",
            "obl:npmod",
            "nmod",
            "nmod:tmod",
            "advcl",
            "acl",
            "acl:relcl",
            "conj",
            "advmod",
            "appos");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> POINTING = Set.of(
            "i",
            "we",
            "me",
            "us",
            "my",
            "our",
            "ours",
            "you",
            "your",
            "him",
            "them",
            "myself",
            "ourselves",
            "so",
            "such",
            "here",
            "who",
            "whom",
            "whose",
            "what",
            "former",
            "latter",
            "above",
            "below");
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "her", "this", "that", "these", "those");

    private QuestionWords() {}

    /** What follows the subject, with a blank before it; empty where a word in it points outside, or little is left. */
    static Optional<String> rest(
            Sentence sentence, Set<Integer> own, Token predicate, Token subject, QuestionVerb verb) {
        Set<Integer> dropped = new HashSet<>();
        sentence.subtree(subject).forEach(token -> dropped.add(token.index()));
        verb.moved().ifPresent(token -> dropped.add(token.index()));
        for (Token child : sentence.children(predicate)) {
            boolean added = ADDED.contains(child.relation())
                    || child.relation().equals("conj")
                    || child.index() < subject.index()
                    || child.relation().startsWith("advcl") && !isShortCondition(sentence, child)
                    || child.relation().equals("advmod") && NEGATIONS.contains(child.lower())
                    || child.relation().equals("ccomp") && child.index() < predicate.index();
            if (added) {
                sentence.subtree(child).forEach(token -> dropped.add(token.index()));
            }
        }
        List<Token> words = new ArrayList<>(without(sentence, predicate, Set.of("appos", "parataxis")).stream()
                .filter(token -> own.contains(token.index()) && !dropped.contains(token.index()))
                .toList());
        words.removeIf(token -> token.index() < subject.index() && token.index() != predicate.index());
        shorten(sentence, words, predicate);
        boolean bare = words.size() == 1
                && words.getFirst().isVerb()
                && sentence.child(predicate, "aux:pass", "auxpass").isEmpty();
        return words.isEmpty() || bare || words.stream().anyMatch(token -> points(sentence, token))
                ? Optional.empty()
                : QuestionText.of(replaced(words, predicate, verb), false).map(rest -> " " + rest);
    }

    private static boolean isShortCondition(Sentence sentence, Token clause) {
        return sentence.child(clause, "mark")
                .filter(mark -> Set.of("if", "unless").contains(mark.lower()))
                .isPresent();
    }

    private static List<Token> replaced(List<Token> words, Token predicate, QuestionVerb verb) {
        return words.stream()
                .map(token -> token.equals(predicate) && verb.base().isPresent()
                        ? new Token(
                                token.index(),
                                token.span(),
                                verb.base().get(),
                                token.tag(),
                                token.lemma(),
                                token.entity(),
                                token.head(),
                                token.relation())
                        : token)
                .toList();
    }

    /** The token and all below it but what hangs on it by some relations behind a comma. */
    static List<Token> without(Sentence sentence, Token top, Set<String> relations) {
        Set<Integer> dropped = new HashSet<>();
        List<Token> all = sentence.subtree(top);
        for (Token token : all) {
            boolean apart = token.index() > 0
                    && relations.contains(token.relation())
                    && !token.equals(top)
                    && isApart(sentence, token);
            if (apart) {
                sentence.subtree(token).forEach(below -> dropped.add(below.index()));
            }
        }
        return all.stream().filter(token -> !dropped.contains(token.index())).toList();
    }

    private static boolean isApart(Sentence sentence, Token token) {
        int first = sentence.subtree(token).getFirst().index();
        return first > 0
                        && Set.of(",", ":", "-LRB-", "(", "--", "–", "—")
                                .contains(sentence.token(first - 1).text())
                || sentence.token(first).tag().equals("-LRB-");
    }

    /** Takes phrases off the end until the rest is short enough. */
    private static void shorten(Sentence sentence, List<Token> words, Token predicate) {
        boolean shorter = true;
        while (shorter && words.size() > LONGEST) {
            shorter = false;
            int last = words.getLast().index();
            for (Token token : List.copyOf(words)) {
                if (TAIL.contains(token.relation()) && !token.equals(predicate)) {
                    Set<Token> below = new HashSet<>(sentence.subtree(token));
                    boolean ends = below.stream().anyMatch(t -> t.index() == last);
                    if (ends && words.stream().anyMatch(w -> !below.contains(w))) {
                        words.removeIf(below::contains);
                        shorter = true;
                        break;
                    }
                }
            }
        }
        if (words.size() > LONGEST + BEARABLE) {
            words.clear();
        }
    }

    /** Whether a word can only be understood with what stands outside. */
    private static boolean points(Sentence sentence, Token token) {
        String word = token.lower();
        boolean subject = token.relation().startsWith("nsubj");
        boolean pronoun = PRONOUNS.contains(word)
                && !token.relation().equals("mark")
                && !(token.relation().equals("det"))
                && !token.tag().equals("PRP$")
                && !token.tag().startsWith("W")
                && !(subject && !word.startsWith("th"));
        boolean relative = token.tag().startsWith("W")
                && POINTING.contains(word)
                && sentence.head(token).isPresent();
        return pronoun || POINTING.contains(word) && !relative;
    }
}
