package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.reported.Reported;
import hearsay.model.Attribution;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.List;

/**
 * The claims that the outlet makes in its own voice: its figures, commitments, forecasts, what it doubts or confirms, and what
 * else bears on its story.
 */
final class NarratedClaims {
    private static final double MOSTLY = 0.5;
    private static final int SHORTEST = 3;
    private static final double LIKELY = 0.4;

    private final ClaimMaker maker;
    private final BearingModel model = BearingModel.load();

    NarratedClaims(ClaimMaker maker) {
        this.maker = maker;
    }

    /**
     * The claims of the outlet that deserve a line.
     *
     * @param attributed the document's claims by others
     */
    List<Claim> of(Context context, List<Claim> attributed) {
        Bearing bearing = new Bearing(context, attributed);
        List<Span> shown = shown(context);
        return candidates(context).stream()
                .filter(own -> isOfItsOwn(own.claim())
                        || Span.overlap(own.claim().content(), shown) > 0
                        || model.likelihood(bearing.signs(own.claim(), own.piece())) >= LIKELY)
                .map(own -> maker.asked(context, own.piece(), ClaimMaker.Frame.NARRATOR, own.claim()))
                .toList();
    }

    /** What images and instruments are said to show; an analyst logs it with its evidence. */
    private static List<Span> shown(Context context) {
        return context.findings().attributions().stream()
                .filter(context::isShown)
                .flatMap(attribution -> attribution.cue().stream())
                .toList();
    }

    /** One thing that the outlet states, without the question that it answers. */
    record Own(Claim claim, Piece piece) {}

    /** Everything that the outlet states, in text order. */
    List<Own> candidates(Context context) {
        List<Own> claims = new ArrayList<>();
        List<Span> taken = attributedWords(context);
        for (Sentence sentence : context.document().sentences()) {
            if (context.document().isFurniture(sentence)) {
                continue;
            }
            for (Piece piece : PieceCutter.cut(context.document(), List.of(sentence.span()), context.quantities())) {
                List<Token> free = piece.tokens().stream()
                        .filter(t -> taken.stream().noneMatch(s -> s.overlaps(t.span())))
                        .toList();
                if (free.size() == piece.tokens().size()
                        || free.size() >= SHORTEST
                                && free.size() >= MOSTLY * piece.tokens().size()) {
                    Piece left = Piece.of(sentence, free);
                    claims.add(new Own(maker.unasked(context, left, ClaimMaker.Frame.NARRATOR), left));
                }
            }
        }
        return claims;
    }

    private static List<Span> attributedWords(Context context) {
        List<Span> words = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>(context.findings().attributions());
        attributions.addAll(context.findings().reported());
        for (Attribution attribution : attributions) {
            if (!Reported.isStatement(attribution) || !context.hasSomebody(attribution)) {
                continue;
            }
            words.addAll(attribution.source());
            words.addAll(attribution.cue());
            words.addAll(attribution.content());
        }
        return words;
    }

    /** What needs no weighing: a figure, a commitment, a forecast, or what is doubted or confirmed. */
    static boolean isOfItsOwn(Claim claim) {
        return claim.is(ClaimType.QUANTITY)
                || claim.is(ClaimType.COMMITMENT)
                || claim.is(ClaimType.FORECAST)
                || claim.stance() != Stance.ASSERTS;
    }
}
