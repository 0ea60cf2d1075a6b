package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the words of a question end: before a dash or a colon, and before they are too many.
 *
 * <p>Example: "the ferry has left – nobody saw it" ends with "left".
 */
final class QuestionTail {
    private static final int LONGEST = 17;
    private static final int BEARABLE = 6;
    private static final Set<String> BREAKS = Set.of("--", "–", "—", "-", "|", ":", ";", "…", "...");
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
    /** What a word cannot do without, unless a comma stands before it. */
    private static final Set<String> NEEDED = Set.of("acl", "acl:relcl", "ccomp", "xcomp", "obj");

    /** What an inner verb can stand with when the rest that follows it goes. */
    private static final Set<String> ENOUGH = Set.of("obj", "obl:agent");

    private static final Set<String> NOTHING_YET = Set.of("everything", "something", "those", "ones");

    private static final Set<String> TIMES = Set.of(
            "night", "day", "morning", "evening", "eve", "moment", "time", "week", "month", "year", "hour", "fact",
            "way");

    private QuestionTail() {}

    /** Takes off what stands behind a dash, a colon or dots; the dash of "Norland–Calder" joins. */
    static void breakOff(Sentence sentence, List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            Token token = words.get(i);
            boolean joins = token.index() > 0
                    && token.index() + 1 < sentence.size()
                    && sentence.token(token.index() - 1).end() == token.start()
                    && sentence.token(token.index() + 1).start() == token.end();
            if (BREAKS.contains(token.text()) && !joins) {
                words.subList(i, words.size()).clear();
            }
        }
    }

    /** Takes phrases off the end, the shortest first, until the rest is short enough; all of it where it stays too long. */
    static void shorten(Sentence sentence, List<Token> words, Token predicate) {
        while (words.size() > LONGEST) {
            int last = words.getLast().index();
            Optional<Set<Token>> tail = words.stream()
                    .filter(token -> !token.equals(predicate) && canGo(sentence, token, predicate))
                    .<Set<Token>>map(token -> new HashSet<>(sentence.subtree(token)))
                    .filter(below -> below.stream().anyMatch(t -> t.index() == last))
                    .filter(below -> words.stream().anyMatch(w -> !below.contains(w)))
                    .min(Comparator.comparingInt(Set::size));
            if (tail.isEmpty()) {
                break;
            }
            words.removeIf(tail.get()::contains);
        }
        if (words.size() > LONGEST + BEARABLE) {
            words.clear();
        }
    }

    /** Whether a phrase can be left off: not the "of Norland" of "the king of Norland", nor all that follows an inner verb. */
    private static boolean canGo(Sentence sentence, Token token, Token predicate) {
        boolean of = sentence.child(token, "case")
                .filter(word -> word.lower().equals("of"))
                .isPresent();
        boolean whole = sentence.head(token)
                .filter(head -> head.isVerb() && !head.equals(predicate))
                .filter(head -> sentence.children(head).stream()
                        .noneMatch(child -> ENOUGH.contains(child.relation()) && child.index() > head.index()))
                .filter(head -> !token.relation().equals("conj"))
                .isPresent();
        return TAIL.contains(token.relation()) && !of && !whole;
    }

    /** Whether a word that stays lacks what it needs, for that is another claim's: "has done everything [he can]". */
    static boolean isCut(Sentence sentence, List<Token> words, Set<Integer> own) {
        return NOTHING_YET.contains(words.getLast().lower())
                || isOpen(sentence, words.getLast())
                || words.stream().anyMatch(token -> isHalf(sentence, token, words))
                || words.stream()
                        .flatMap(token -> sentence.children(token).stream())
                        .anyMatch(child -> NEEDED.contains(child.relation())
                                && !own.contains(child.index())
                                && !QuestionWords.isApart(sentence, child));
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
        boolean the = sentence.child(last, "det")
                .filter(word -> word.lower().equals("the"))
                .isPresent();
        boolean goesOn = last.index() + 1 < sentence.size()
                && Character.isLetter(sentence.token(last.index() + 1).text().charAt(0));
        return the && goesOn && TIMES.contains(last.lower());
    }
}
