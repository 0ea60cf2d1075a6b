package hearsay.link;

import hearsay.link.Figures.Point;
import hearsay.link.Figures.Role;
import hearsay.link.LoneFates.Fate;
import hearsay.model.Matter.Measure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The toll of a story in which nobody gives a number of the dead or injured, because there is one of them.
 *
 * <p>A story that counts its dead is left as it is: there the death of one is no toll.
 */
final class Fates {
    private final Map<List<Statement>, Figures> figures = new HashMap<>();

    /** @param groups the claims of each matter */
    Fates(List<List<Statement>> groups, Measures measures) {
        LoneFates lone = new LoneFates();
        Map<Integer, Fate> fates = new TreeMap<>();
        Set<Measure> counted = EnumSet.noneOf(Measure.class);
        for (List<Statement> group : groups) {
            for (Statement statement : group) {
                lone.of(statement).ifPresent(fate -> fates.put(statement.index(), fate));
                ClaimFigures.stated(statement).stream()
                        .filter(quantity -> quantity.representative() != 1)
                        .forEach(quantity -> counted.add(
                                measures.of(quantity, statement.document().text())));
            }
            Figures.of(group, measures).ifPresent(stated -> counted.add(stated.measure()));
        }
        boolean fatal = counted.contains(Measure.DEATHS)
                || fates.values().stream().anyMatch(f -> f.measure() == Measure.DEATHS);
        for (Measure measure : List.of(Measure.DEATHS, Measure.INJURIES)) {
            if (!counted.contains(measure)) {
                most(groups, fates, measure, !fatal).ifPresent(f -> figures.put(f.group, f.figures));
            }
        }
    }

    private record Found(List<Statement> group, Figures figures) {}

    /** The group that tells most of one measure, where it does not count something else. */
    private Optional<Found> most(
            List<List<Statement>> groups, Map<Integer, Fate> fates, Measure measure, boolean weak) {
        Optional<Found> best = Optional.empty();
        for (List<Statement> group : groups) {
            List<Point> points = new ArrayList<>();
            for (Statement statement : group) {
                Fate fate = fates.get(statement.index());
                if (fate != null && fate.measure() == measure && (fate.sure() || weak)) {
                    points.add(new Point(statement, fate.figure(), Role.CURRENT));
                }
            }
            int least = best.map(found -> found.figures.points().size()).orElse(0);
            if (points.size() > least && !figures.containsKey(group)) {
                best = Optional.of(new Found(group, new Figures(measure, points)));
            }
        }
        return best;
    }

    /** The figures of a group that tells of one person's fate. */
    Optional<Figures> of(List<Statement> group) {
        return Optional.ofNullable(figures.get(group));
    }
}
