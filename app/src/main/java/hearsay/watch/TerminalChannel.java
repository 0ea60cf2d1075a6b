package hearsay.watch;

import java.io.PrintWriter;
import java.util.Optional;

/** Prints changes as they come. */
public final class TerminalChannel implements Channel {
    private final PrintWriter out;
    private final boolean lines;

    /** @param lines whether to print a JSON object a line, for programs */
    public TerminalChannel(PrintWriter out, boolean lines) {
        this.out = out;
        this.lines = lines;
    }

    @Override
    public String key() {
        return "terminal";
    }

    @Override
    public Optional<String> deliver(Batch batch) {
        out.print(lines ? Json.of(batch) + "\n" : BatchText.of(batch));
        out.flush();
        return out.checkError() ? Optional.of("standard output cannot be written") : Optional.empty();
    }
}
