package hearsay.extract.reported;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.List;
import java.util.Set;

/**
 * Whether a word is turned: by a negation, by a word for little, or by a verb of refusing or failing above it.
 *
 * <p>Example: "evidence" is turned in "no evidence", "offered little evidence" and "has yet to offer evidence", "say" in
 * "would not say", and "confirm" is refused in "declined to confirm".
 */
final class Turned {
    private static final Set<String> TURNING = Set.of(
            "not",
            "n't",
            "n’t",
            "never",
            "no",
            "neither",
            "nor",
            "hardly",
            "scarcely",
            "barely",
            "without",
            "scant",
            "zero",
            "none",
            "nothing",
            "nobody");
    private static final Set<String> SMALL = Set.of("little", "few", "scarce", "insufficient");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubjpass");
    private static final Set<String> LIGHT = Set.of("have", "be", "get", "see", "make", "take", "need");
    private static final Set<String> DOWN =
            Set.of("obj", "dobj", "xcomp", "nsubj", "nsubj:pass", "obl", "dep", "ccomp", "acl");
    private static final Set<String> REFUSING = Set.of("decline", "fail", "unable");

    private Turned() {}

    /** "", " turned" or " refused". */
    static String of(Sentence sentence, Token token, StanceFamilies families) {
        if (isTurned(sentence, token)) {
            return " turned";
        }
        if (token.head() < 0 || !DOWN.contains(token.relation())) {
            return "";
        }
        Token head = sentence.token(token.head());
        List<String> above = families.of(sentence, head);
        if (above.stream().anyMatch(REFUSING::contains)) {
            return isTurned(sentence, head) ? "" : " refused";
        }
        boolean carries = LIGHT.contains(head.lemma()) || above.contains("give");
        return carries && isTurned(sentence, head) ? " turned" : "";
    }

    static boolean isTurned(Sentence sentence, Token token) {
        return sentence.children(token).stream()
                .anyMatch(child -> TURNING.contains(child.lower())
                        || token.isNoun() && SMALL.contains(child.lower())
                        || SUBJECTS.contains(child.relation())
                                && sentence.children(child).stream()
                                        .anyMatch(below ->
                                                TURNING.contains(below.lower()) && below.index() < child.index()));
    }
}
