package hearsay.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured several times under each name; the median counts, so that one disturbance does not. */
final class Rounds {
    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    void add(String name, double value) {
        values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    /** The sums of one round, name by name. */
    void addAll(Map<String, Double> sums) {
        sums.forEach(this::add);
    }

    Collection<String> names() {
        return values.keySet();
    }

    double median(String name) {
        return quantile(name, 0.5);
    }

    /** @param share 0 for the least, 1 for the greatest */
    double quantile(String name, double share) {
        List<Double> sorted =
                values.getOrDefault(name, List.of()).stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured of " + name);
        }
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }
}
