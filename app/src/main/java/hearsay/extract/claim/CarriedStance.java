package hearsay.extract.claim;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.model.Claim;
import hearsay.model.Manner;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A quotation that illustrates a stance just reported has that stance.
 *
 * <p>Example: "The mayor was sceptical. “Those are guesses,” she said." The quotation doubts, as the sentence before it
 * says.
 */
final class CarriedStance {
    private static final int SENTENCES = 2;

    private record Last(Stance stance, int sentence) {}

    private CarriedStance() {}

    /** The claims, in text order, with the stances carried on. */
    static List<Claim> over(AnnotatedDocument document, List<Claim> claims) {
        Map<String, Last> last = new HashMap<>();
        List<Claim> carried = new ArrayList<>();
        for (Claim claim : claims) {
            int place = place(document, claim.content().getFirst());
            Optional<Last> before = Optional.ofNullable(last.get(claim.holder().name()))
                    .filter(l -> place - l.sentence() <= SENTENCES && place >= l.sentence());
            boolean quoted = claim.manner() == Manner.DIRECT && claim.stance() == Stance.ASSERTS;
            carried.add(
                    quoted && before.isPresent() ? claim.withStance(before.get().stance()) : claim);
            if (isReported(claim)) {
                last.put(claim.holder().name(), new Last(claim.stance(), place));
            }
        }
        return carried;
    }

    /** A stance told by the outlet, not in the holder's own words. */
    private static boolean isReported(Claim claim) {
        return claim.stance() != Stance.ASSERTS
                && claim.stance() != Stance.DECLINES
                && claim.manner() == Manner.INDIRECT;
    }

    private static int place(AnnotatedDocument document, Span span) {
        return document.sentenceAt(span.start()).map(Sentence::index).orElse(0);
    }
}
