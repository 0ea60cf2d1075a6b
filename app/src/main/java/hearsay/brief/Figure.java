package hearsay.brief;

import hearsay.brief.chart.Chart;
import hearsay.brief.chart.Point;
import hearsay.ledger.Correction;
import hearsay.model.Claim;
import hearsay.model.Matter;
import hearsay.model.Matter.SeriesPoint;
import hearsay.model.Matter.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A count that more than one figure is given for: the rows of its chart and of the table under it.
 *
 * @param number the matter's place in the ledger
 * @param matter the matter
 * @param rows one a figure, origin and date; by date, then origin. Repeats are one row with more citations
 * @param corrections the entries that its claims follow from
 */
public record Figure(int number, Matter matter, List<FigureRow> rows, List<Correction> corrections) {
    public Figure {
        rows = List.copyOf(rows);
        corrections = List.copyOf(corrections);
    }

    public String anchor() {
        return "f" + number;
    }

    public String statusLabel() {
        return MatterGroup.label(matter.status());
    }

    public String statusWord() {
        return MatterGroup.word(matter.status());
    }

    /** The reconciled figure with its date: "1,000 to 3,000, best 2,000, as of 3 March 2031". */
    public Optional<String> reconciled() {
        return matter.estimate()
                .flatMap(e -> EstimateWords.of(e)
                        .map(words -> words
                                + e.asOf()
                                        .map(d -> ", as of " + DateWords.of(d))
                                        .orElse("")));
    }

    /** That the figure rests on something corrected, where it does: "rests on what entry 3 corrected". */
    public Optional<String> corrected() {
        return CorrectionWords.under(corrections);
    }

    /** How the reconciled figure was made. */
    public Optional<String> how() {
        return matter.estimate().map(Matter.Estimate::how);
    }

    /** The citations that the reconciled figure's ends rest on; all where its ends are no row's. */
    public List<Cite> citations() {
        List<Cite> ends = rows.stream()
                .filter(row -> matter.estimate().filter(e -> isEnd(row, e)).isPresent())
                .map(row -> row.citations().getFirst())
                .toList();
        List<Cite> all = rows.stream().map(row -> row.citations().getFirst()).toList();
        return (ends.isEmpty() ? all : ends).stream().distinct().sorted().toList();
    }

    private static boolean isEnd(FigureRow row, Matter.Estimate estimate) {
        return Stream.of(row.low(), row.best(), row.high())
                .filter(OptionalDouble::isPresent)
                .anyMatch(v -> v.equals(estimate.low()) || v.equals(estimate.high()) || v.equals(estimate.best()));
    }

    /** The chart of the rows that carry a date; empty where fewer than two do. */
    public Optional<Chart> chart() {
        List<Point> points = rows.stream()
                .filter(row -> row.date().isPresent())
                .map(row -> new Point(
                        row.origin(),
                        row.date().orElseThrow(),
                        row.low(),
                        row.best(),
                        row.high(),
                        row.bound(),
                        row.line()))
                .toList();
        return points.size() < 2
                ? Optional.empty()
                : Optional.of(new Chart(
                        anchor(),
                        matter.question(),
                        points,
                        matter.estimate().map(Matter.Estimate::low).orElse(OptionalDouble.empty()),
                        matter.estimate().map(Matter.Estimate::high).orElse(OptionalDouble.empty())));
    }

    /** What the chart leaves out: "Two undated figures stand in the table alone." */
    public Optional<String> leftOut() {
        int undated = (int) rows.stream().filter(row -> row.date().isEmpty()).count();
        String stand = undated == 1 ? " stands" : " stand";
        return undated == 0
                ? Optional.empty()
                : Optional.of(NumberWords.capital(NumberWords.count(undated, "undated figure")) + stand
                        + " in the table alone.");
    }

    /** Contested counts first, then by importance. */
    static List<Figure> all(LedgerIndex index, Citations citations) {
        return index.ledger().matters().stream()
                .filter(matter ->
                        matter.type() == Matter.Type.COUNT && matter.series().size() >= 2)
                .sorted(Comparator.<Matter>comparingInt(m -> m.status() == Status.CONTESTED ? 0 : 1)
                        .thenComparing(MatterEntry.byImportance(index)))
                .map(matter -> new Figure(
                        MatterEntry.number(index, matter),
                        matter,
                        rows(index, citations, matter),
                        citations.corrections(index.claims(matter.claims()))))
                .toList();
    }

    private static List<FigureRow> rows(LedgerIndex index, Citations citations, Matter matter) {
        Map<List<Object>, List<SeriesPoint>> groups = new LinkedHashMap<>();
        for (SeriesPoint point : matter.series()) {
            List<Object> key = List.of(point.origin(), day(index, point), point.low(), point.best(), point.high());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(point);
        }
        return groups.values().stream()
                .sorted(Comparator.<List<SeriesPoint>, String>comparing(points -> day(index, points.getFirst()))
                        .thenComparing(points -> points.getFirst().origin()))
                .map(points -> FigureRow.of(index, citations, points.getFirst(), claims(index, points)))
                .toList();
    }

    private static List<Claim> claims(LedgerIndex index, List<SeriesPoint> points) {
        return points.stream()
                .map(point -> index.claim(point.claim()))
                .distinct()
                .toList();
    }

    private static String day(LedgerIndex index, SeriesPoint point) {
        Claim claim = index.claim(point.claim());
        return point.asOf()
                .or(() -> Wording.date(claim, index.document(claim)))
                .map(Object::toString)
                .orElse("undated");
    }
}
