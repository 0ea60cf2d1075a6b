package hearsay.link;

import hearsay.model.Matter.Measure;
import hearsay.model.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures of a matter that can be compared: the quantities of its commonest kind.
 *
 * @param measure what kind of thing is counted
 * @param points claims with their figures, in story order
 */
record Figures(Measure measure, List<Point> points) {
    Figures {
        points = List.copyOf(points);
    }

    /** Says nothing of who is counted. */
    private static final String ANYONE = "person";

    /** One figure of one claim. */
    record Point(Statement statement, Quantity quantity, Role role) {
        /** Whether the claim stands by the figure itself. */
        boolean stands() {
            return role == Role.CURRENT;
        }
    }

    /** What a figure is to its claim: the one it stands by, one that this replaces, or the interval about it. */
    enum Role {
        REPLACED,
        CURRENT,
        INTERVAL
    }

    /** The figures of the kind that most claims give. */
    static Optional<Figures> of(List<Statement> matter, Measures measures) {
        Map<Kind, Integer> uses = new TreeMap<>();
        for (Statement statement : matter) {
            for (Quantity quantity : ClaimFigures.stated(statement)) {
                uses.merge(measures.kind(quantity, statement), 1, Integer::sum);
            }
        }
        boolean counted = uses.entrySet().stream()
                .anyMatch(use -> use.getValue() > 1 && !use.getKey().lasts());
        return uses.entrySet().stream()
                .filter(use -> !counted || !use.getKey().lasts())
                .max(Comparator.comparing(
                                (Map.Entry<Kind, Integer> use) -> !use.getKey().isBare())
                        .thenComparing(Map.Entry.comparingByValue())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(best -> select(matter, best.getKey(), measures));
    }

    private static Figures select(List<Statement> matter, Kind kind, Measures measures) {
        Set<String> nouns = new TreeSet<>();
        for (Statement statement : matter) {
            for (Quantity quantity : ClaimFigures.stated(statement)) {
                if (measures.kind(quantity, statement).equals(kind)) {
                    quantity.noun().filter(noun -> !noun.equals(ANYONE)).ifPresent(nouns::add);
                }
            }
        }
        List<Point> points = new ArrayList<>();
        for (Statement statement : matter) {
            points.addAll(new ClaimFigures(statement, measures).of(kind, nouns));
        }
        return new Figures(kind.measure(), points);
    }

    /** What is counted or measured, where a figure names it: "soldier". */
    Optional<String> unit() {
        return points.stream()
                .flatMap(point -> point.quantity().noun().stream())
                .findFirst();
    }

    /** The figures that claims stand by, one a claim. */
    List<Point> current() {
        return points.stream().filter(Point::stands).toList();
    }
}
