package hearsay.link;

import hearsay.model.Matter;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells apart the counts of a story whose questions read the same.
 *
 * <p>The largest keeps the plain question; each other is asked with what its own claims say and those of its twins do not: a
 * phrase beside the figure, a name, or who alone gives it. Where nothing tells them apart, the question stays.
 *
 * <p>Example: of two matters "How many people were killed?" the smaller becomes "How many people were killed in Lower Tisk?".
 */
final class Twins {
    /** How many of the twins' figures may stand beside the same word. */
    private static final double FEW = 0.2;

    private static final double MOST = 0.5;
    private static final int LONGEST = 18;
    private static final int CLAUSE = 14;
    private static final int ASKED = 2;
    private static final int IN_SENTENCE = 4;
    private static final int BEFORE = 5;

    private final NearFigures near = new NearFigures();

    /** The matters in the same order, some under another question. */
    List<Matter> toldApart(List<MatterWriter.Written> written) {
        Map<String, List<MatterWriter.Written>> alike = new LinkedHashMap<>();
        for (MatterWriter.Written one : written) {
            if (one.figures().isPresent() && one.matter().question().startsWith("How many ")) {
                alike.computeIfAbsent(key(one.matter().question()), k -> new ArrayList<>())
                        .add(one);
            }
        }
        Set<String> taken =
                written.stream().map(one -> one.matter().question()).collect(Collectors.toUnmodifiableSet());
        Map<String, String> others = new HashMap<>();
        for (List<MatterWriter.Written> twins : alike.values()) {
            for (MatterWriter.Written one : twins.subList(1, twins.size())) {
                apart(one, twins, taken)
                        .ifPresent(question -> others.put(one.matter().id(), question));
            }
        }
        return written.stream()
                .map(MatterWriter.Written::matter)
                .map(matter -> others.containsKey(matter.id()) ? matter.withQuestion(others.get(matter.id())) : matter)
                .toList();
    }

    /** The same for questions that differ in a small word or an ending only. */
    private static String key(String question) {
        return Words.of(question).stream()
                .filter(Words::isTopical)
                .map(Words::key)
                .collect(Collectors.joining(" "));
    }

    private Optional<String> apart(MatterWriter.Written one, List<MatterWriter.Written> twins, Set<String> taken) {
        String question = one.matter().question();
        List<Figures.Point> own = one.figures().orElseThrow().points();
        List<Figures.Point> theirs = twins.stream()
                .filter(twin -> twin != one)
                .flatMap(twin -> twin.figures().orElseThrow().points().stream())
                .toList();
        Map<String, Double> mine = near.shares(own);
        Map<String, Double> other = near.shares(theirs);
        return Stream.concat(asked(one.figures().orElseThrow()), own.stream().flatMap(point -> scopes(point).stream()))
                .filter(scope -> tells(scope, question, mine, other))
                .sorted(Comparator.comparingInt(Scope::rank)
                        .thenComparingDouble(scope -> rarest(scope, other))
                        .thenComparingInt(Scope::distance))
                .map(scope -> scope.in(question))
                .filter(asked -> !taken.contains(asked) && asked.split(" ").length <= LONGEST)
                .findFirst()
                .or(() -> SoleTeller.of(own)
                        .filter(name -> SoleTeller.isNone(own.getFirst(), theirs))
                        .map(name -> question.substring(0, question.length() - 1) + ", according to " + name + "?"))
                .filter(asked -> !taken.contains(asked));
    }

    private List<Scope> scopes(Figures.Point point) {
        String text = point.statement().document().text();
        Sentences split = near.split(point.statement().document());
        Span figure = point.quantity().span();
        int at = split.at(figure.start());
        List<Scope> scopes = new ArrayList<>(new Scopes(text, split.spans().get(at), figure).all());
        NamedEvents.in(text, split.spans().get(at)).forEach(name -> scopes.add(topic(name, IN_SENTENCE)));
        boolean follows = at > 0 && split.paragraph(at) == split.paragraph(at - 1);
        if (follows) {
            NamedEvents.in(text, split.spans().get(at - 1)).forEach(name -> scopes.add(topic(name, BEFORE)));
        }
        return scopes;
    }

    private static Scope topic(String name, int rank) {
        return new Scope(name, Scope.Kind.TOPIC, rank, 0);
    }

    private static Stream<Scope> asked(Figures figures) {
        return CountQuestion.clauses(figures)
                .filter(question -> question.split(" ").length <= CLAUSE)
                .map(question -> new Scope(question, Scope.Kind.QUESTION, ASKED, 0));
    }

    /** Whether most of a matter's figures stand beside these words, and few of its twins' beside one of them. */
    private static boolean tells(Scope scope, String question, Map<String, Double> mine, Map<String, Double> other) {
        Set<String> keys = NearFigures.keys(scope.told());
        keys.removeAll(NearFigures.keys(question));
        return !keys.isEmpty()
                && keys.stream().allMatch(key -> mine.getOrDefault(key, 0.0) > MOST)
                && keys.stream().anyMatch(key -> other.getOrDefault(key, 0.0) <= FEW);
    }

    private static double rarest(Scope scope, Map<String, Double> other) {
        return NearFigures.keys(scope.told()).stream()
                .mapToDouble(key -> other.getOrDefault(key, 0.0))
                .min()
                .orElse(1);
    }
}
