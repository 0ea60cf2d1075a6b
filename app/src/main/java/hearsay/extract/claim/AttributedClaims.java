package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.extract.attribution.AttributionExtractor;
import hearsay.extract.reported.Reported;
import hearsay.extract.reported.SignedPosts;
import hearsay.model.Attribution;
import hearsay.model.Claim;
import hearsay.model.Holder;
import hearsay.model.Manner;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The claims of a document's attributions. */
final class AttributedClaims {
    private static final double MOSTLY = 0.6;
    private static final Holder UNNAMED =
            new Holder("unnamed reports", Holder.Kind.UNNAMED, Optional.empty(), Optional.empty());

    private final ClaimMaker maker;
    private final NarratorsDoubts doubts;

    AttributedClaims(ClaimMaker maker) {
        this.maker = maker;
        doubts = new NarratorsDoubts(maker);
    }

    List<Claim> of(Context context) {
        List<Attribution> attributions = context.findings().attributions();
        List<Claim> claims = new ArrayList<>();
        Manners manners = new Manners(context.document());
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            if (!Reported.isStatement(attribution) || !context.hasSomebody(attribution)) {
                continue;
            }
            List<Span> inner = new ArrayList<>(innerWords(context, attributions, i));
            inner.addAll(innerWords(context, context.findings().reported(), i));
            List<Claim> own = claims(context, manners, attribution, inner);
            claims.addAll(own);
            if (!own.isEmpty()) {
                doubts.of(context, attribution).ifPresent(claims::add);
            }
        }
        for (Attribution reported : context.findings().reported()) {
            if (context.hasSomebody(reported)) {
                claims.addAll(claims(context, manners, reported, List.of()));
            }
        }
        return claims;
    }

    private List<Claim> claims(Context context, Manners manners, Attribution attribution, List<Span> inner) {
        List<Claim> claims = new ArrayList<>();
        for (Piece piece : PieceCutter.cut(context.document(), attribution.content(), context.quantities())) {
            own(piece, inner).filter(Piece::hasWords).ifPresent(own -> {
                for (Holder holder : holders(attribution)) {
                    claims.add(maker.make(context, own, frame(context, manners, attribution, holder, own)));
                }
            });
        }
        return claims;
    }

    /** Several who speak together each stand behind what they say. */
    private static List<Holder> holders(Attribution attribution) {
        return attribution.each().isEmpty() ? List.of(attribution.holder().orElse(UNNAMED)) : attribution.each();
    }

    /** A piece that is mostly told by somebody inside it is the holder's only as far as the rest can stand alone. */
    private static Optional<Piece> own(Piece piece, List<Span> inner) {
        if (Span.overlap(piece.spans(), inner) < MOSTLY * length(piece.spans())) {
            return Optional.of(piece);
        }
        List<Token> rest = piece.tokens().stream()
                .filter(t -> inner.stream().noneMatch(t.span()::overlaps))
                .toList();
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(Piece.of(piece.sentence(), rest)).filter(Piece::stands);
    }

    private static List<Span> innerWords(Context context, List<Attribution> attributions, int outer) {
        List<Span> words = new ArrayList<>();
        for (Attribution other : attributions) {
            if (other.inside().equals(OptionalInt.of(outer))
                    && context.hasSomebody(other)
                    && Reported.isStatement(other)) {
                List<Span> all = new ArrayList<>(other.source());
                all.addAll(other.cue());
                all.addAll(other.content());
                words.add(Span.covering(all));
            }
        }
        return words;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private static ClaimMaker.Frame frame(
            Context context, Manners manners, Attribution attribution, Holder holder, Piece piece) {
        List<Attribution> attributions = context.findings().attributions();
        Optional<String> via = attribution.via();
        if (via.isEmpty() && attribution.inside().isPresent()) {
            via = attributions.get(attribution.inside().getAsInt()).holder().map(Holder::name);
        }
        return new ClaimMaker.Frame(
                holder,
                attribution.each().indexOf(holder),
                attribution.source(),
                attribution.cue(),
                via,
                isSpoken(attribution) ? Manner.DIRECT : manners.of(piece));
    }

    /** Whether all its content is the speaker's own words, though no quotation marks show it. */
    private static boolean isSpoken(Attribution attribution) {
        return attribution.rule().equals(SignedPosts.RULE) || attribution.rule().equals(AttributionExtractor.TURN);
    }
}
