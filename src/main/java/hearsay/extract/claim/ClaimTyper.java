package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.model.ClaimType;
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

    private ClaimTyper() {}

    /**
     * The kinds of a claim.
     *
     * @param head the topmost token of what is claimed
     * @param content the tokens claimed
     * @param settled kinds that are known already: quantity, commitment, forecast
     * @param narrated whether the outlet itself speaks
     */
    static List<ClaimType> types(Token head, List<Token> content, Set<ClaimType> settled, boolean narrated) {
        Set<ClaimType> types = EnumSet.noneOf(ClaimType.class);
        types.addAll(settled);
        boolean ahead = settled.contains(ClaimType.FORECAST) || settled.contains(ClaimType.COMMITMENT);
        if (!ahead) {
            types.add(
                    isEvent(head, content, settled.contains(ClaimType.QUANTITY))
                            ? ClaimType.EVENT
                            : ClaimType.ASSESSMENT);
        }
        if (narrated && types.isEmpty()) {
            types.add(ClaimType.BACKGROUND);
        }
        return List.copyOf(types);
    }

    private static boolean isEvent(Token head, List<Token> content, boolean counts) {
        boolean past =
                content.stream().anyMatch(t -> t.tag().equals("VBD") || t.tag().equals("VBN"));
        boolean modal = content.stream().anyMatch(t -> t.tag().equals("MD"));
        if (counts) {
            return !modal;
        }
        if (!head.isVerb() || STATES.contains(head.lemma())) {
            return false;
        }
        boolean done = head.tag().equals("VBD")
                || head.tag().equals("VBN")
                || head.tag().equals("VBG");
        return done && past && !modal;
    }
}
