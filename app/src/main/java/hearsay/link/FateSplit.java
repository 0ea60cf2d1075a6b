package hearsay.link;

import hearsay.model.Matter.Measure;
import hearsay.model.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps the killed and the injured, missing or displaced apart where a group has the figures of several, and of each those
 * who are counted by themselves: they are said in one breath and make several questions.
 *
 * <p>Example: "1 dead, 4 hurt", "one man was killed" and "four were hurt" become a question of deaths with the first two and
 * a question of injuries with the third; "43 policemen were killed" leaves "525 people were killed".
 */
final class FateSplit {
    private final Measures measures;
    private final Victims victims = new Victims();

    FateSplit(Measures measures) {
        this.measures = measures;
    }

    /** What befell whom. */
    private record Toll(Measure fate, String whom) implements Comparable<Toll> {
        @Override
        public int compareTo(Toll other) {
            int byFate = fate.compareTo(other.fate);
            return byFate != 0 ? byFate : whom.compareTo(other.whom);
        }
    }

    /**
     * What a group tells.
     *
     * @param fate what befell those of whom no word beside the figure tells it
     * @param whole the largest figure of all whom a fate befell
     */
    private record Usual(Measure fate, Map<Measure, Double> whole) {
        /** "Two teenagers died" is the toll where others say that two people died. */
        boolean isPart(Measure of, Quantity quantity) {
            return quantity.representative() < whole.getOrDefault(of, 0.0);
        }
    }

    /** The groups, those of several tolls in parts; claims that give no such figure stay with the commonest. */
    List<List<Statement>> of(List<List<Statement>> groups) {
        return groups.stream().flatMap(group -> parts(group).stream()).toList();
    }

    private List<List<Statement>> parts(List<Statement> group) {
        Map<Measure, Integer> fates = new EnumMap<>(Measure.class);
        Map<Measure, Double> whole = new EnumMap<>(Measure.class);
        for (Statement statement : group) {
            for (Quantity quantity : ClaimFigures.stated(statement)) {
                Kind kind = measures.kind(quantity, statement);
                if (kind.isFate()) {
                    fates.merge(kind.measure(), 1, Integer::sum);
                    if (victims.of(quantity, statement).equals(Victims.ALL)) {
                        whole.merge(kind.measure(), quantity.representative(), Math::max);
                    }
                }
            }
        }
        return fates.isEmpty() ? List.of(group) : parts(group, new Usual(commonest(fates), whole));
    }

    private List<List<Statement>> parts(List<Statement> group, Usual usual) {
        Map<Toll, Integer> figures = new TreeMap<>();
        Map<Integer, Toll> first = new TreeMap<>();
        for (Statement statement : group) {
            List<Toll> tolls = tolls(statement, usual);
            tolls.forEach(toll -> figures.merge(toll, 1, Integer::sum));
            if (!tolls.isEmpty()) {
                first.put(statement.index(), tolls.get(0));
            }
        }
        if (figures.size() < 2) {
            return List.of(group);
        }
        for (Toll toll : figures.keySet()) {
            if (!first.containsValue(toll)) {
                give(toll, group, first, usual);
            }
        }
        Toll commonest = commonest(figures);
        Map<Toll, List<Statement>> parts = new TreeMap<>();
        for (Statement statement : group) {
            Toll toll = first.getOrDefault(statement.index(), commonest);
            parts.computeIfAbsent(toll, f -> new ArrayList<>()).add(statement);
        }
        return List.copyOf(parts.values());
    }

    private static <T extends Comparable<? super T>> T commonest(Map<T, Integer> uses) {
        return uses.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** Gives a toll that is only ever told second the last claim that tells it, where the first one keeps another. */
    private void give(Toll toll, List<Statement> group, Map<Integer, Toll> first, Usual usual) {
        group.stream()
                .filter(statement -> tolls(statement, usual).contains(toll))
                .reduce((a, b) -> b)
                .ifPresent(last -> {
                    Toll other = first.getOrDefault(last.index(), toll);
                    if (first.values().stream().filter(other::equals).count() > 1) {
                        first.put(last.index(), toll);
                    }
                });
    }

    private List<Toll> tolls(Statement statement, Usual usual) {
        List<Toll> tolls = new ArrayList<>();
        for (Quantity quantity : ClaimFigures.stated(statement)) {
            Kind kind = measures.kind(quantity, statement);
            Measure fate = kind.isFate() ? kind.measure() : usual.fate;
            String whom = usual.isPart(fate, quantity) ? victims.of(quantity, statement) : Victims.ALL;
            Toll toll = new Toll(fate, whom);
            boolean told = kind.isFate() || kind.countsPeople() && !whom.equals(Victims.ALL);
            if (told && !tolls.contains(toll)) {
                tolls.add(toll);
            }
        }
        return tolls;
    }
}
