package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.attribution.CueClass;
import hearsay.extract.attribution.CueLexicon;
import hearsay.model.ClaimType;
import hearsay.model.Holder;
import hearsay.model.Manner;
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

    private final CueLexicon cues = CueLexicon.load();
    private final Judgements judgements = new Judgements();
    private final Backgrounds backgrounds = new Backgrounds();

    /**
     * The kinds of a claim.
     *
     * @param piece what is claimed
     * @param settled kinds that are known already: quantity, commitment, forecast
     * @param stance how the holder stands to it
     * @param frame the words around it
     * @param cue the tokens that attribute
     */
    List<ClaimType> types(
            Context context,
            Piece piece,
            Set<ClaimType> settled,
            Stance stance,
            ClaimMaker.Frame frame,
            List<Token> cue) {
        Set<ClaimType> types = EnumSet.noneOf(ClaimType.class);
        types.addAll(settled);
        boolean ahead = settled.contains(ClaimType.FORECAST) || settled.contains(ClaimType.COMMITMENT);
        if (!ahead) {
            boolean reported =
                    frame.manner() == Manner.INDIRECT && frame.holder().kind() != Holder.Kind.PERSON;
            boolean counts = settled.contains(ClaimType.QUANTITY);
            boolean shown = cue.stream().anyMatch(t -> cues.type(t.tag(), t.lemma()) == CueClass.SHOW);
            boolean event = reported && isAct(piece, stance)
                    || isEvent(piece, counts) && (counts || !isJudged(piece, frame))
                    || shown && !isModal(piece);
            boolean before = event && frame.holder().isNarrator() && backgrounds.isOne(context, piece);
            types.add(before ? ClaimType.BACKGROUND : event ? ClaimType.EVENT : ClaimType.ASSESSMENT);
        }
        return List.copyOf(types);
    }

    /** A quotation is printed for what its speaker makes of things sooner than for what happened. */
    private boolean isJudged(Piece piece, ClaimMaker.Frame frame) {
        boolean quoted = frame.manner() == Manner.DIRECT || frame.manner() == Manner.MIXED;
        return quoted && judgements.in(piece);
    }

    private static boolean isModal(Piece piece) {
        return piece.tokens().stream().anyMatch(t -> t.tag().equals("MD"));
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
        boolean modal = isModal(piece);
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
