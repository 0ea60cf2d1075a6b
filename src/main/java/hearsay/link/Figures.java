package hearsay.link;

import hearsay.model.Matter.Measure;
import hearsay.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures of a matter that can be compared: the quantities of its commonest kind, one for each claim.
 *
 * @param measure what kind of thing is counted
 * @param unit the commonest unit
 * @param points claims with their figure, in story order
 */
record Figures(Measure measure, Optional<String> unit, List<Point> points) {
    Figures {
        points = List.copyOf(points);
    }

    /** One claim's figure. */
    record Point(Statement statement, Quantity quantity) {}

    /** The figures of the kind that most claims give, the first named where several do. */
    static Optional<Figures> of(List<Statement> matter, Measures measures) {
        Map<String, Integer> uses = new TreeMap<>();
        List<Point> all = new ArrayList<>();
        for (Statement statement : matter) {
            for (Quantity quantity : statement.claim().quantities()) {
                if (!quantity.hypothetical()) {
                    Point point = new Point(statement, quantity);
                    all.add(point);
                    uses.merge(kind(point, measures), 1, Integer::sum);
                }
            }
        }
        boolean counted = uses.entrySet().stream().anyMatch(u -> u.getValue() > 1 && !lasts(u.getKey()));
        return uses.entrySet().stream()
                .filter(u -> !counted || !lasts(u.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(best -> select(all, best.getKey(), measures));
    }

    private static Figures select(List<Point> all, String kind, Measures measures) {
        Map<Integer, Point> chosen = new TreeMap<>();
        for (Point point : all) {
            if (kind(point, measures).equals(kind)) {
                chosen.putIfAbsent(point.statement.index(), point);
            }
        }
        List<Point> points = List.copyOf(chosen.values());
        Point first = points.get(0);
        return new Figures(
                measures.of(first.quantity, first.statement.document().text()), first.quantity.noun(), points);
    }

    /** Reports that count and also say how long something takes are compared by what they count. */
    private static boolean lasts(String kind) {
        return kind.contains("\t" + Quantity.UnitClass.DURATION.name() + "\t");
    }

    private static String kind(Point point, Measures measures) {
        Measure measure = measures.of(point.quantity, point.statement.document().text());
        String unit = point.quantity.noun().map(Stemmer::stem).orElse("");
        String unitClass = point.quantity.unitClass().map(Enum::name).orElse("");
        boolean measured = measure != Measure.OTHER || unitClass.equals("PERSON");
        return measure + "\t" + unitClass + "\t" + (measured ? "" : unit);
    }
}
