package hearsay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a user waits for: a program that is started, reads the articles, and leaves a brief. */
final class StartBench {
    private static final int RUNS = 3;

    private final List<String> inputs;

    /** @param inputs as on the command line */
    StartBench(List<String> inputs) {
        this.inputs = inputs;
    }

    List<Figure> run() {
        try {
            Path page = Files.createTempFile("hearsay-bench", ".html");
            try {
                List<String> brief = new ArrayList<>(Child.hearsay());
                brief.add("brief");
                brief.addAll(inputs);
                List<String> extract = new ArrayList<>(Child.hearsay());
                extract.add("extract");
                extract.addAll(inputs);
                List<Figure> figures = measured("start.brief", brief, "-o", page.toString());
                figures.addAll(measured("start.extract", extract));
                return figures;
            } finally {
                Files.delete(page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first run warms the disk and does not count. */
    private static List<Figure> measured(String name, List<String> command, String... arguments) {
        Child.run(command, arguments);
        Rounds rounds = new Rounds();
        for (int i = 0; i < RUNS; i++) {
            Child.Run run = Child.run(command, arguments);
            rounds.add(name, run.seconds());
            rounds.add(name + ".processor", run.processor());
            run.megabytes().ifPresent(megabytes -> rounds.add(name + ".memory", megabytes));
        }
        List<Figure> figures = new ArrayList<>();
        for (String each : rounds.names()) {
            figures.add(new Figure(each, rounds.median(each), each.endsWith("memory") ? "MB" : "s"));
        }
        return figures;
    }
}
