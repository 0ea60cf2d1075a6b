package hearsay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ratios of an earlier run, to hold a new run against.
 *
 * <p>Example: {@code BenchReport.ratios(text)} of a report that was kept, then {@code new Baseline(ratios).fallen(figures)} is
 * empty where nothing became slower.
 */
public final class Baseline {
    /** By how much a ratio may fall short: what the same program shows from run to run. */
    private static final double ALLOWED = 0.2;

    private final Map<String, Double> ratios;

    /** @param ratios by name */
    public Baseline(Map<String, Double> ratios) {
        this.ratios = new TreeMap<>(ratios);
    }

    /** The ratios that have fallen by more than a fifth, or that were not measured, a sentence each. */
    public List<String> fallen(List<Figure> figures) {
        Map<String, Double> now = new TreeMap<>();
        figures.stream().filter(Figure::isRatio).forEach(figure -> now.put(figure.name(), figure.value()));
        List<String> fallen = new ArrayList<>();
        ratios.forEach((name, before) -> {
            Double value = now.get(name);
            if (value == null) {
                fallen.add(name + " was not measured");
            } else if (value < before * (1 - ALLOWED)) {
                fallen.add(String.format(
                        Locale.ROOT, "%s fell from %.3f to %.3f, by more than a fifth", name, before, value));
            }
        });
        return fallen;
    }
}
