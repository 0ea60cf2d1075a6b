package hearsay.cli;

import hearsay.Added;
import java.io.PrintWriter;

/** A line for each document that has come into a ledger, once it is in for good. */
final class AddedLines {
    private final PrintWriter out;
    private final Progress progress;

    AddedLines(PrintWriter out, Progress progress) {
        this.out = out;
        this.progress = progress;
    }

    void tell(Added added) {
        switch (added) {
            case Added.New fresh -> {
                out.println("added " + fresh.document().id() + " "
                        + fresh.document().name());
                progress.step(fresh.document().name());
            }
            case Added.There there -> {
                out.println("there " + there.document().id() + " "
                        + there.document().name());
                progress.step(there.document().name());
            }
            case Added.NotRead failed -> {
                out.println("failed " + failed.document().name() + ": "
                        + failed.document().reason());
                progress.failed(failed.document());
                progress.step("");
            }
        }
        Standard.check(out);
    }
}
