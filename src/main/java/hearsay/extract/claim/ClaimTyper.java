package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.ClaimType;
import hearsay.model.Stance;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What kinds of thing a claim puts forward: what happened, what is judged to be so, and the kinds that other finders
 * have settled.
 *
 * <p>Example: "The wall fell on Monday" is an event, "The wall is fragile" an assessment.
 */
final class ClaimTyper {
    private static final Set<String> STATES = Set.of(
            "be", "seem", "appear", "remain", "have", "need", "want", "mean", "know", "think", "believe", "deserve",
            "lack", "depend", "feel", "matter");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private ClaimTyper() {}

    /**
     * The kinds of a claim.
     *
     * @param piece what is claimed
     * @param settled kinds that are known already: quantity, commitment, forecast
     * @param stance how the holder stands to it
     * @param reported whether a body's stance is told without its words
     */
    static List<ClaimType> types(Piece piece, Set<ClaimType> settled, Stance stance, boolean reported) {
        Set<ClaimType> types = EnumSet.noneOf(ClaimType.class);
        types.addAll(settled);
        boolean ahead = settled.contains(ClaimType.FORECAST) || settled.contains(ClaimType.COMMITMENT);
        if (!ahead) {
            boolean event = reported && isAct(piece, stance) || isEvent(piece, settled.contains(ClaimType.QUANTITY));
            types.add(event ? ClaimType.EVENT : ClaimType.ASSESSMENT);
        }
        return List.copyOf(types);
    }

    /** "denied the report", "declined to comment": the stance that is taken is what happened. */
    private static boolean isAct(Piece piece, Stance stance) {
        boolean finite = piece.tokens().stream().anyMatch(t -> FINITE.contains(t.tag()));
        return stance != Stance.ASSERTS && stance != Stance.DOUBTS && !finite;
    }

    private static boolean isEvent(Piece piece, boolean counts) {
        List<Token> content = piece.tokens();
        Token head = piece.head();
        boolean past =
                content.stream().anyMatch(t -> t.tag().equals("VBD") || t.tag().equals("VBN"));
        boolean modal = content.stream().anyMatch(t -> t.tag().equals("MD"));
        if (counts || modal) {
            return counts && !modal;
        }
        if (wasThere(piece.sentence(), head)) {
            return true;
        }
        if (!head.isVerb() || STATES.contains(head.lemma())) {
            return false;
        }
        boolean done = head.tag().equals("VBD")
                || head.tag().equals("VBN")
                || head.tag().equals("VBG");
        return done && past;
    }

    /** "There were soldiers on the dam", "they were at the bridge": where somebody was is what happened. */
    private static boolean wasThere(Sentence sentence, Token head) {
        boolean there = head.tag().equals("VBD")
                && head.lemma().equals("be")
                && sentence.child(head, "expl").isPresent();
        boolean place =
                sentence.child(head, "cop").filter(c -> c.tag().equals("VBD")).isPresent()
                        && (sentence.child(head, "case").isPresent()
                                || sentence.child(head, "expl").isPresent());
        return there || place;
    }
}
