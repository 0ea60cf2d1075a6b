package hearsay.cli;

import picocli.CommandLine.Option;

/** The format of the commands that write lines of JSON and have no other; named so that scripts stay right when one comes. */
final class LineFormat {
    /** The formats there are. */
    enum Name {
        jsonl
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl (the default).")
    private Name format = Name.jsonl;
}
