package hearsay.format;

import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Echo;
import hearsay.model.Matter;
import hearsay.model.PartialDate;
import hearsay.model.Quantity;
import hearsay.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The counts as a table for conflict-data coders: one row for each figure that an origin stood by, with the columns of the
 * UCDP Georeferenced Event Dataset that apply (low, best, high; source article, headline and date) and the words it rests on.
 *
 * <p>Comma-separated by RFC 4180 with a head, unknown is an empty cell, offsets in code points; {@code corrected} are the numbers of the entries by
 * which people have changed the row. {@code matter_low},
 * {@code matter_best} and {@code matter_high} repeat the reconciled estimate on each row of its matter.
 *
 * <p>Example: {@code m3,deaths,"How many people were killed?",2031-03-09,61,61,61,exact,…}
 */
public final class CountsCsv implements LedgerFormat {
    private static final String[] COLUMNS = {
        "matter",
        "measure",
        "question",
        "as_of",
        "low",
        "best",
        "high",
        "bound",
        "unit",
        "counted",
        "change",
        "hypothetical",
        "origin",
        "holder",
        "holder_kind",
        "via",
        "stance",
        "manner",
        "hedge",
        "evidence",
        "status",
        "matter_low",
        "matter_best",
        "matter_high",
        "matter_as_of",
        "source_document",
        "source_outlet",
        "source_headline",
        "source_date",
        "source_url",
        "echo_of",
        "claim",
        "start",
        "end",
        "quote",
        "corrected"
    };
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader(COLUMNS).get();

    @Override
    public void write(Ledger ledger, Marks marks, Writer out) throws IOException {
        LedgerLookup view = new LedgerLookup(ledger, marks);
        // not closed: the stream is the caller's
        CSVPrinter rows = new CSVPrinter(out, FORMAT);
        for (Matter matter : ledger.matters()) {
            for (Matter.SeriesPoint point : matter.series()) {
                rows.printRecord(row(view, matter, point));
            }
        }
        rows.flush();
    }

    private static List<Object> row(LedgerLookup view, Matter matter, Matter.SeriesPoint point) {
        Claim claim = view.claim(point.claim());
        List<Object> row = new ArrayList<>(List.of(matter.id(), label(matter.measure()), matter.question()));
        row.addAll(List.of(date(point.asOf()), number(point.low()), number(point.best()), number(point.high())));
        row.addAll(figure(quantity(claim, point)));
        row.addAll(List.of(
                point.origin(),
                claim.holder().name(),
                JsonLine.label(claim.holder().kind()),
                claim.via().orElse(""),
                JsonLine.label(claim.stance()),
                JsonLine.label(claim.manner()),
                claim.hedge().map(hedge -> hedge.text()).orElse(""),
                String.join(";", claim.evidence().stream().map(e -> e.label()).toList()),
                JsonLine.label(matter.status())));
        row.addAll(estimate(matter.estimate()));
        row.addAll(source(view, claim));
        return row;
    }

    /** The claim's quantity that the point was taken from; the first where several say the same. */
    private static Optional<Quantity> quantity(Claim claim, Matter.SeriesPoint point) {
        return claim.quantities().stream()
                .filter(q -> q.low().equals(point.low())
                        && q.best().equals(point.best())
                        && q.high().equals(point.high()))
                .findFirst();
    }

    private static List<Object> figure(Optional<Quantity> quantity) {
        return List.of(
                quantity.map(q -> q.bound().label()).orElse(""),
                quantity.flatMap(Quantity::unit).orElse(""),
                quantity.flatMap(Quantity::counted).orElse(""),
                quantity.flatMap(Quantity::change).map(JsonLine::label).orElse(""),
                quantity.map(q -> Boolean.toString(q.hypothetical())).orElse(""));
    }

    private static List<Object> estimate(Optional<Matter.Estimate> estimate) {
        return List.of(
                number(estimate.map(Matter.Estimate::low).orElse(OptionalDouble.empty())),
                number(estimate.map(Matter.Estimate::best).orElse(OptionalDouble.empty())),
                number(estimate.map(Matter.Estimate::high).orElse(OptionalDouble.empty())),
                date(estimate.flatMap(Matter.Estimate::asOf)));
    }

    private static List<Object> source(LedgerLookup view, Claim claim) {
        Document document = view.document(claim);
        int[] at = view.codePoints(claim, Span.covering(claim.content()));
        return List.of(
                document.name(),
                document.outlet().orElse(""),
                document.title().orElse(""),
                date(document.published()),
                document.url().orElse(""),
                view.echo(document.id())
                        .map(Echo::of)
                        .map(view::document)
                        .map(Document::name)
                        .orElse(""),
                claim.id(),
                at[0],
                at[1],
                view.quote(claim),
                LedgerLookup.joined(view.corrected(claim)));
    }

    private static String label(Optional<? extends Enum<?>> value) {
        return value.map(JsonLine::label).orElse("");
    }

    private static String date(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? JsonLine.plain(value.getAsDouble()) : "";
    }
}
