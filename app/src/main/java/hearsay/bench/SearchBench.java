package hearsay.bench;

import hearsay.Hearsay;
import hearsay.KeptLedger;
import hearsay.KeptStory;
import hearsay.model.Stance;
import hearsay.store.Access;
import hearsay.store.SearchQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A ledger of many stories as it grows: adding to it, searching it, telling one of its stories. */
final class SearchBench {
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
    private static final int SEARCHES = 300;
    private static final int MORE = 40;
    private static final SearchQuery BY_STANCE = new SearchQuery(
            List.of(),
            Optional.of("a"),
            Optional.of(Stance.ASSERTS),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final List<Integer> sizes;
    private final List<Figure> figures = new ArrayList<>();
    private final Reports reports = new Reports(2031);
    private final Rounds rounds = new Rounds();
    private int size;

    /** @param sizes numbers of documents, rising */
    SearchBench(List<Integer> sizes) {
        this.sizes = sizes;
    }

    List<Figure> run() {
        try {
            Path folder = Files.createTempDirectory("hearsay-bench");
            Path file = folder.resolve("bench.hearsay");
            InstantSource clock = InstantSource.fixed(Instant.parse("2031-03-20T12:00:00Z"));
            try (KeptLedger ledger =
                    KeptLedger.open(file.toString(), Access.CREATE_FOR_MANY_STORIES, Hearsay.withThreads(1), clock)) {
                for (int documents : sizes) {
                    measure(ledger, documents);
                    figures.add(new Figure("ledger.file." + documents, Files.size(file) / 1e6, "MB"));
                }
            } finally {
                for (Path made : list(folder)) {
                    Files.delete(made);
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void measure(KeptLedger ledger, int documents) {
        add(ledger, documents - size);
        for (int i = 0; i < MORE; i++) {
            rounds.add("ledger.add." + documents, 1000 * Stopwatch.wall(() -> add(ledger, 1)));
        }
        search(ledger, "search.words." + documents, SearchQuery.ALL);
        search(ledger, "search.conditions." + documents, BY_STANCE);
        figures.add(new Figure("ledger.add." + documents, rounds.median("ledger.add." + documents), "ms"));
        story(ledger, documents);
    }

    private void add(KeptLedger ledger, int count) {
        reports.next(count).forEach(report -> ledger.add(report.document(), report.claims()));
        size += count;
    }

    private void search(KeptLedger ledger, String name, SearchQuery query) {
        new Random(7)
                .ints(SEARCHES, 0, WORDS.size())
                .forEach(i -> rounds.add(name, 1000 * Stopwatch.wall(() -> ledger.search(WORDS.get(i), query, 50))));
        figures.add(new Figure(name + ".p50", rounds.median(name), "ms"));
        figures.add(new Figure(name + ".p99", rounds.quantile(name, 0.99), "ms"));
    }

    private void story(KeptLedger ledger, int documents) {
        figures.add(
                new Figure("ledger.stories." + documents, Stopwatch.wall(() -> ledger.stories(Optional.empty())), "s"));
        KeptStory largest = ledger.stories(Optional.empty()).stream()
                .max(Comparator.comparingInt(story -> story.documents().size()))
                .orElseThrow();
        figures.add(new Figure(
                "ledger.tell." + documents,
                Stopwatch.wall(() -> ledger.view(Optional.empty(), Optional.of(largest.id()))),
                "s"));
    }
}
