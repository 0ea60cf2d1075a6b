package hearsay.brief.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A chart of one count over time with every figure's bound, as inline SVG.
 *
 * <p>Each origin has one colour and one shape; figures of one day stand beside each other. The scale starts at zero, or is
 * logarithmic where the figures lie more than thirty times apart, and says so. Example: a ceiling of 12,000 is a mark at
 * 12,000 with a cap and an arrow down.
 *
 * @param id made of letters and digits, unique on the page
 * @param title what is counted
 * @param points the figures; never empty
 * @param low lower end of the reconciled figure, drawn as a band where both ends are there
 * @param high upper end of the reconciled figure
 */
public record Chart(String id, String title, List<Point> points, OptionalDouble low, OptionalDouble high) {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 340;
    private static final double LEFT = 78;
    private static final double RIGHT = 684;
    private static final double TOP = 44;
    private static final double BOTTOM = 300;
    private static final double ROOM_BESIDE = 20;

    public Chart {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a chart needs points: " + title);
        }
    }

    /** The whole chart as one {@code svg} element. */
    public String svg() {
        Scale scale = scale();
        TimeScale time = TimeScale.holding(points.stream().map(Point::date).toList());
        Svg svg = new Svg();
        svg.open(
                "svg",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT),
                "role",
                "img",
                "class",
                "chart",
                "aria-labelledby",
                id + "t " + id + "d");
        svg.text("title", title, "id", id + "t");
        svg.text("desc", description(scale), "id", id + "d");
        band(svg, scale);
        axes(svg, scale, time);
        marks(svg, scale, time);
        return svg.close("svg").toString();
    }

    /** The legend as small drawings with names: pairs of {@code svg} and plain text. */
    public List<Key> legend() {
        return new Origins(points)
                .legend().stream()
                        .map(entry -> {
                            Svg svg = new Svg();
                            svg.open(
                                    "svg",
                                    "viewBox",
                                    "0 0 14 14",
                                    "class",
                                    "key " + entry.style(),
                                    "aria-hidden",
                                    "true");
                            entry.shape().draw(svg, 7, 7);
                            return new Key(svg.close("svg").toString(), entry.name());
                        })
                        .toList();
    }

    /**
     * A line of the legend.
     *
     * @param svg the mark, as an {@code svg} element
     * @param name the origin, as plain text
     */
    public record Key(String svg, String name) {}

    /** Whether the scale is logarithmic, for the words beside the chart. */
    public boolean isLogarithmic() {
        return scale().logarithmic();
    }

    private Scale scale() {
        return Scale.holding(points.stream()
                .flatMap(p -> Stream.of(p.bottom(), p.value(), p.top()))
                .toList());
    }

    private String description(Scale scale) {
        String kind = scale.logarithmic() ? "Logarithmic scale. " : "";
        return kind + String.join("; ", points.stream().map(Point::label).toList()) + ".";
    }

    private void band(Svg svg, Scale scale) {
        if (low.isEmpty() || high.isEmpty() || low.getAsDouble() >= high.getAsDouble()) {
            return;
        }
        double top = Math.max(TOP, y(scale, high.getAsDouble()));
        double bottom = Math.min(BOTTOM, y(scale, low.getAsDouble()));
        svg.empty(
                "rect",
                "x",
                LEFT,
                "y",
                top,
                "width",
                RIGHT - LEFT,
                "height",
                Math.max(0, bottom - top),
                "class",
                "band");
        // above the marks, which may stand anywhere in the band
        svg.text("text", "reconciled", "x", RIGHT, "y", 14.0, "class", "note end");
        svg.empty("rect", "x", RIGHT - 78, "y", 5.0, "width", 12.0, "height", 10.0, "class", "band");
    }

    private void axes(Svg svg, Scale scale, TimeScale time) {
        String unit = scale.logarithmic() ? "number, logarithmic scale" : "number";
        svg.text("text", unit, "x", 4.0, "y", 14.0, "class", "note");
        for (double tick : scale.ticks()) {
            double y = y(scale, tick);
            svg.empty("line", "x1", LEFT, "y1", y, "x2", RIGHT, "y2", y, "class", "grid");
            svg.text("text", Scale.label(tick), "x", LEFT - 8, "y", y + 4, "class", "tick end");
        }
        svg.empty("line", "x1", LEFT, "y1", BOTTOM, "x2", RIGHT, "y2", BOTTOM, "class", "axis");
        for (TimeScale.Tick tick : time.ticks()) {
            double x = x(time, tick.day());
            svg.empty("line", "x1", x, "y1", BOTTOM, "x2", x, "y2", BOTTOM + 5, "class", "axis");
            svg.text("text", tick.label(), "x", x, "y", BOTTOM + 20, "class", "tick mid");
        }
        svg.text("text", "date that the figure holds for", "x", RIGHT, "y", HEIGHT - 4, "class", "note end");
    }

    private void marks(Svg svg, Scale scale, TimeScale time) {
        Origins origins = new Origins(points);
        Map<LocalDate, List<Point>> days = new TreeMap<>();
        points.forEach(p -> days.computeIfAbsent(TimeScale.middle(p.date()), d -> new ArrayList<>())
                .add(p));
        double room = room(time, new ArrayList<>(days.keySet()));
        days.forEach((day, here) -> {
            List<Point> ordered = here.stream()
                    .sorted(Comparator.<Point>comparingInt(p -> origins.slot(p.origin()))
                            .thenComparingDouble(Point::value))
                    .toList();
            double step = Math.min(ROOM_BESIDE, room / ordered.size());
            double from = x(time, day) - step * (ordered.size() - 1) / 2;
            for (int i = 0; i < ordered.size(); i++) {
                Point p = ordered.get(i);
                double x = Math.clamp(from + i * step, LEFT + 8, RIGHT - 8);
                svg.open("g", "class", "mark " + origins.style(p.origin())).text("title", p.label());
                Marks.draw(
                        svg,
                        p,
                        origins.shape(p.origin()),
                        x,
                        y(scale, p.bottom()),
                        y(scale, p.value()),
                        y(scale, p.top()));
                svg.close("g");
            }
        });
    }

    /** How wide the marks of one day may spread without running into the next day with marks. */
    private static double room(TimeScale time, List<LocalDate> days) {
        double room = RIGHT - LEFT;
        for (int i = 1; i < days.size(); i++) {
            room = Math.min(room, x(time, days.get(i)) - x(time, days.get(i - 1)));
        }
        return Math.max(room * 0.85, 24);
    }

    private static double x(TimeScale time, LocalDate day) {
        return LEFT + time.position(day) * (RIGHT - LEFT);
    }

    private static double y(Scale scale, double value) {
        return BOTTOM - scale.position(value) * (BOTTOM - TOP);
    }
}
