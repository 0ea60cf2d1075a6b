package hearsay.brief;

import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Matter.SeriesPoint;
import hearsay.model.PartialDate;
import hearsay.model.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One figure of one origin at one time.
 *
 * @param date the day it holds for, else the day it was said or published
 * @param dated whether the text tells the day it holds for
 * @param origin the ultimate holder
 * @param wording the words of number and bound, else the whole claim
 * @param low lowest value
 * @param best the value named
 * @param high highest value
 * @param bound how the number limits what it counts
 * @param citations of the claims that give it
 */
public record FigureRow(
        Optional<PartialDate> date,
        boolean dated,
        String origin,
        List<Quote> wording,
        OptionalDouble low,
        OptionalDouble best,
        OptionalDouble high,
        Bound bound,
        List<Cite> citations) {
    public FigureRow {
        wording = List.copyOf(wording);
        citations = List.copyOf(citations);
    }

    public String dateWords() {
        return date.map(DateWords::of).orElse("undated") + (dated || date.isEmpty() ? "" : " (reported)");
    }

    public String lowWords() {
        return NumberWords.of(low);
    }

    public String bestWords() {
        return NumberWords.of(best);
    }

    public String highWords() {
        return NumberWords.of(high);
    }

    public String boundWords() {
        return bound.label().replace('-', ' ');
    }

    /** One line for a point of a chart: "Ministry, 3 March 2031: at most 12,000". */
    public String line() {
        String value = bestWords().isEmpty()
                ? lowWords() + (lowWords().isEmpty() || highWords().isEmpty() ? "" : " to ") + highWords()
                : bestWords();
        return origin + ", " + dateWords() + ": " + (bound == Bound.EXACT ? "" : boundWords() + " ") + value;
    }

    static FigureRow of(LedgerIndex index, Citations citations, SeriesPoint point, List<Claim> claims) {
        Claim claim = claims.getFirst();
        Document document = index.document(claim);
        Optional<Quantity> quantity = quantity(claim, point);
        return new FigureRow(
                point.asOf().or(() -> Wording.date(claim, document)),
                point.asOf().isPresent(),
                point.origin(),
                Quote.of(document, quantity.map(q -> List.of(q.span())).orElse(claim.content())),
                point.low(),
                point.best(),
                point.high(),
                quantity.map(Quantity::bound).orElseGet(() -> bound(point)),
                citations.of(claims));
    }

    /** The number in the claim that the point was taken from. */
    static Optional<Quantity> quantity(Claim claim, SeriesPoint point) {
        Optional<Quantity> exact = claim.quantities().stream()
                .filter(q -> q.best().equals(point.best())
                        && q.low().equals(point.low())
                        && q.high().equals(point.high()))
                .findFirst();
        return exact.or(() -> claim.quantities().stream()
                .filter(q -> q.best().isPresent() && q.best().equals(point.best()))
                .findFirst());
    }

    private static Bound bound(SeriesPoint point) {
        if (point.low().isPresent() && point.high().isPresent()) {
            return point.low().equals(point.high()) ? Bound.EXACT : Bound.RANGE;
        }
        if (point.low().isPresent()) {
            return Bound.AT_LEAST;
        }
        return point.high().isPresent() ? Bound.AT_MOST : Bound.APPROX;
    }
}
