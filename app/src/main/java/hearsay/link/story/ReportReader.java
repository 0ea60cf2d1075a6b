package hearsay.link.story;

import hearsay.link.Stemmer;
import hearsay.model.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes reports of documents. What is a name in a headline, where every word may have a capital, is told by how the pile
 * writes the word in its running text.
 */
final class ReportReader {
    private static final int SHORTEST_TITLE = 20;
    private static final List<String> TITLE_ENDS = List.of(" | ", " - ", " – ", " :: ");

    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, int[]> cases = new HashMap<>();
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

    /**
     * A word as it is written, looked up once for all the places where it stands.
     *
     * @param stem the number of its stem
     * @param cases how often the pile writes it without a capital of its own, and with one
     */
    private record Form(String lower, boolean isCapital, boolean isNumber, int stem, int[] cases) {
        void count(boolean inside) {
            if (!isNumber && (inside || !isCapital)) {
                cases[isCapital ? 1 : 0]++;
            }
        }

        boolean isName() {
            return isCapital && cases[1] > cases[0];
        }
    }

    private Form form(Scan.Word word) {
        Form known = forms.get(word.text());
        if (known != null) {
            return known;
        }
        String lower = word.lower();
        Form form = new Form(
                lower,
                word.isCapital(),
                word.isNumber(),
                words.of(Stemmer.stem(word.text())),
                cases.computeIfAbsent(lower, key -> new int[2]));
        forms.put(word.text(), form);
        return form;
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
        private final List<Form> title;
        private final IntStream.Builder ownWords = IntStream.builder();
        private final IntStream.Builder ownNames = IntStream.builder();
        private final IntStream.Builder ownPairs = IntStream.builder();
        private final IntStream.Builder ownNumbers = IntStream.builder();
        private final IntStream.Builder ownAges = IntStream.builder();

        Draft(Document document) {
            day = document.published().map(d -> d.firstDay().toEpochDay()).orElse(Report.UNDATED);
            List<Scan.Word> headline = Scan.words(headline(document.title().orElse("")));
            title = headline.stream().map(ReportReader.this::form).toList();
            numbers(headline);
            List<Scan.Word> text = Scan.words(document.text());
            numbers(text);
            Form before = new Form("", false, false, 0, new int[2]);
            for (Scan.Word word : text) {
                Form form = form(word);
                form.count(word.inside());
                ownWords.add(form.stem());
                if (form.isCapital() && word.inside()) {
                    ownNames.add(names.of(form.lower()));
                }
                if (form.isCapital() && word.next() && before.isCapital()) {
                    pair(before, form);
                }
                before = form;
            }
            title.forEach(form -> ownWords.add(form.stem()));
        }

        /** When all texts are read: takes the names of the title. */
        void nameTitle() {
            List<Form> named = title.stream().filter(Form::isName).toList();
            named.forEach(form -> ownNames.add(names.of(form.lower())));
            for (int i = 1; i < named.size(); i++) {
                pair(named.get(i - 1), named.get(i));
            }
        }

        Report report(Terms allWords, Terms allNames, Terms allPairs, Terms allNumbers) {
            return new Report(
                    day,
                    allWords.counts(ownWords.build()),
                    allWords.once(title.stream().mapToInt(Form::stem)),
                    allNames.counts(ownNames.build()),
                    allPairs.once(ownPairs.build()),
                    allNumbers.once(ownNumbers.build()),
                    allNumbers.once(ownAges.build()));
        }

        private void pair(Form one, Form other) {
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
