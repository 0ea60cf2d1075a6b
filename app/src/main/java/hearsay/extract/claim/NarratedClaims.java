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

/** The claims that the outlet makes in its own voice: its figures, commitments, forecasts and what it doubts or confirms. */
final class NarratedClaims {
    private static final double MOSTLY = 0.5;

    private final ClaimMaker maker;

    NarratedClaims(ClaimMaker maker) {
        this.maker = maker;
    }

    List<Claim> of(Context context) {
        List<Claim> claims = new ArrayList<>();
        List<Span> taken = attributedWords(context);
        for (Sentence sentence : context.document().sentences()) {
            if (context.document().isFurniture(sentence)) {
                continue;
            }
            for (Piece piece : PieceCutter.cut(context.document(), List.of(sentence.span()), context.quantities())) {
                List<Token> free = piece.tokens().stream()
                        .filter(t -> taken.stream().noneMatch(s -> s.overlaps(t.span())))
                        .toList();
                boolean whole = free.size() == piece.tokens().size();
                if (whole
                        || free.size() >= 3
                                && free.size() >= MOSTLY * piece.tokens().size()) {
                    Claim claim = maker.make(context, Piece.of(sentence, free), ClaimMaker.Frame.NARRATOR);
                    if (isWorthALine(claim)) {
                        claims.add(claim);
                    }
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

    private static boolean isWorthALine(Claim claim) {
        return claim.is(ClaimType.QUANTITY)
                || claim.is(ClaimType.COMMITMENT)
                || claim.is(ClaimType.FORECAST)
                || claim.stance() != Stance.ASSERTS;
    }
}
