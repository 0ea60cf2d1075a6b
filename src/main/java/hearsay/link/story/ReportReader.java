package hearsay.link.story;

import hearsay.link.Stemmer;
import hearsay.model.Document;
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
    private final Map<String, Integer> stems = new HashMap<>();
    private final TermNumbers words = new TermNumbers();
    private final TermNumbers names = new TermNumbers();
    private final TermNumbers pairs = new TermNumbers();
    private final TermNumbers numbers = new TermNumbers();

    /** Reports in the order of the documents. */
    List<Report> read(List<Document> documents) {
        List<Draft> drafts = documents.stream().map(Draft::new).toList();
        return drafts.stream().map(Draft::report).toList();
    }

    TermNumbers words() {
        return words;
    }

    TermNumbers names() {
        return names;
    }

    TermNumbers pairs() {
        return pairs;
    }

    TermNumbers numbers() {
        return numbers;
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

    private int stem(Scan.Word word) {
        return stems.computeIfAbsent(word.text(), text -> words.of(Stemmer.stem(text)));
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

    /** A report whose text is read; the names in its title are told when all texts are. */
    private final class Draft {
        private final long day;
        private final List<Scan.Word> title;
        private final Map<Integer, Integer> ownWords = new HashMap<>();
        private final Map<Integer, Integer> ownNames = new HashMap<>();
        private final Set<Integer> ownPairs = new HashSet<>();
        private final Set<Integer> ownNumbers = new HashSet<>();
        private final Set<Integer> ownAges = new HashSet<>();

        Draft(Document document) {
            day = document.published().map(d -> d.firstDay().toEpochDay()).orElse(Report.UNDATED);
            title = Scan.words(headline(document.title().orElse("")));
            List<Scan.Word> text = Scan.words(document.text());
            for (Scan.Word word : text) {
                count(word);
                ownWords.merge(stem(word), 1, Integer::sum);
                if (word.isCapital() && word.inside()) {
                    ownNames.merge(names.of(word.lower()), 1, Integer::sum);
                }
            }
            title.forEach(word -> ownWords.merge(stem(word), 1, Integer::sum));
            for (int i = 1; i < text.size(); i++) {
                if (text.get(i).isCapital()
                        && text.get(i).next()
                        && text.get(i - 1).isCapital()) {
                    pair(text.get(i - 1), text.get(i));
                }
            }
            numbers(title);
            numbers(text);
        }

        Report report() {
            List<Scan.Word> named =
                    title.stream().filter(ReportReader.this::isName).toList();
            named.forEach(word -> ownNames.merge(names.of(word.lower()), 1, Integer::sum));
            for (int i = 1; i < named.size(); i++) {
                pair(named.get(i - 1), named.get(i));
            }
            Set<Integer> ownTitle = new HashSet<>();
            title.forEach(word -> ownTitle.add(stem(word)));
            return new Report(
                    day,
                    Report.Counts.of(ownWords),
                    Report.sorted(ownTitle),
                    Report.Counts.of(ownNames),
                    Report.sorted(ownPairs),
                    Report.sorted(ownNumbers),
                    Report.sorted(ownAges));
        }

        private void pair(Scan.Word one, Scan.Word other) {
            ownPairs.add(pairs.of(one.lower() + " " + other.lower()));
        }

        private void numbers(List<Scan.Word> list) {
            for (int i = 0; i < list.size(); i++) {
                Scan.Word word = list.get(i);
                if (!word.isNumber()) {
                    continue;
                }
                String lower = word.lower();
                boolean years = lower.endsWith("-year-old");
                String digits = lower.split("-", 2)[0];
                boolean comma = word.after() == ','
                        || i + 1 < list.size() && list.get(i + 1).lower().equals("of");
                if (years || digits.length() > 1) {
                    ownNumbers.add(numbers.of(years ? lower : digits));
                }
                if ((years || comma) && digits.length() <= 2) {
                    ownAges.add(numbers.of(digits));
                }
            }
        }
    }
}
