package hearsay.cli;

import picocli.CommandLine.Option;

/** Whether a command prints for people or for programs. */
final class TextOrLines {
    /** The formats there are. */
    enum Format {
        text,
        jsonl
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default), or jsonl: a JSON object a line.")
    private Format format = Format.text;

    boolean isLines() {
        return format == Format.jsonl;
    }
}
