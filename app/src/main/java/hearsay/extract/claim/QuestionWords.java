package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.lexicon.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a question: those of the clause without its subject, and without what only adds to it or is too long.
 *
 * <p>Example: of "the dam, which is old, had burst on Monday, officials added" what follows the subject is "burst on Monday".
 */
final class QuestionWords {
    private static final Set<String> ADDED =
            Set.of("cc", "cc:preconj", "mark", "discourse", "parataxis", "neg", "vocative", "dep", "list");
    private static final Set<String> SPLICED = Set.of("ccomp", "conj", "parataxis", "dep");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> SET_ASIDE = Table.load("question-adverbs.tsv", "word").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> RELATIVE =
            Set.of("today", "yesterday", "tomorrow", "tonight", "this", "last", "next");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    private static final Set<String> NEEDED = Set.of("for", "of", "from", "into", "with", "about", "against", "over");
    /** Verbs that say little without an object. */
    private static final Set<String> WITH_OBJECT = Set.of(
            "have", "do", "be", "deny", "make", "take", "get", "give", "say", "show", "find", "tell", "put", "use");

    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "auxpass", "cop");
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final Set<String> APART = Set.of(",", ":", "-LRB-", "(", "--", "–", "—", "\"", "”", "''");

    private QuestionWords() {}

    /** What follows the subject, with a blank before it; empty where a word in it points outside, or little is left. */
    static Optional<String> rest(
            Sentence sentence, Set<Integer> own, Token predicate, QuestionSubject subject, QuestionVerb verb) {
        int start = Math.min(subject.head().index(), predicate.index());
        Set<Integer> dropped = new HashSet<>();
        sentence.subtree(subject.head()).forEach(token -> dropped.add(token.index()));
        verb.moved().forEach(token -> dropped.add(token.index()));
        for (Token child : sentence.children(predicate)) {
            if (isAdded(sentence, child, predicate) || child.index() < start) {
                sentence.subtree(child).forEach(token -> dropped.add(token.index()));
            }
        }
        List<Token> words = new ArrayList<>(without(sentence, predicate, Set.of("appos", "parataxis")).stream()
                .filter(token -> own.contains(token.index()) && !dropped.contains(token.index()))
                .toList());
        words.removeIf(token -> token.index() < subject.head().index() && token.index() != predicate.index());
        words.removeAll(asides(sentence, words));
        QuestionTail.breakOff(sentence, words);
        QuestionTail.shorten(sentence, words, predicate);
        List<Token> said = words.stream()
                .filter(token -> Character.isLetterOrDigit(token.text().charAt(0)))
                .toList();
        boolean bare = said.size() == 1
                && said.getFirst().isVerb()
                && sentence.child(predicate, "aux:pass", "auxpass").isEmpty()
                && !isWhole(sentence, own, predicate, subject);
        return words.isEmpty()
                        || bare
                        || QuestionCut.is(sentence, words, own)
                        || QuestionReference.points(sentence, words, predicate, subject)
                ? Optional.empty()
                : QuestionText.of(replaced(words, verb), false).map(rest -> " " + rest);
    }

    /** "No siren had sounded", where nothing behind the verb was left off. */
    private static boolean isWhole(Sentence sentence, Set<Integer> own, Token predicate, QuestionSubject subject) {
        boolean last = own.stream()
                .filter(index -> index > predicate.index())
                .map(sentence::token)
                .noneMatch(token -> Character.isLetterOrDigit(token.text().charAt(0))
                        && !token.tag().equals("RB"));
        return last
                && subject.text().contains(" ")
                && !WITH_OBJECT.contains(predicate.lemma())
                && !predicate.relation().startsWith("advcl");
    }

    private static boolean isAdded(Sentence sentence, Token child, Token predicate) {
        String relation = child.relation();
        boolean to = child.tag().equals("TO");
        boolean spliced = SPLICED.contains(relation)
                && child.index() > predicate.index()
                && sentence.child(child, "mark").isEmpty()
                && isApart(sentence, child);
        boolean loose = relation.equals("dep")
                && child.index() > predicate.index()
                && !child.isProper()
                && !isFinite(sentence, child)
                && !isApart(sentence, child);
        return ADDED.contains(relation) && !to && !loose
                || relation.equals("conj")
                || spliced
                || relation.startsWith("advcl") && !isPartOf(sentence, child)
                || relation.equals("advmod") && NEGATIONS.contains(child.lower())
                || relation.equals("ccomp") && child.index() < predicate.index();
    }

    /** "Is shocking", whose subject is the clause before it. */
    private static boolean isFinite(Sentence sentence, Token clause) {
        boolean finite = FINITE.contains(clause.tag())
                || sentence.children(clause).stream()
                        .anyMatch(child -> FINITE.contains(child.tag()) && AUXILIARIES.contains(child.relation()));
        return finite && sentence.child(clause, "nsubj", "nsubj:pass").isEmpty();
    }

    /** "Apparently", "also", "last week": how sure it is, how the text goes on, and days that only its date tells. */
    private static Set<Token> asides(Sentence sentence, List<Token> words) {
        Set<Token> aside = new HashSet<>();
        for (Token token : words) {
            boolean adverb = token.relation().equals("advmod")
                    && SET_ASIDE.contains(token.lower())
                    && sentence.head(token)
                            .filter(head -> !head.relation().equals("advmod"))
                            .isPresent();
            boolean day = token.relation().endsWith("tmod") || token.relation().endsWith("npmod");
            boolean told = day
                    && !token.lower().equals("year")
                    && sentence.subtree(token).stream().anyMatch(word -> RELATIVE.contains(word.lower()));
            boolean then = token.lower().equals("then") && !token.relation().equals("mark");
            if (adverb || told || then) {
                aside.addAll(sentence.subtree(token));
            }
        }
        return aside;
    }

    /** "If the dam breaks", "the night before it broke", "be seen as harmless", "blame Norland for closing the port". */
    private static boolean isPartOf(Sentence sentence, Token clause) {
        Optional<Token> mark = sentence.child(clause, "mark");
        boolean condition =
                mark.filter(word -> CONDITIONS.contains(word.lower())).isPresent();
        boolean dates = mark.filter(word -> word.index() > 0)
                .filter(word -> sentence.token(word.index() - 1).relation().endsWith("tmod"))
                .isPresent();
        boolean as = sentence.child(clause, "case")
                .filter(word -> word.lower().equals("as"))
                .isPresent();
        boolean needed = mark.filter(word -> NEEDED.contains(word.lower())).isPresent() && !isApart(sentence, clause);
        return condition || dates || as || needed;
    }

    private static List<Token> replaced(List<Token> words, QuestionVerb verb) {
        return words.stream()
                .map(token -> verb.changed().filter(token::equals).isPresent()
                        ? new Token(
                                token.index(),
                                token.span(),
                                verb.base(),
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

    /** Whether a comma, a dash or a bracket stands before the words of a token. */
    static boolean isApart(Sentence sentence, Token token) {
        int first = sentence.subtree(token).getFirst().index();
        return first > 0 && APART.contains(sentence.token(first - 1).text())
                || sentence.token(first).tag().equals("-LRB-");
    }
}
