package hearsay.brief;

import hearsay.model.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One origin of a matter: what it put forward, each statement once, and under it the reports that only repeat it.
 *
 * <p>Example: of ten outlets that carry one agency's figure of 40 dead, the first is the statement and nine are its echoes.
 *
 * @param name of the origin: the holder, or whoever stands behind a figure that an outlet gives in its own voice
 * @param statements by date
 */
public record OriginLines(String name, List<Statement> statements) {
    /** How much of the shorter one's words two reports of one statement share. */
    private static final double ALIKE = 0.5;

    public OriginLines {
        statements = List.copyOf(statements);
    }

    /**
     * Something an origin put forward.
     *
     * @param line the first report that has it from the origin itself
     * @param echoes those that repeat it
     */
    public record Statement(Line line, List<Line> echoes) {
        public Statement {
            echoes = List.copyOf(echoes);
        }

        /** Who repeats it, each once: "Coastal Mercury, Inland Post". */
        public String repeaters() {
            return String.join(
                    ", ",
                    echoes.stream()
                            .map(echo -> echo.wording().outlet())
                            .distinct()
                            .toList());
        }
    }

    /** How many lines go back to it. */
    public int size() {
        return statements.stream().mapToInt(one -> 1 + one.echoes().size()).sum();
    }

    /** The origins of a matter, the first to speak first. */
    static List<OriginLines> of(MatterEntry entry, List<Line> lines) {
        Map<String, String> figures = new HashMap<>();
        entry.matter().series().stream()
                .filter(point -> !point.origin().startsWith("narrator "))
                .forEach(point -> figures.put(point.claim(), point.origin()));
        Map<String, List<Line>> byOrigin = new LinkedHashMap<>();
        for (Line line : LedgerLines.byDate(lines)) {
            String holder = line.wording().holder();
            String origin = line.claim().holder().isNarrator()
                    ? figures.getOrDefault(line.claim().id(), holder)
                    : holder;
            byOrigin.computeIfAbsent(origin, name -> new ArrayList<>()).add(line);
        }
        List<OriginLines> origins = new ArrayList<>();
        byOrigin.forEach((name, own) -> origins.add(new OriginLines(name, statements(own))));
        return origins;
    }

    private static List<Statement> statements(List<Line> byDate) {
        List<Line> first = new ArrayList<>();
        Map<String, List<Line>> echoes = new HashMap<>();
        // who has it from the origin goes before who has it from another report
        List<Line> order = new ArrayList<>(byDate);
        order.sort(Comparator.comparing(OriginLines::isSecondHand));
        for (Line line : order) {
            first.stream()
                    .filter(other -> repeats(line, other))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> echoes.computeIfAbsent(other.claim().id(), id -> new ArrayList<>())
                                    .add(line),
                            () -> first.add(line));
        }
        return LedgerLines.byDate(first).stream()
                .map(line ->
                        new Statement(line, echoes.getOrDefault(line.claim().id(), List.of())))
                .toList();
    }

    private static boolean isSecondHand(Line line) {
        return line.citation().source().echoOf().isPresent()
                || line.claim().via().isPresent()
                || line.claim().holder().isNarrator();
    }

    /** The same stance and figures, in another document, in much the same words or at second hand. */
    private static boolean repeats(Line line, Line other) {
        Claim claim = line.claim();
        return !claim.document().equals(other.claim().document())
                && claim.stance() == other.claim().stance()
                && figures(claim).equals(figures(other.claim()))
                && (!claim.quantities().isEmpty() && isSecondHand(line) || share(line, other) >= ALIKE);
    }

    private static List<Double> figures(Claim claim) {
        return claim.quantities().stream()
                .map(quantity -> quantity.representative())
                .sorted()
                .toList();
    }

    private static double share(Line line, Line other) {
        Set<String> own = words(line);
        Set<String> others = words(other);
        int least = Math.min(own.size(), others.size());
        own.retainAll(others);
        return least == 0 ? 0 : (double) own.size() / least;
    }

    /** Longer words only: they are what a statement is about. */
    private static Set<String> words(Line line) {
        Set<String> words = new HashSet<>();
        line.wording().quotes().forEach(quote -> {
            for (String word : quote.words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
                if (word.length() > 3 || word.chars().anyMatch(Character::isDigit)) {
                    words.add(word);
                }
            }
        });
        return words;
    }
}
