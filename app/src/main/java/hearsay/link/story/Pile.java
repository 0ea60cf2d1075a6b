package hearsay.link.story;

import hearsay.lexicon.Table;
import hearsay.model.Document;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reports of a pile with what depends on all of them: how rare each term is, and each report's weighted terms. */
final class Pile {
    private static final double TELLING = 2.5;

    private final List<Report> reports;
    private final Rarity words;
    private final Rarity names;
    private final Rarity pairs;
    private final Rarity numbers;
    private final List<Weighed> weighed;

    /**
     * The weighted terms of one report, each beside the terms that it weighs.
     *
     * @param telling how rare each stem of the title is that is rare at all, 0 for the others
     * @param allTelling their sum
     * @param allNames how rare its names are, summed
     * @param length how many words it has
     */
    record Weighed(
            double[] words,
            double[] names,
            double[] title,
            double[] telling,
            double allTelling,
            double allNames,
            int length) {}

    private Pile(ReportReader.Reports read) {
        reports = read.reports();
        Map<String, Double> rates = rates();
        words = new Rarity(reports, read.words(), r -> r.words().terms(), rates);
        names = new Rarity(reports, read.names(), r -> r.names().terms(), rates);
        pairs = new Rarity(reports, read.pairs(), Report::pairs, Map.of());
        numbers = new Rarity(reports, read.numbers(), Report::numbers, Map.of());
        weighed = reports.stream().map(this::weigh).toList();
    }

    /** The pile of some documents, in their order. */
    static Pile of(List<Document> documents) {
        return new Pile(ReportReader.read(documents));
    }

    private static Map<String, Double> rates() {
        Map<String, Double> rates = new HashMap<>();
        for (Table.Row row : Table.load("word-rates.tsv", "stem", "rate").rows()) {
            rates.put(row.get("stem"), row.number("rate"));
        }
        return rates;
    }

    private Weighed weigh(Report report) {
        int[] title = report.title();
        int[] once = new int[title.length];
        Arrays.fill(once, 1);
        double[] telling = Arrays.stream(title)
                .mapToDouble(term -> words.of(term) > TELLING ? words.of(term) : 0)
                .toArray();
        return new Weighed(
                words.vector(report.words()),
                names.vector(report.names()),
                words.vector(new Report.Counts(title, once)),
                telling,
                Arrays.stream(telling).sum(),
                Arrays.stream(report.names().terms()).mapToDouble(names::of).sum(),
                report.words().sum());
    }

    int size() {
        return reports.size();
    }

    Report report(int i) {
        return reports.get(i);
    }

    Weighed weighed(int i) {
        return weighed.get(i);
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
}
