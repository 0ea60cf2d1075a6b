package hearsay.link;

import hearsay.model.Matter.Measure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps the killed and the injured, missing or displaced apart where a group has the figures of several: they are said in
 * one breath and make two questions.
 *
 * <p>Example: "1 dead, 4 hurt", "one man was killed" and "four were hurt" become a question of deaths with the first two and
 * a question of injuries with the third.
 */
final class FateSplit {
    private final Measures measures;

    FateSplit(Measures measures) {
        this.measures = measures;
    }

    /** The groups, those of several fates in parts; claims that give no such figure stay with the commonest fate. */
    List<List<Statement>> of(List<List<Statement>> groups) {
        return groups.stream().flatMap(group -> parts(group).stream()).toList();
    }

    private List<List<Statement>> parts(List<Statement> group) {
        Map<Measure, Integer> figures = new EnumMap<>(Measure.class);
        Map<Integer, Measure> first = new TreeMap<>();
        for (Statement statement : group) {
            List<Measure> fates = fates(statement);
            fates.forEach(fate -> figures.merge(fate, 1, Integer::sum));
            if (!fates.isEmpty()) {
                first.put(statement.index(), fates.get(0));
            }
        }
        if (figures.size() < 2) {
            return List.of(group);
        }
        for (Measure fate : figures.keySet()) {
            if (!first.containsValue(fate)) {
                give(fate, group, first);
            }
        }
        Measure commonest = figures.entrySet().stream()
                .max(Map.Entry.<Measure, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        Map<Measure, List<Statement>> parts = new EnumMap<>(Measure.class);
        for (Statement statement : group) {
            Measure fate = first.getOrDefault(statement.index(), commonest);
            parts.computeIfAbsent(fate, f -> new ArrayList<>()).add(statement);
        }
        return List.copyOf(parts.values());
    }

    /** Gives a fate that is only ever told second the last claim that tells it, where the first one keeps another. */
    private void give(Measure fate, List<Statement> group, Map<Integer, Measure> first) {
        group.stream()
                .filter(statement -> fates(statement).contains(fate))
                .reduce((a, b) -> b)
                .ifPresent(last -> {
                    Measure other = first.getOrDefault(last.index(), fate);
                    if (first.values().stream().filter(other::equals).count() > 1) {
                        first.put(last.index(), fate);
                    }
                });
    }

    private List<Measure> fates(Statement statement) {
        return ClaimFigures.stated(statement).stream()
                .map(quantity -> measures.kind(quantity, statement))
                .filter(Kind::isFate)
                .map(Kind::measure)
                .distinct()
                .toList();
    }
}
