package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether the words of a question lack what they need, which was left off or is another claim's.
 *
 * <p>Example: "has seen signs Norland" is cut off from "has sent ships", and "has done everything" from "he can".
 */
final class QuestionCut {
    /** What a word cannot do without, unless a comma stands before it. */
    private static final Set<String> NEEDED = Set.of("acl", "acl:relcl", "ccomp", "xcomp", "obj");

    /** Of those, what a noun can do without that others tell which it is. */
    private static final Set<String> TELLING_WHICH = Set.of("acl", "acl:relcl");

    private static final Set<String> TOLD_BY =
            Set.of("amod", "compound", "nmod", "nmod:poss", "nummod", "acl", "acl:relcl");

    private static final Set<String> NOTHING_YET = Set.of("everything", "something", "those", "ones");

    private static final Set<String> TIMES = Set.of(
            "night", "day", "morning", "evening", "eve", "moment", "time", "week", "month", "year", "hour", "fact",
            "way");

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    /** What goes on with these words was not finished before them. */
    private static final Set<String> BOUND = Set.of("of", "toward", "towards", "than");
    /** Tags of words that lead to another. */
    private static final Set<String> LEADING = Set.of("TO", "DT", "CC", "PRP$", "WDT", "WP$");

    private static final Set<String> ALONE = Set.of("all", "both", "either", "that", "this", "some", "another", "each");

    /** What cannot stand without the verb that it belongs to. */
    private static final Set<String> VERBS_OWN = Set.of("nsubj", "nsubj:pass", "mark");

    private static final int FAR = 20;

    private QuestionCut() {}

    static boolean is(Sentence sentence, List<Token> words, Set<Integer> own) {
        return isGoingOn(sentence, words.getLast(), own) || isPhrase(sentence, words, own);
    }

    /** The same of a phrase, which a verb may follow. */
    static boolean isPhrase(Sentence sentence, List<Token> words, Set<Integer> own) {
        return NOTHING_YET.contains(words.getLast().lower())
                || isLeading(words.getLast())
                || isOpen(sentence, words.getLast())
                || words.stream()
                        .anyMatch(token -> isHalf(sentence, token, words)
                                || isHeadless(sentence, token, own)
                                || isOrphan(token, words, own))
                || words.stream()
                        .anyMatch(token -> sentence.children(token).stream()
                                .anyMatch(child -> isMissed(sentence, token, child, own)));
    }

    private static boolean isMissed(Sentence sentence, Token token, Token child, Set<Integer> own) {
        boolean spare = TELLING_WHICH.contains(child.relation()) && isTold(sentence, token, own);
        return NEEDED.contains(child.relation())
                && !spare
                && !own.contains(child.index())
                && !QuestionWords.isApart(sentence, child);
    }

    /** "The suspected attack", of which more is told elsewhere. */
    private static boolean isTold(Sentence sentence, Token noun, Set<Integer> own) {
        return noun.isProper()
                || sentence.children(noun).stream()
                        .anyMatch(child -> TOLD_BY.contains(child.relation()) && own.contains(child.index()));
    }

    /** "A ship of the", "and". */
    private static boolean isLeading(Token last) {
        boolean preposition = last.tag().equals("IN")
                && Set.of("case", "mark").contains(last.relation())
                && last.head() > last.index();
        return preposition || LEADING.contains(last.tag()) && !ALONE.contains(last.lower());
    }

    /** "Signs Norland", where the text goes on with what Norland has done; not "reports that it sank are false". */
    private static boolean isGoingOn(Sentence sentence, Token last, Set<Integer> own) {
        int next = last.index() + 1;
        while (next < sentence.size() && sentence.token(next).tag().equals("RB")) {
            next++;
        }
        if (!last.isNoun() || next == sentence.size()) {
            return false;
        }
        Token verb = sentence.token(next);
        if (BOUND.contains(verb.lower()) && !own.contains(next)) {
            return true;
        }
        return (FINITE.contains(verb.tag()) || verb.lower().equals("be"))
                && Stream.concat(Stream.of(verb), sentence.head(verb).stream())
                        .flatMap(token -> sentence.children(token).stream())
                        .noneMatch(child -> child.relation().contains("subj") && !own.contains(child.index()));
    }

    /** "If the second dam", of a clause whose verb is not there. */
    private static boolean isOrphan(Token token, List<Token> words, Set<Integer> own) {
        return VERBS_OWN.contains(token.relation())
                && token.head() > token.index()
                && token.head() < words.getLast().index() + FAR
                && !own.contains(token.head());
    }

    /** A verb whose subject is another claim's: "after [Norland] seized the port". */
    private static boolean isHeadless(Sentence sentence, Token verb, Set<Integer> own) {
        return own.contains(verb.index())
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.relation().startsWith("nsubj")
                                && child.index() < verb.index()
                                && own.stream().anyMatch(index -> index < child.index())
                                && !own.contains(child.index()));
    }

    /** "Much less coverage", where the text goes on with "than" what. */
    private static boolean isHalf(Sentence sentence, Token more, List<Token> words) {
        boolean compares = Set.of("JJR", "RBR").contains(more.tag());
        return compares
                && sentence.tokens().stream()
                        .filter(token -> token.lower().equals("than") && token.index() > more.index())
                        .findFirst()
                        .filter(than -> !words.contains(than))
                        .isPresent();
    }

    /** "On the night" of what the text says next. */
    private static boolean isOpen(Sentence sentence, Token last) {
        Optional<Token> the =
                sentence.child(last, "det").filter(word -> word.lower().equals("the"));
        boolean goesOn = last.index() + 1 < sentence.size()
                && Character.isLetter(sentence.token(last.index() + 1).text().charAt(0));
        return the.isPresent() && goesOn && TIMES.contains(last.lower());
    }
}
