package hearsay.cli;

import hearsay.model.FailedDocument;
import hearsay.model.FailedLines;
import hearsay.read.Failed;
import hearsay.read.Read;
import hearsay.read.ReadResult;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Tells on standard error which documents failed and, where that is a terminal, how far the work is.
 *
 * <p>The launcher says by the property {@code hearsay.terminal} whether standard error is one.
 */
final class Progress implements AutoCloseable {
    private static final Set<String> QUIET = Set.of("duplicate");

    private final PrintWriter err;
    private final ProgressBar bar;
    private final Map<String, Integer> badLines = new LinkedHashMap<>();
    private int failures;

    Progress(PrintWriter err) {
        this.err = err;
        boolean terminal = Boolean.getBoolean("hearsay.terminal");
        this.bar = new ProgressBarBuilder()
                .setTaskName("Reading")
                .setUnit(" documents", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(-1)
                .setUpdateIntervalMillis(200)
                .setConsumer(terminal ? new ConsoleProgressBarConsumer(System.err, 79) : new Silent())
                .clearDisplayOnFinish()
                .build();
    }

    /** One document is worked through. */
    void done(ReadResult result) {
        switch (result) {
            case Read read -> step(read.document().name());
            case Failed failed -> {
                failed(failed.document());
                bar.step();
            }
        }
    }

    /** One document of this name is worked through. */
    void step(String name) {
        bar.setExtraMessage(name);
        bar.step();
    }

    /** One document could not be read. Of the bad lines of one file a few are told at once, the others as a number at the end. */
    void failed(FailedDocument document) {
        failures += QUIET.contains(document.reason()) ? 0 : 1;
        int ofFile = FailedLines.file(document)
                .map(file -> badLines.merge(file, 1, Integer::sum))
                .orElse(1);
        if (ofFile <= FailedLines.TOLD) {
            tell(document);
        }
    }

    private void tell(FailedDocument document) {
        err.println("hearsay: " + document.name() + ": not read (" + document.reason() + "): " + document.detail());
    }

    /** The exit status that the documents earn. */
    int status() {
        return failures > 0 ? ExitStatus.DONE_IN_PART : ExitStatus.DONE;
    }

    @Override
    public void close() {
        bar.close();
        badLines.forEach((file, count) -> {
            if (count > FailedLines.TOLD) {
                tell(FailedLines.more(file, count - FailedLines.TOLD));
            }
        });
    }

    private static final class Silent implements me.tongfei.progressbar.ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return 79;
        }

        @Override
        public void accept(String rendered) {
            // no terminal: nothing to draw on
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}
