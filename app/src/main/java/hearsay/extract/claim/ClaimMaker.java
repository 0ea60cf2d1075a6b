package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.extract.hedge.HedgeFinder;
import hearsay.extract.reported.Stated;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Condition;
import hearsay.model.Forecast;
import hearsay.model.Hedge;
import hearsay.model.Holder;
import hearsay.model.Manner;
import hearsay.model.PartialDate;
import hearsay.model.Quantity;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One claim out of its words: stance, hedge, evidence, figures, times, condition, forecast, kinds. */
final class ClaimMaker {
    private static final Set<String> SPEAKER = Set.of("i", "we", "us", "he", "she", "they", "it");

    private final Function<Stated, Stance> stances;
    private final EvidenceFinder evidence = new EvidenceFinder();
    private final HedgeFinder hedges = new HedgeFinder();
    private final ClaimTyper types = new ClaimTyper();
    private final Pledges pledges = new Pledges();
    private final ForecastFinder forecasts = new ForecastFinder();

    /** @param stances tells how a holder stands to what is stated */
    ClaimMaker(Function<Stated, Stance> stances) {
        this.stances = stances;
    }

    /**
     * The words around a claim's content.
     *
     * @param holder who stands behind it
     * @param place of the holder among those who say it together; 0 for the first, -1 for one alone
     * @param source the words of the source
     * @param cue the words that attribute
     * @param via who relays it
     * @param manner how the words reach the reader
     */
    record Frame(Holder holder, int place, List<Span> source, List<Span> cue, Optional<String> via, Manner manner) {
        static final Frame NARRATOR =
                new Frame(Holder.NARRATOR, -1, List.of(), List.of(), Optional.empty(), Manner.NARRATED);
    }

    Claim make(Context context, Piece piece, Frame frame) {
        return asked(context, piece, frame, unasked(context, piece, frame));
    }

    /** The claim with the question that it answers, which takes some finding. */
    Claim asked(Context context, Piece piece, Frame frame, Claim claim) {
        return claim.withAsks(ClaimQuestion.of(
                piece,
                new QuestionSpeaker(
                        frame.holder(), frame.manner(), context.document().text()),
                context.tokens(frame.cue()),
                context.tokens(claim.spans())));
    }

    /** The claim without the question that it answers. */
    Claim unasked(Context context, Piece piece, Frame frame) {
        List<Span> content = piece.spans();
        List<Token> cue = CueWords.of(context, frame.cue());
        List<Span> all = sorted(frame.source(), frame.cue(), content);
        String text = context.document().text();
        List<Quantity> quantities = context.quantitiesIn(content);
        Optional<Hedge> hedge = hedges.find(context.document(), piece.span());
        Optional<PartialDate> about = ClaimTimes.about(context, content);
        Optional<Condition> condition = condition(context, piece, frame.holder());
        Stance stance = stances.apply(new Stated(
                context.document(),
                frame.holder(),
                frame.manner(),
                cue,
                piece.sentence(),
                piece.head(),
                piece.tokens()));
        boolean declined = stance == Stance.DECLINES;
        boolean pledge = !declined
                && pledges.isPledge(context.document(), piece, cue, frame.holder(), frame.manner() == Manner.DIRECT);
        boolean settledAhead = declined
                || pledge
                || condition.filter(c -> Pledges.isFirm(c, piece.sentence())).isPresent();
        Optional<Forecast> forecast = settledAhead ? Optional.empty() : forecasts.find(piece, cue, text, hedge, about);
        Set<ClaimType> settled = EnumSet.noneOf(ClaimType.class);
        if (!quantities.isEmpty()) {
            settled.add(ClaimType.QUANTITY);
        }
        if (pledge || condition.isPresent()) {
            settled.add(ClaimType.COMMITMENT);
        }
        forecast.ifPresent(f -> settled.add(ClaimType.FORECAST));
        return new Claim(
                id(context, piece, frame),
                context.document().document().id(),
                all,
                content,
                frame.holder(),
                frame.cue(),
                frame.via(),
                frame.manner(),
                stance,
                hedge,
                evidence.find(
                        new EvidenceFinder.Words(
                                context.tokens(all),
                                context.tokens(frame.source()),
                                cue,
                                Beside.of(context, piece, frame)),
                        frame.holder(),
                        frame.via(),
                        context.document().document().outlet()),
                types.types(context, piece, settled, stance, frame, cue),
                quantities,
                ClaimTimes.said(context, piece, frame.cue()),
                about,
                condition,
                forecast,
                Optional.empty());
    }

    /** By document and place; the second and third who say it together have a number more. */
    private static String id(Context context, Piece piece, Frame frame) {
        String id = context.document().document().id() + "-" + piece.span().start() + "-"
                + piece.span().end();
        return frame.place() > 0 ? id + "-" + (frame.place() + 1) : id;
    }

    @SafeVarargs
    private static List<Span> sorted(List<Span>... lists) {
        List<Span> all = new ArrayList<>();
        for (List<Span> list : lists) {
            all.addAll(list);
        }
        all.sort(Comparator.naturalOrder());
        List<Span> joined = new ArrayList<>();
        for (Span span : all) {
            if (!joined.isEmpty() && joined.getLast().overlaps(span)) {
                joined.set(joined.size() - 1, joined.getLast().cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static Optional<Condition> condition(Context context, Piece piece, Holder holder) {
        return context.conditions().stream()
                .filter(c -> piece.span().overlap(c.action()) * 2 > c.action().length())
                .findFirst()
                .map(c -> new Condition(c.trigger(), c.action(), c.actor().map(a -> actor(a, holder))));
    }

    private static String actor(String word, Holder holder) {
        return SPEAKER.contains(word.toLowerCase(Locale.ROOT)) && !holder.isNarrator() ? holder.name() : word;
    }
}
