package hearsay.link.story;

import hearsay.lexicon.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The reports of a pile with what depends on all of them: how rare each term is, and each report's weighted terms. */
final class Pile {
    private final List<Report> reports;
    private final Rarity words;
    private final Rarity names;
    private final Rarity pairs;
    private final Rarity numbers;
    private final List<Map<String, Double>> wordVectors;
    private final List<Map<String, Double>> nameVectors;
    private final List<Map<String, Double>> titleVectors;

    Pile(List<Report> reports) {
        this.reports = List.copyOf(reports);
        Map<String, Double> rates = rates();
        words = new Rarity(reports, r -> r.words().keySet(), rates);
        names = new Rarity(reports, r -> r.names().keySet(), rates);
        pairs = new Rarity(reports, Report::pairs, Map.of());
        numbers = new Rarity(reports, Report::numbers, Map.of());
        wordVectors = reports.stream().map(r -> words.vector(r.words())).toList();
        nameVectors = reports.stream().map(r -> names.vector(r.names())).toList();
        titleVectors = reports.stream().map(r -> words.vector(ones(r.title()))).toList();
    }

    private static Map<String, Double> rates() {
        Map<String, Double> rates = new HashMap<>();
        for (Table.Row row : Table.load("word-rates.tsv", "stem", "rate").rows()) {
            rates.put(row.get("stem"), row.number("rate"));
        }
        return rates;
    }

    private static Map<String, Integer> ones(Set<String> terms) {
        Map<String, Integer> counts = new HashMap<>();
        terms.forEach(term -> counts.put(term, 1));
        return counts;
    }

    int size() {
        return reports.size();
    }

    Report report(int i) {
        return reports.get(i);
    }

    Rarity words() {
        return words;
    }

    Rarity names() {
        return names;
    }

    Rarity pairs() {
        return pairs;
    }

    Rarity numbers() {
        return numbers;
    }

    double wordCosine(int i, int j) {
        return cosine(wordVectors.get(i), wordVectors.get(j));
    }

    double nameCosine(int i, int j) {
        return cosine(nameVectors.get(i), nameVectors.get(j));
    }

    double titleCosine(int i, int j) {
        return cosine(titleVectors.get(i), titleVectors.get(j));
    }

    private static double cosine(Map<String, Double> a, Map<String, Double> b) {
        Map<String, Double> less = a.size() <= b.size() ? a : b;
        Map<String, Double> more = less == a ? b : a;
        double sum = 0;
        for (Map.Entry<String, Double> term : less.entrySet()) {
            Double other = more.get(term.getKey());
            sum += other == null ? 0 : term.getValue() * other;
        }
        return sum;
    }

    /**
     * How rare the terms of one sort are: the logarithm of the reports for each that has the term. A thousand texts of
     * everyday news are counted in, so that a pile of four knows that "police" is common and "Brenmoor" is not.
     */
    static final class Rarity {
        private static final double EVERYDAY = 1000;
        private static final double UNSEEN = 0.5;

        private final Map<String, Integer> holders = new HashMap<>();
        private final Map<String, Double> rates;
        private final int reports;

        Rarity(List<Report> reports, Function<Report, Collection<String>> terms, Map<String, Double> rates) {
            this.reports = reports.size();
            this.rates = rates;
            reports.forEach(r -> terms.apply(r).forEach(term -> holders.merge(term, 1, Integer::sum)));
        }

        int holders(String term) {
            return holders.getOrDefault(term, 0);
        }

        double of(String term) {
            double seen = holders(term) + rates.getOrDefault(term, UNSEEN);
            return Math.max(0, Math.log((reports + EVERYDAY) / seen));
        }

        /** Terms weighed by count and rarity, of length 1; in the order of a sorted map, so that sums are the same always. */
        Map<String, Double> vector(Map<String, Integer> counts) {
            Map<String, Double> vector = new TreeMap<>();
            double squares = 0;
            for (Map.Entry<String, Integer> term : new TreeMap<>(counts).entrySet()) {
                double weight = (1 + Math.log(term.getValue())) * of(term.getKey());
                if (weight > 0) {
                    vector.put(term.getKey(), weight);
                    squares += weight * weight;
                }
            }
            double length = squares > 0 ? Math.sqrt(squares) : 1;
            Map<String, Double> scaled = new LinkedHashMap<>();
            vector.forEach((term, weight) -> scaled.put(term, weight / length));
            return scaled;
        }
    }
}
