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
    private static final Set<String> BREAKS = Set.of("--", "–", "—", "-", "|", "·", "•", ":", ";", "…", "...");
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
    /** What an inner verb can stand with when the rest that follows it goes. */
    private static final Set<String> ENOUGH = Set.of("obj", "obl:agent");

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
        shorten(sentence, words, predicate, LONGEST);
        if (words.size() > LONGEST + BEARABLE) {
            words.clear();
        }
    }

    /** @param top the word that all others hang on */
    static void shorten(Sentence sentence, List<Token> words, Token top, int longest) {
        while (words.size() > longest) {
            int last = words.getLast().index();
            Optional<Set<Token>> tail = words.stream()
                    .filter(token -> !token.equals(top) && canGo(sentence, token, top))
                    .<Set<Token>>map(token -> new HashSet<>(sentence.subtree(token)))
                    .filter(below -> below.stream().anyMatch(t -> t.index() == last))
                    .filter(below -> words.stream().anyMatch(w -> !below.contains(w)))
                    .min(Comparator.comparingInt(Set::size));
            if (tail.isEmpty()) {
                break;
            }
            words.removeIf(tail.get()::contains);
        }
    }

    /** Whether a phrase can be left off: not the "of Norland" of "the king of Norland", nor all that follows an inner verb. */
    private static boolean canGo(Sentence sentence, Token token, Token top) {
        boolean of = sentence.child(token, "case")
                .filter(word -> word.lower().equals("of"))
                .isPresent();
        boolean whole = sentence.head(token)
                .filter(head -> head.isVerb() && !head.equals(top))
                .filter(head -> sentence.children(head).stream()
                        .noneMatch(child -> ENOUGH.contains(child.relation()) && child.index() > head.index()))
                .filter(head -> !token.relation().equals("conj"))
                .isPresent();
        boolean joined = token.relation().equals("conj") && token.head() == top.index();
        return TAIL.contains(token.relation())
                && !of
                && !whole
                && !joined
                && !isAllThereIs(sentence, token)
                && !isInRelative(sentence, token, top);
    }

    /** The "to the flood" of "in reaction to the flood". */
    private static boolean isAllThereIs(Sentence sentence, Token token) {
        return token.relation().startsWith("nmod")
                && sentence.head(token)
                        .filter(noun -> !noun.isProper()
                                && noun.relation().startsWith("obl")
                                && sentence.children(noun).stream()
                                        .allMatch(child -> child.equals(token)
                                                || child.relation().equals("case")
                                                || child.relation().equals("punct")))
                        .isPresent();
    }

    /** A part of a clause that tells which: that clause goes as a whole. */
    private static boolean isInRelative(Sentence sentence, Token token, Token top) {
        Optional<Token> above = sentence.head(token);
        while (above.isPresent() && !above.get().equals(top)) {
            if (above.get().relation().equals("acl:relcl")) {
                return true;
            }
            above = sentence.head(above.get());
        }
        return false;
    }
}
