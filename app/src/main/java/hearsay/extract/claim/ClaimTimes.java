package hearsay.extract.claim;

import hearsay.model.PartialDate;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.util.List;
import java.util.Optional;

/**
 * When a claim was made, and what time it is about.
 *
 * <p>Example: "The mayor said on Monday that the bridge would open in May" was said on Monday and is about May.
 */
final class ClaimTimes {
    private ClaimTimes() {}

    /** The first date within what is claimed. */
    static Optional<PartialDate> about(Context context, List<Span> spans) {
        return context.findings().times().stream()
                .filter(t -> spans.stream().anyMatch(s -> s.contains(t.span())))
                .map(TimeExpression::date)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The date that stands beside the cue, outside of what is claimed. */
    static Optional<PartialDate> said(Context context, Piece piece, List<Span> cue) {
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        return context.document()
                .sentenceAt(cue.getFirst().start())
                .flatMap(sentence -> context.findings().times().stream()
                        .filter(t -> sentence.span().contains(t.span())
                                && !piece.span().overlaps(t.span()))
                        .map(TimeExpression::date)
                        .flatMap(Optional::stream)
                        .filter(d -> context.document()
                                .document()
                                .reference()
                                .map(r -> !d.firstDay().isAfter(r.lastDay()))
                                .orElse(true))
                        .findFirst());
    }
}
