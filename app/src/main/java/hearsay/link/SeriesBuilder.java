package hearsay.link;

import hearsay.link.Figures.Point;
import hearsay.link.Figures.Role;
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
                .sorted(Comparator.comparing(
                                (Point point) -> asOf(point.statement()).orElse(LAST))
                        .thenComparing(Point::role))
                .map(point -> point(point, origins))
                .toList();
    }

    private static SeriesPoint point(Point point, Map<String, String> origins) {
        Quantity quantity = point.quantity();
        String claim = point.statement().claim().id();
        return new SeriesPoint(
                claim,
                origins.getOrDefault(claim, point.statement().claim().holder().name()),
                point.role() == Role.REPLACED ? Optional.empty() : asOf(point.statement()),
                quantity.low(),
                quantity.best(),
                quantity.high());
    }

    /** The day it was said, else the day that the claim speaks of, else the day it was published. */
    static Optional<PartialDate> asOf(Statement statement) {
        return statement.claim().said().or(() -> statement.claim().about()).or(statement::date);
    }
}
