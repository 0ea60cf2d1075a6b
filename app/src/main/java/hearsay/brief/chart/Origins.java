package hearsay.brief.chart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each origin one colour and one shape; the origins with fewest figures share the last of them. */
final class Origins {
    private static final Shape[] SHAPES = Shape.values();
    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final int count;

    Origins(List<Point> points) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        points.forEach(point -> sizes.merge(point.origin(), 1, Integer::sum));
        List<String> ranked = sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < ranked.size(); i++) {
            slots.put(ranked.get(i), Math.min(i, SHAPES.length - 1));
        }
        this.count = ranked.size();
    }

    int slot(String origin) {
        return slots.getOrDefault(origin, SHAPES.length - 1);
    }

    Shape shape(String origin) {
        return SHAPES[slot(origin)];
    }

    /** The class of the origin's colour. */
    String style(String origin) {
        return "o" + (slot(origin) + 1);
    }

    /** One entry a colour: its name, shape and class; the last stands for all that share it. */
    List<Entry> legend() {
        return slots.entrySet().stream()
                .filter(e -> e.getValue() < SHAPES.length - 1 || isFirstOfLast(e.getKey()))
                .map(e -> new Entry(name(e.getKey()), SHAPES[e.getValue()], style(e.getKey())))
                .toList();
    }

    /** A line of the legend. */
    record Entry(String name, Shape shape, String style) {}

    private boolean isFirstOfLast(String origin) {
        return slots.keySet().stream()
                .skip(SHAPES.length - 1L)
                .findFirst()
                .filter(origin::equals)
                .isPresent();
    }

    private String name(String origin) {
        int others = count - SHAPES.length + 1;
        return slot(origin) == SHAPES.length - 1 && others > 1 ? others + " other origins" : origin;
    }
}
