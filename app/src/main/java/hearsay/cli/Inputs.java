package hearsay.cli;

import hearsay.Addresses;
import hearsay.Incoming;
import hearsay.LedgerTitle;
import hearsay.fetch.Address;
import hearsay.model.PartialDate;
import hearsay.read.ReadOptions;
import hearsay.read.ReadResult;
import hearsay.read.Reader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The inputs that every reading command takes. */
final class Inputs {
    @Parameters(
            paramLabel = "INPUT",
            arity = "0..*",
            description =
                    "Files (pages, texts, PDF, mail, feeds, tables, archives; docs/reading.md lists them), folders with all"
                            + " below them, addresses (http, https), or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateReader.class,
            description = "The date of articles that tell none: 2031-03-09, 2031-03 or 2031.")
    private Optional<PartialDate> published = Optional.empty();

    @Option(
            names = "--raw",
            description = "Take each file as plain text as it stands; offsets then index the file's own text.")
    private boolean raw;

    @Mixin
    private FetchingOptions fetching = new FetchingOptions();

    /** What the inputs hold, one at a time; stops with status 2 where there is nothing to read. */
    Iterator<ReadResult> read(boolean duplicates, CommandSpec command) {
        Iterator<Incoming> incoming = incoming(command);
        Iterator<ReadResult> results = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return incoming.hasNext();
            }

            @Override
            public ReadResult next() {
                return incoming.next().result();
            }
        };
        return duplicates ? results : Reader.withoutCopies(results);
    }

    /** The same with the bytes of those that addresses gave, and with copies. */
    Iterator<Incoming> incoming(CommandSpec command) {
        PrintWriter err = command.commandLine().getErr();
        Reader reader = new Reader(
                ReadOptions.DEFAULT.withRaw(raw).withPublished(published), notice -> err.println("hearsay: " + notice));
        if (inputs.stream().anyMatch(Address::isAddress)) {
            Addresses addresses = new Addresses(fetching.open(Main.of(command)), reader);
            return new MixedInputs(inputs, reader, addresses).incoming();
        }
        return MixedInputs.ofFiles(reader, inputs);
    }

    /** Whether none was named. */
    boolean isEmpty() {
        return inputs.isEmpty();
    }

    /** What the inputs are called, for people: "Karrow dam" for {@code examples/karrow-dam/articles}; empty where that says nothing. */
    Optional<String> name() {
        return inputs.size() > 1 || inputs.getFirst().equals("-") || Address.isAddress(inputs.getFirst())
                ? Optional.empty()
                : Optional.of(PlainName.of(Path.of(inputs.getFirst()))).filter(LedgerTitle::saysSomething);
    }

    /** Reads a date of the command line. */
    static final class DateReader implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String value) {
            return PartialDate.parse(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is no date; allowed are 2031-03-09, 2031-03 and 2031"));
        }
    }
}
