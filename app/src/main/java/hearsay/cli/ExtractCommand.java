package hearsay.cli;

import hearsay.Hearsay;
import hearsay.extract.Part;
import hearsay.format.ExtractionWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay extract}: what is found in each document, without a ledger. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Writes what is found in each document, a JSON object a line, as each is done: attributions, "
                + "quantities, dates.")
final class ExtractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private LineFormat format = new LineFormat();

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "Only these parts: text, attributions, quantities, times. Nothing else is computed.")
    private List<Part> only = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Set<Part> parts = only.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(only);
        ExtractionWriter writer = new ExtractionWriter(out, parts);
        try (Progress progress = new Progress(err)) {
            Hearsay.open().extract(inputs.read(true, spec), parts, extracted -> {
                write(writer, extracted, progress);
                Standard.check(out);
            });
            return progress.status();
        }
    }

    private static void write(ExtractionWriter writer, Hearsay.Extracted extracted, Progress progress) {
        try {
            switch (extracted) {
                case Hearsay.Extracted.Found found -> writer.write(found.findings());
                case Hearsay.Extracted.NotRead notRead -> {
                    writer.write(notRead.document(), notRead.read());
                    progress.failed(notRead.document());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
