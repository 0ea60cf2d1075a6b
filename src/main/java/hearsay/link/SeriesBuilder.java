package hearsay.link;

import hearsay.model.Matter.SeriesPoint;
import hearsay.model.PartialDate;
import hearsay.model.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The points of a count over time: one for each claim that gives a figure, by date. */
final class SeriesBuilder {
    private static final PartialDate LAST = new PartialDate(9999, 12, 31);

    private SeriesBuilder() {}

    static List<SeriesPoint> build(Figures figures, Map<String, String> origins) {
        return figures.points().stream()
                .map(point -> point(point, origins))
                .sorted(Comparator.comparing(point -> point.asOf().orElse(LAST)))
                .toList();
    }

    private static SeriesPoint point(Figures.Point point, Map<String, String> origins) {
        Quantity quantity = point.quantity();
        String claim = point.statement().claim().id();
        return new SeriesPoint(
                claim,
                origins.getOrDefault(claim, point.statement().claim().holder().name()),
                asOf(point.statement()),
                quantity.low(),
                quantity.best(),
                quantity.high());
    }

    /** The day that the figure speaks of, else the day it was said, else the day it was published. */
    static Optional<PartialDate> asOf(Statement statement) {
        return statement.claim().about().or(statement::date);
    }
}
