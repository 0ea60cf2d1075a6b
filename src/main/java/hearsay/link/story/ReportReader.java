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

    /**
     * Reports and what their numbers stand for.
     *
     * @param reports in the order of the documents
     * @param numbers the terms of {@link Report#numbers} and {@link Report#ages}
     */
    record Reports(List<Report> reports, Terms words, Terms names, Terms pairs, Terms numbers) {}

    private ReportReader() {}

    static Reports read(List<Document> documents) {
        ReportReader reader = new ReportReader();
        List<Draft> drafts = documents.stream().map(reader::draft).toList();
        drafts.forEach(Draft::nameTitle);
        Terms words = new Terms(reader.words);
        Terms names = new Terms(reader.names);
        Terms pairs = new Terms(reader.pairs);
        Terms numbers = new Terms(reader.numbers);
        List<Report> reports = drafts.stream()
                .map(draft -> draft.report(words, names, pairs, numbers))
                .toList();
        return new Reports(reports, words, names, pairs, numbers);
    }

    private Draft draft(Document document) {
        return new Draft(document);
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

        /** When all texts are read: takes the names of the title. */
        void nameTitle() {
            List<Scan.Word> named =
                    title.stream().filter(ReportReader.this::isName).toList();
            named.forEach(word -> ownNames.merge(names.of(word.lower()), 1, Integer::sum));
            for (int i = 1; i < named.size(); i++) {
                pair(named.get(i - 1), named.get(i));
            }
        }

        Report report(Terms allWords, Terms allNames, Terms allPairs, Terms allNumbers) {
            Set<Integer> ownTitle = new HashSet<>();
            title.forEach(word -> ownTitle.add(stem(word)));
            return new Report(
                    day,
                    counts(allWords, ownWords),
                    allWords.sorted(ownTitle),
                    counts(allNames, ownNames),
                    allPairs.sorted(ownPairs),
                    allNumbers.sorted(ownNumbers),
                    allNumbers.sorted(ownAges));
        }

        private static Report.Counts counts(Terms all, Map<Integer, Integer> own) {
            int[] sorted = all.sorted(own.keySet());
            return new Report.Counts(sorted, all.times(sorted, own));
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
