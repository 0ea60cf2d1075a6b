package hearsay.brief.chart;

import hearsay.model.Bound;
import hearsay.model.PartialDate;
import java.util.OptionalDouble;

/**
 * One figure to draw; at least one of its three values is there.
 *
 * @param origin who stands behind it
 * @param date when it held
 * @param low lowest value
 * @param best the value named
 * @param high highest value
 * @param bound how the number limits what it counts
 * @param label the figure in words, read out by screen readers and shown on hover
 */
public record Point(
        String origin,
        PartialDate date,
        OptionalDouble low,
        OptionalDouble best,
        OptionalDouble high,
        Bound bound,
        String label) {
    public Point {
        if (low.isEmpty() && best.isEmpty() && high.isEmpty()) {
            throw new IllegalArgumentException("a point needs low, best or high: " + label);
        }
    }

    /** The value named, else the end there is; low for a range. */
    double value() {
        return best.orElseGet(() -> low.orElseGet(high::getAsDouble));
    }

    /** The lower end of the bar. */
    double bottom() {
        return low.orElse(value());
    }

    /** The upper end of the bar. */
    double top() {
        return high.orElse(value());
    }
}
