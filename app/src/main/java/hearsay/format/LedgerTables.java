package hearsay.format;

import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Matter;
import hearsay.model.Quantity;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as four tables, joined by their ids. Columns bear the names of the JSON Lines; unknown is null; offsets are in code
 * points.
 *
 * <p>Example: {@code LedgerTables.of(ledger, Marks.NONE).claims()} has a row for each claim, with its words.
 *
 * @param documents in the order of the ledger, as are the others
 * @param claims what they say
 * @param matters the questions
 * @param series the points of the counts
 */
public record LedgerTables(
        List<DocumentRow> documents, List<ClaimRow> claims, List<MatterRow> matters, List<PointRow> series) {
    public LedgerTables {
        documents = List.copyOf(documents);
        claims = List.copyOf(claims);
        matters = List.copyOf(matters);
        series = List.copyOf(series);
    }

    /** The tables of a ledger, with the numbers of the corrections that each row rests on. */
    public static LedgerTables of(Ledger ledger, Marks marks) {
        LedgerLookup view = new LedgerLookup(ledger, marks);
        return new LedgerTables(
                ledger.documents().stream().map(d -> row(view, d)).toList(),
                ledger.claims().stream().map(c -> row(view, c)).toList(),
                ledger.matters().stream().map(m -> row(view, m)).toList(),
                ledger.matters().stream()
                        .flatMap(m -> m.series().stream().map(point -> row(view, m, point)))
                        .toList());
    }

    /** A document. */
    public record DocumentRow(
            String id,
            String doc,
            @Nullable String outlet,
            @Nullable String title,
            List<String> byline,
            @Nullable String published,
            @Nullable String genre,
            @Nullable String url,
            String text,
            String sha256,
            @Nullable String echo_of,
            List<Integer> corrected) {}

    /** A stretch of a text. */
    public record Place(int start, int end) {}

    /** A quantity within a claim. */
    public record Figure(
            @Nullable Double low,
            @Nullable Double best,
            @Nullable Double high,
            String bound,
            @Nullable String unit,
            @Nullable String counted,
            boolean hypothetical) {}

    /** A claim, with its words and where they are. */
    public record ClaimRow(
            String id,
            String document,
            @Nullable String matter,
            String holder,
            String holder_kind,
            @Nullable String holder_role,
            @Nullable String via,
            String manner,
            String stance,
            @Nullable String hedge,
            List<String> evidence,
            List<String> types,
            @Nullable String said,
            @Nullable String about,
            List<Place> content,
            String quote,
            List<Figure> quantities,
            List<Integer> corrected) {}

    /** A matter, with its reconciled figure where it has one. */
    public record MatterRow(
            String id,
            String question,
            String type,
            @Nullable String measure,
            String status,
            String why,
            List<String> origins,
            @Nullable Double low,
            @Nullable Double best,
            @Nullable Double high,
            @Nullable String as_of,
            List<Integer> corrected) {}

    /** A point of a series. */
    public record PointRow(
            String matter,
            String claim,
            String origin,
            @Nullable String as_of,
            @Nullable Double low,
            @Nullable Double best,
            @Nullable Double high,
            List<Integer> corrected) {}

    private static DocumentRow row(LedgerLookup view, Document document) {
        return new DocumentRow(
                document.id(),
                document.name(),
                document.outlet().orElse(null),
                document.title().orElse(null),
                document.byline(),
                text(document.published()),
                text(document.genre().map(JsonLine::label)),
                document.url().orElse(null),
                document.text(),
                document.sha256(),
                view.echo(document.id()).map(echo -> echo.of()).orElse(null),
                LedgerLookup.numbers(view.marks().ofDocument(document.id())));
    }

    private static ClaimRow row(LedgerLookup view, Claim claim) {
        return new ClaimRow(
                claim.id(),
                claim.document(),
                text(view.matter(claim).map(Matter::id)),
                claim.holder().name(),
                JsonLine.label(claim.holder().kind()),
                claim.holder().role().orElse(null),
                claim.via().orElse(null),
                JsonLine.label(claim.manner()),
                JsonLine.label(claim.stance()),
                text(claim.hedge().map(hedge -> hedge.text())),
                claim.evidence().stream().map(kind -> kind.label()).toList(),
                claim.types().stream().map(JsonLine::label).toList(),
                text(claim.said()),
                text(claim.about()),
                claim.content().stream().map(span -> place(view, claim, span)).toList(),
                view.quote(claim),
                claim.quantities().stream().map(LedgerTables::figure).toList(),
                LedgerLookup.numbers(view.marks().ofClaim(claim.id())));
    }

    private static Place place(LedgerLookup view, Claim claim, Span span) {
        int[] at = view.codePoints(claim, span);
        return new Place(at[0], at[1]);
    }

    private static Figure figure(Quantity quantity) {
        return new Figure(
                number(quantity.low()),
                number(quantity.best()),
                number(quantity.high()),
                quantity.bound().label(),
                quantity.unit().orElse(null),
                quantity.counted().orElse(null),
                quantity.hypothetical());
    }

    private static MatterRow row(LedgerLookup view, Matter matter) {
        Optional<Matter.Estimate> estimate = matter.estimate();
        return new MatterRow(
                matter.id(),
                matter.question(),
                JsonLine.label(matter.type()),
                text(matter.measure().map(JsonLine::label)),
                JsonLine.label(matter.status()),
                matter.why(),
                matter.origins(),
                number(estimate.map(Matter.Estimate::low).orElse(OptionalDouble.empty())),
                number(estimate.map(Matter.Estimate::best).orElse(OptionalDouble.empty())),
                number(estimate.map(Matter.Estimate::high).orElse(OptionalDouble.empty())),
                text(estimate.flatMap(Matter.Estimate::asOf)),
                LedgerLookup.numbers(view.corrected(matter)));
    }

    private static PointRow row(LedgerLookup view, Matter matter, Matter.SeriesPoint point) {
        return new PointRow(
                matter.id(),
                point.claim(),
                point.origin(),
                text(point.asOf()),
                number(point.low()),
                number(point.best()),
                number(point.high()),
                LedgerLookup.numbers(view.corrected(view.claim(point.claim()))));
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
