package hearsay.bench;

import hearsay.model.Document;
import hearsay.read.Read;
import hearsay.read.ReadOptions;
import hearsay.read.Reader;
import hearsay.trained.Models;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The program's own measurement of itself.
 *
 * <p>Example: {@code new Benchmark(List.of("articles"), 10, List.of(1_000, 10_000), Optional.empty()).run(parts, told -> {})}.
 */
public final class Benchmark {
    private final List<String> inputs;
    private final double seconds;
    private final List<Integer> sizes;
    private final Optional<Path> stock;

    /** What can be measured by itself. */
    public enum Part {
        /** Text to claims, by stage and on two threads. */
        EXTRACT,
        /** A cold start to a brief, with its memory. */
        START,
        /** The cost of linking as a pile grows. */
        LINK,
        /** A ledger as it grows: adding, searching, telling a story. */
        SEARCH,
        /** Documents read, understood and added, the largest number of them: cost and memory from first to last. */
        ADD;

        /** The name on the command line: {@code extract}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param inputs the articles, as on the command line
     * @param seconds how long each measurement of throughput goes on
     * @param sizes numbers of generated documents at which linking and searching are measured, rising
     * @param stock the jar of CoreNLP's models, to measure CoreNLP's own pipeline beside
     */
    public Benchmark(List<String> inputs, double seconds, List<Integer> sizes, Optional<Path> stock) {
        this.inputs = List.copyOf(inputs);
        this.seconds = seconds;
        this.sizes = sizes.stream().sorted().toList();
        this.stock = stock;
    }

    /**
     * Measures, part by part, for a minute or several.
     *
     * @param told is told what is measured now
     * @throws hearsay.read.NoInputException where an input is missing or holds nothing to read
     */
    public List<Figure> run(Set<Part> parts, Consumer<String> told) {
        List<Figure> figures = new ArrayList<>();
        for (Part part : Part.values()) {
            if (parts.contains(part)) {
                told.accept(part.label());
                figures.addAll(measured(part, told));
            }
        }
        return figures;
    }

    private List<Figure> measured(Part part, Consumer<String> told) {
        return switch (part) {
            case EXTRACT -> extract();
            case START -> new StartBench(inputs).run();
            case LINK -> new LinkBench(sizes).run();
            case SEARCH -> new SearchBench(sizes).run();
            case ADD -> new AddBench(documents(), sizes.getLast(), told).run();
        };
    }

    private List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        new Reader(ReadOptions.DEFAULT).read(inputs).forEachRemaining(result -> {
            if (result instanceof Read read) {
                documents.add(read.document());
            }
        });
        return documents;
    }

    private List<Figure> extract() {
        List<Figure> figures = new ArrayList<>(new ExtractBench(Models.locate(), documents(), seconds).run());
        stock.ifPresent(jar -> figures.addAll(new StockBench(jar, inputs).run(all(figures))));
        return figures;
    }

    private static double all(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.name().equals("extract.tokens." + Stages.ALL))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
