package hearsay.cli;

import hearsay.bench.Baseline;
import hearsay.bench.BenchReport;
import hearsay.bench.Benchmark;
import hearsay.bench.Figure;
import hearsay.bench.Machine;
import hearsay.read.NoInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay bench}: how fast the program is on this machine. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures the program on this machine: what each stage costs, a start to a brief, memory, and how "
                        + "linking and searching grow. Takes minutes. Read the ratios; all else depends on the machine.")
final class BenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Articles: files and folders.")
    private List<String> inputs = List.of();

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "Only these parts: extract, start, link, search, add.")
    private List<Benchmark.Part> only = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How long each measurement of throughput goes on (10).")
    private double seconds;

    @Option(
            names = "--documents",
            paramLabel = "N",
            split = ",",
            defaultValue = "1000,10000",
            description = "At how many generated documents linking and searching are measured (1000,10000).")
    private List<Integer> documents = List.of();

    @Option(
            names = "--corenlp",
            paramLabel = "JAR",
            description = "The jar of CoreNLP's models (stanford-corenlp-VERSION-models.jar), to measure CoreNLP's own "
                    + "pipeline with parse and quotes beside; needs 6 GB.")
    private Optional<Path> stock = Optional.empty();

    @Option(
            names = "--check",
            paramLabel = "FILE",
            description =
                    "A report that was kept with --format json: exit status 1 where a ratio has fallen by more than "
                            + "a fifth.")
    private Optional<Path> baseline = Optional.empty();

    /** The formats of a report. */
    enum Format {
        text,
        json
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
    private Format format = Format.text;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Baseline> before = baseline.map(BenchCommand::read);
        Set<Benchmark.Part> parts = only.isEmpty() ? EnumSet.allOf(Benchmark.Part.class) : EnumSet.copyOf(only);
        List<Figure> figures = measured(parts, err);
        BenchReport report = new BenchReport(Machine.here(), figures);
        Output.print(
                spec.commandLine().getOut(),
                out -> out.write(format == Format.json ? report.json() + "\n" : report.table()));
        List<String> fallen = before.map(b -> b.fallen(figures)).orElse(List.of());
        fallen.forEach(line -> err.println("hearsay: " + line));
        return fallen.isEmpty() ? ExitStatus.DONE : ExitStatus.DONE_IN_PART;
    }

    private List<Figure> measured(Set<Benchmark.Part> parts, PrintWriter err) {
        Benchmark benchmark = new Benchmark(inputs, seconds, documents, stock);
        try {
            return benchmark.run(parts, part -> {
                err.println("hearsay: measuring: " + part);
                err.flush();
            });
        } catch (NoInputException e) {
            throw new Stop(ExitStatus.UNUSABLE, String.valueOf(e.getMessage()));
        }
    }

    private static Baseline read(Path file) {
        try {
            Map<String, Double> ratios = BenchReport.ratios(Files.readString(file));
            return new Baseline(ratios);
        } catch (IOException | IllegalArgumentException e) {
            throw new Stop(ExitStatus.UNUSABLE, file + ": " + e.getMessage());
        }
    }
}
