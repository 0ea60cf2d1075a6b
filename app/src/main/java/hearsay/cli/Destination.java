package hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a command puts its product. */
final class Destination {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to; standard output otherwise.")
    private Optional<Path> output = Optional.empty();

    /** Something that fills a folder. */
    interface Filling {
        void write(Path folder) throws IOException;
    }

    /** Stops with status 2 where the file could not be written. */
    void check() {
        output.ifPresent(Output::check);
    }

    /** Stops with status 2 where no folder is named, or one that could not be written to. */
    void checkFolder(String why) {
        Path folder = output.orElseThrow(() -> new Stop(ExitStatus.UNUSABLE, why + ": name a folder for them with -o"));
        boolean usable = Files.exists(folder) ? Files.isDirectory(folder) && Files.isWritable(folder) : canMake(folder);
        if (!usable) {
            throw new Stop(ExitStatus.UNUSABLE, folder + ": is no folder that can be written to");
        }
    }

    private static boolean canMake(Path folder) {
        Path above = folder.toAbsolutePath().getParent();
        return above != null && Files.isDirectory(above) && Files.isWritable(above);
    }

    /** Writes the product. */
    void write(CommandSpec spec, Output.Product product) {
        if (output.isPresent()) {
            Output.write(output.get(), product);
        } else {
            Output.print(spec.commandLine().getOut(), product);
        }
    }

    /** Fills the folder named. */
    void writeFolder(Filling product) {
        Path folder = output.orElseThrow(() -> new IllegalStateException("checkFolder comes first"));
        try {
            product.write(folder);
        } catch (IOException e) {
            throw new Stop(ExitStatus.FAULT, folder + ": could not be written: " + e.getMessage());
        }
    }
}
