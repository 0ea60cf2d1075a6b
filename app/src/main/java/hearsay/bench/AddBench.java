package hearsay.bench;

import com.sun.management.OperatingSystemMXBean;
import hearsay.Added;
import hearsay.Hearsay;
import hearsay.Incoming;
import hearsay.KeptLedger;
import hearsay.model.Document;
import hearsay.read.ReadOptions;
import hearsay.read.Reader;
import hearsay.store.Access;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a document costs that is read, understood and added, and what memory is held, from the first of many to the last. One
 * thread does what {@code hearsay add} does; processor time is that of the whole process.
 */
final class AddBench {
    private static final int WINDOWS = 20;
    private static final String RESIDENT = "VmRSS:";
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<Document> articles;
    private final int documents;
    private final Consumer<String> told;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();
    private long processor;
    private int added;

    /**
     * @param articles repeated among the generated reports
     * @param documents how many to add
     * @param told is told of each window when it is over, since the whole takes long
     */
    AddBench(List<Document> articles, int documents, Consumer<String> told) {
        this.articles = articles;
        this.documents = documents;
        this.told = told;
    }

    List<Figure> run() {
        try {
            Path folder = Files.createTempDirectory("hearsay-bench");
            try {
                Path pile = folder.resolve("pile.jsonl");
                new Pile(articles).write(pile, documents);
                fill(pile, folder.resolve("bench.hearsay"));
            } finally {
                clear(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> made = Files.list(folder)) {
            for (Path file : made.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private void fill(Path pile, Path file) throws IOException {
        InstantSource clock = InstantSource.fixed(Instant.parse("2031-04-20T12:00:00Z"));
        try (KeptLedger ledger =
                KeptLedger.open(file.toString(), Access.CREATE_FOR_MANY_STORIES, Hearsay.withThreads(1), clock)) {
            processor = SYSTEM.getProcessCpuTime();
            ledger.add(Incoming.ofFiles(new Reader(ReadOptions.DEFAULT).read(List.of(pile.toString()))), this::added);
        }
        figures.add(new Figure("add.file." + documents, Files.size(file) / 1e6, "MB"));
        // the first window also loads the models and compiles the program: the start is the second
        figures.add(Figure.ratio("add.start/end", costs.get(Math.min(1, costs.size() - 1)) / costs.getLast()));
    }

    private void added(Added result) {
        added++;
        int window = Math.max(1, documents / WINDOWS);
        if (added % window == 0) {
            close(window);
        }
    }

    private void close(int window) {
        double cost = (SYSTEM.getProcessCpuTime() - processor) / 1e6 / window;
        costs.add(cost);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        double heap = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
        figures.add(new Figure("add.document." + added, cost, "ms"));
        figures.add(new Figure("add.heap." + added, heap, "MB"));
        figures.add(new Figure("add.resident." + added, resident(), "MB"));
        told.accept(String.format(
                Locale.ROOT,
                "add: %d documents, %.1f ms each, %.0f MB of heap, %.0f MB in all",
                added,
                cost,
                heap,
                resident()));
        processor = SYSTEM.getProcessCpuTime();
    }

    /** What the process holds of the machine's memory; 0 where the system does not tell. */
    private static double resident() {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .map(line ->
                            line.substring(RESIDENT.length()).replace("kB", "").strip())
                    .mapToDouble(kilobytes -> Double.parseDouble(kilobytes) / 1e3)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
