package hearsay.bench;

import hearsay.model.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Throughput from text to claims: by stage in processor time, and on one thread and on two by the clock. */
final class ExtractBench {
    private static final int FEWEST_ROUNDS = 3;
    private static final String YARDSTICK = "yardstick";
    /** What 700 words come to. */
    private static final double ARTICLE = 813;

    private final List<Document> documents;
    private final double seconds;
    private final Stages stages;
    private final Yardstick yardstick;

    ExtractBench(Path models, List<Document> documents, double seconds) {
        this.documents = documents;
        this.seconds = seconds;
        this.stages = new Stages(models);
        this.yardstick = new Yardstick(models);
    }

    List<Figure> run() {
        int tokens = documents.stream().mapToInt(d -> yardstick.tag(d.text())).sum();
        rounds(new Rounds());
        Rounds stage = rounds(new Rounds());
        Rounds clock = clockRounds();
        List<Figure> figures = new ArrayList<>();
        for (String name : stage.names()) {
            figures.add(new Figure("extract.tokens." + name, tokens / stage.median(name), "tokens/processor s"));
        }
        for (String threads : clock.names()) {
            double rate = tokens / clock.median(threads);
            figures.add(new Figure("extract." + threads, rate, "tokens/s"));
            figures.add(new Figure("extract." + threads + ".articles", rate / ARTICLE, "articles of 700 words/s"));
        }
        for (String name : List.of("annotate", "only.attributions", "findings", "claims", Stages.ALL)) {
            figures.add(
                    Figure.ratio("extract." + name + "/" + YARDSTICK, stage.median(YARDSTICK) / stage.median(name)));
        }
        return figures;
    }

    /** Rounds of the stages and the yardstick by turns, for so long as was asked. */
    private Rounds rounds(Rounds rounds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        for (int i = 0; i < FEWEST_ROUNDS || System.nanoTime() < end; i++) {
            rounds.add(YARDSTICK, Stopwatch.of(() -> documents.forEach(d -> yardstick.tag(d.text()))));
            rounds.addAll(stages.seconds(documents));
        }
        return rounds;
    }

    private Rounds clockRounds() {
        Rounds rounds = new Rounds();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        for (int i = 0; i < FEWEST_ROUNDS || System.nanoTime() < end; i++) {
            for (int threads = 1; threads <= 2; threads++) {
                rounds.add("threads." + threads, clock(threads, stages::claims));
            }
        }
        return rounds;
    }

    /** Seconds by the clock for all documents. */
    private double clock(int threads, Consumer<Document> work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            return Stopwatch.wall(() -> documents.stream()
                    .map(document -> CompletableFuture.runAsync(() -> work.accept(document), pool))
                    .toList()
                    .forEach(CompletableFuture::join));
        }
    }
}
