package hearsay.format;

import com.jerolba.carpet.CarpetWriter;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Matter;
import hearsay.model.Quantity;
import hearsay.model.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as four Parquet files in one folder, for whoever queries it with DuckDB, Spark or a data frame:
 * {@code documents.parquet}, {@code claims.parquet}, {@code matters.parquet}, {@code series.parquet}, joined by their ids.
 *
 * <p>Columns bear the names of the JSON Lines; unknown is null; offsets are in code points. The same ledger gives the same
 * bytes.
 *
 * <p>Example: {@code SELECT origin, as_of, best FROM 'series.parquet' WHERE matter = 'm3' ORDER BY as_of}.
 */
public final class ParquetTables {
    /** A row of {@code documents.parquet}. */
    record DocumentRow(
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
    record Place(int start, int end) {}

    /** A quantity within a claim. */
    record Figure(
            @Nullable Double low,
            @Nullable Double best,
            @Nullable Double high,
            String bound,
            @Nullable String unit,
            @Nullable String counted,
            boolean hypothetical) {}

    /** A row of {@code claims.parquet}. */
    record ClaimRow(
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

    /** A row of {@code matters.parquet}. */
    record MatterRow(
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

    /** A row of {@code series.parquet}. */
    record PointRow(
            String matter,
            String claim,
            String origin,
            @Nullable String as_of,
            @Nullable Double low,
            @Nullable Double best,
            @Nullable Double high,
            List<Integer> corrected) {}

    /** Writes the files into a folder, which is made where it is missing. */
    public void write(Ledger ledger, Marks marks, Path folder) throws IOException {
        LedgerLookup view = new LedgerLookup(ledger, marks);
        Files.createDirectories(folder);
        table(
                folder,
                "documents",
                DocumentRow.class,
                ledger.documents().stream().map(d -> row(view, d)).toList());
        table(
                folder,
                "claims",
                ClaimRow.class,
                ledger.claims().stream().map(c -> row(view, c)).toList());
        table(
                folder,
                "matters",
                MatterRow.class,
                ledger.matters().stream().map(m -> row(view, m)).toList());
        table(
                folder,
                "series",
                PointRow.class,
                ledger.matters().stream()
                        .flatMap(m -> m.series().stream().map(point -> row(view, m, point)))
                        .toList());
    }

    private static <T> void table(Path folder, String name, Class<T> type, List<T> rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".parquet"));
                CarpetWriter<T> writer = new CarpetWriter.Builder<>(out, type)
                        .withConf(new PlainParquetConfiguration())
                        // its compression would bring the rest of Hadoop with it
                        .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                        .build()) {
            writer.write(rows);
        }
    }

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
                claim.quantities().stream().map(ParquetTables::figure).toList(),
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
