package hearsay;

import hearsay.model.Stance;
import hearsay.read.ReadOptions;
import hearsay.read.Reader;
import hearsay.store.Access;
import hearsay.store.Reports;
import hearsay.store.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Times a ledger of many stories as it grows. To be run by hand: {@code LedgerBenchmark PLACE ARTICLE COUNT...}; PLACE is a
 * file that is made, or the URL of an empty PostgreSQL schema, ARTICLE one more article to add with the language models, and
 * each COUNT the number of reports at which to measure; what memory it takes is seen by what -Xmx it runs with. Reports are written by {@link Reports}, with their claims.
 */
final class LedgerBenchmark {
    private static final List<String> WORDS = List.of(
            "people dead",
            "injured police",
            "ferry",
            "warned explosion",
            "refinery landslide dawn",
            "Ines tunnel",
            "missing harbour office",
            "bridge collapse",
            "council trapped");

    private final LedgerBench bench;
    private final String place;
    private final String article;
    private final Reports reports = new Reports(2031);
    private int size;

    private LedgerBenchmark(LedgerBench bench, String place, String article) {
        this.bench = bench;
        this.place = place;
        this.article = article;
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        try (LedgerBench bench = new LedgerBench(args[0], Access.CREATE_FOR_MANY_STORIES)) {
            LedgerBenchmark benchmark = new LedgerBenchmark(bench, args[0], args[1]);
            for (String count : Arrays.asList(args).subList(2, args.length)) {
                benchmark.measure(Integer.parseInt(count));
            }
        }
    }

    private void measure(int count) throws IOException {
        double filled = seconds(() -> {
            reports.next(count - size).forEach(bench::add);
            size = count;
        });
        tell("filling to " + count + ", s", filled);
        if (!place.contains("://")) {
            tell("file, MB", Files.size(Path.of(place)) / 1e6);
        }
        List<Reports.Report> more = reports.next(40);
        size += more.size();
        tell(
                "add one with its claims made, ms, median",
                1000
                        * middle(more.stream()
                                .mapToDouble(report -> seconds(() -> bench.add(report)))
                                .toArray()));
        article();
        search("search by words", false);
        search("search by words, stance and holder", true);
        List<KeptStory> stories = bench.ledger.stories(Optional.empty());
        tell("stories", stories.size());
        bench.add(reports.next(1).getFirst());
        size++;
        tell("list the stories after one more, s", seconds(() -> bench.ledger.stories(Optional.empty())));
        tell("list them again, s", seconds(() -> bench.ledger.stories(Optional.empty())));
        KeptStory large = stories.stream()
                .max(Comparator.comparingInt(story -> story.documents().size()))
                .orElseThrow();
        Optional<String> story = Optional.of(large.id());
        tell(
                "tell the largest story, of " + large.documents().size() + ", s",
                seconds(() -> bench.ledger.view(Optional.empty(), story)));
        tell("tell it again, s", seconds(() -> bench.ledger.view(Optional.empty(), story)));
        tell("check, s", seconds(() -> bench.ledger.check()));
    }

    /** One more article through the language models: the second time around, when they are loaded. */
    private void article() throws IOException {
        for (int i = 0; i < 3; i++) {
            Path copy = Files.createTempFile("article", ".txt");
            Files.writeString(copy, Files.readString(Path.of(article)) + "\nEdition " + size + " " + i + ".\n");
            List<Incoming> read = new ArrayList<>();
            new Reader(ReadOptions.DEFAULT)
                    .read(List.of(copy.toString()))
                    .forEachRemaining(result -> read.add(Incoming.of(result)));
            double time = seconds(() -> bench.ledger.add(read.iterator(), added -> {}));
            if (i == 2) {
                tell("add one article, s", time);
            }
            Files.delete(copy);
        }
    }

    private void search(String what, boolean conditions) {
        Random random = new Random(7);
        SearchQuery query = conditions
                ? new SearchQuery(
                        List.of(),
                        Optional.of("a"),
                        Optional.of(Stance.ASSERTS),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                : SearchQuery.ALL;
        double[] times = random.ints(300, 0, WORDS.size())
                .mapToDouble(i -> seconds(() -> bench.ledger.search(WORDS.get(i), query, 50)))
                .sorted()
                .toArray();
        tell(what + ", ms, p50", 1000 * times[times.length / 2]);
        tell(what + ", ms, p99", 1000 * times[times.length * 99 / 100]);
    }

    private static double middle(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void tell(String what, double value) {
        System.out.printf(Locale.ROOT, "%-48s %10.2f%n", what, value);
        System.out.flush();
    }
}
