package hearsay.link.story;

import hearsay.link.Stemmer;
import hearsay.model.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes reports of documents. What is a name in a headline, where every word may have a capital, is told by how the pile
 * writes the word in its running text.
 */
final class ReportReader {
    private static final int SHORTEST_TITLE = 20;
    private static final List<String> TITLE_ENDS = List.of(" | ", " - ", " – ", " :: ");

    private final Map<String, int[]> cases = new HashMap<>();

    /** Reports in the order of the documents. */
    static List<Report> read(List<Document> documents) {
        ReportReader reader = new ReportReader();
        List<List<Scan.Word>> texts = new ArrayList<>();
        for (Document document : documents) {
            List<Scan.Word> words = Scan.words(document.text());
            words.forEach(reader::count);
            texts.add(words);
        }
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            reports.add(reader.report(documents.get(i), texts.get(i)));
        }
        return reports;
    }

    private void count(Scan.Word word) {
        if (word.isNumber() || word.isCapital() && !word.inside()) {
            return;
        }
        cases.computeIfAbsent(word.lower(), k -> new int[2])[word.isCapital() ? 1 : 0]++;
    }

    private boolean isName(Scan.Word word) {
        int[] seen = cases.getOrDefault(word.lower(), new int[2]);
        return word.isCapital() && seen[1] > seen[0];
    }

    private Report report(Document document, List<Scan.Word> text) {
        List<Scan.Word> title = Scan.words(headline(document.title().orElse("")));
        Map<String, Integer> words = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        Set<String> pairs = new HashSet<>();
        Set<String> headline = new HashSet<>();
        for (Scan.Word word : text) {
            words.merge(Stemmer.stem(word.text()), 1, Integer::sum);
            if (word.isCapital() && word.inside()) {
                names.merge(word.lower(), 1, Integer::sum);
            }
        }
        for (Scan.Word word : title) {
            words.merge(Stemmer.stem(word.text()), 1, Integer::sum);
            headline.add(Stemmer.stem(word.text()));
        }
        pairs(text, pairs);
        List<Scan.Word> named = title.stream().filter(this::isName).toList();
        named.forEach(word -> names.merge(word.lower(), 1, Integer::sum));
        for (int i = 1; i < named.size(); i++) {
            pairs.add(named.get(i - 1).lower() + " " + named.get(i).lower());
        }
        Set<String> numbers = new HashSet<>();
        Set<String> ages = new HashSet<>();
        numbers(title, numbers, ages);
        numbers(text, numbers, ages);
        long day = document.published().map(d -> d.firstDay().toEpochDay()).orElse(Report.UNDATED);
        return new Report(day, words, headline, names, pairs, numbers, ages);
    }

    /** The headline without the name of the site behind it. */
    private static String headline(String title) {
        String cut = title;
        for (String end : TITLE_ENDS) {
            int at = cut.indexOf(end);
            cut = at >= SHORTEST_TITLE ? cut.substring(0, at) : cut;
        }
        return cut;
    }

    private static void pairs(List<Scan.Word> words, Set<String> pairs) {
        for (int i = 1; i < words.size(); i++) {
            Scan.Word word = words.get(i);
            if (word.isCapital() && word.next() && words.get(i - 1).isCapital()) {
                pairs.add(words.get(i - 1).lower() + " " + word.lower());
            }
        }
    }

    private static void numbers(List<Scan.Word> words, Set<String> numbers, Set<String> ages) {
        for (int i = 0; i < words.size(); i++) {
            Scan.Word word = words.get(i);
            if (!word.isNumber()) {
                continue;
            }
            String lower = word.lower();
            boolean years = lower.endsWith("-year-old");
            String digits = lower.split("-", 2)[0];
            boolean comma = word.after() == ','
                    || i + 1 < words.size() && words.get(i + 1).lower().equals("of");
            if (years || digits.length() > 1) {
                numbers.add(years ? lower : digits);
            }
            if ((years || comma) && digits.length() <= 2) {
                ages.add(digits);
            }
        }
    }
}
