package hearsay.brief.chart;

import hearsay.model.Bound;

/**
 * Draws one figure with its bound: an exact figure as the origin's mark alone, a ceiling as a cap with an arrow down, a floor
 * as a foot with an arrow up, an interval as a bar between two ends, an approximation with a tilde.
 */
final class Marks {
    private static final double ARROW = 30;
    private static final double CAP = 6;

    private Marks() {}

    /** Draws the point at {@code x} with its values at the given heights. */
    static void draw(Svg svg, Point point, Shape shape, double x, double bottomY, double bestY, double topY) {
        switch (point.bound()) {
            case EXACT -> shape.draw(svg, x, bestY);
            case APPROX -> {
                interval(svg, point, x, bottomY, topY);
                shape.draw(svg, x, bestY);
                svg.empty("path", "d", tilde(x, bestY - 11), "class", "tilde");
            }
            case AT_MOST, LESS_THAN -> {
                arrow(svg, x, topY, 1);
                shape.draw(svg, x, topY);
            }
            case AT_LEAST, MORE_THAN -> {
                arrow(svg, x, bottomY, -1);
                shape.draw(svg, x, bottomY);
            }
            case RANGE, VAGUE -> range(svg, point, shape, x, bottomY, bestY, topY);
        }
    }

    /** Drawn, for the sign stands at another height in each typeface. */
    private static String tilde(double x, double y) {
        return "M" + Svg.number(x - 5) + " " + Svg.number(y + 1) + "q2.5 -4.5 5 -1t5 -1";
    }

    private static void range(Svg svg, Point point, Shape shape, double x, double bottomY, double bestY, double topY) {
        interval(svg, point, x, bottomY, topY);
        if (point.best().isPresent()) {
            shape.draw(svg, x, bestY);
        } else {
            shape.draw(svg, x, bottomY);
            end(svg, point, shape, x, topY);
        }
    }

    /** The upper end of "thousands" is our reading and nobody's figure, so it gets no mark. */
    private static void end(Svg svg, Point point, Shape shape, double x, double y) {
        if (point.bound() == Bound.VAGUE) {
            svg.empty("line", "x1", x - CAP, "y1", y, "x2", x + CAP, "y2", y, "class", "stem");
        } else {
            shape.draw(svg, x, y);
        }
    }

    private static void interval(Svg svg, Point point, double x, double bottomY, double topY) {
        if (bottomY - topY < 1) {
            return;
        }
        String style = point.bound() == Bound.VAGUE ? "bar vague" : "bar";
        svg.empty("line", "x1", x, "y1", bottomY, "x2", x, "y2", topY, "class", style);
    }

    /** A cap across at {@code y} and an arrow away from it; {@code direction} 1 is down. */
    private static void arrow(Svg svg, double x, double y, int direction) {
        double tip = y + direction * ARROW;
        double barb = tip - direction * 6;
        svg.empty("line", "x1", x - CAP - 2, "y1", y, "x2", x + CAP + 2, "y2", y, "class", "cap");
        svg.empty("line", "x1", x, "y1", y, "x2", x, "y2", tip, "class", "stem");
        String path = "M" + Svg.number(x - 4) + " " + Svg.number(barb) + "L" + Svg.number(x) + " " + Svg.number(tip)
                + "L" + Svg.number(x + 4) + " " + Svg.number(barb);
        svg.empty("path", "d", path, "class", "barb");
    }
}
