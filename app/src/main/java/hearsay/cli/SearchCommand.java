package hearsay.cli;

import hearsay.Hit;
import hearsay.KeptLedger;
import hearsay.format.SearchWriter;
import hearsay.store.Access;
import hearsay.store.SearchQuery;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay search}: the claims that have some words. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description =
                "Finds claims that have all the words, in whatever form, the newest first; each with its exact words and "
                        + "its document.")
final class SearchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private TextOrLines format = new TextOrLines();

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words of the claim or its holder's name.")
    private List<String> words = List.of();

    @Mixin
    private Conditions conditions = new Conditions();

    @Option(names = "--limit", paramLabel = "N", description = "How many at the most; 50 otherwise.")
    private int limit = 50;

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new Stop(ExitStatus.UNUSABLE, "--limit must be 1 or more, not " + limit);
        }
        SearchQuery query = conditions.query();
        try (KeptLedger kept = ledger.open(Access.READ, spec)) {
            // one more than is shown, to tell whether there are more
            List<Hit> found = kept.search(String.join(" ", words), query, Math.max(limit, limit + 1));
            List<Hit> hits = found.stream().limit(limit).toList();
            Output.print(spec.commandLine().getOut(), out -> {
                SearchWriter writer = new SearchWriter(out);
                for (Hit hit : hits) {
                    if (format.isLines()) {
                        writer.line(hit.document(), hit.claim(), hit.corrections());
                    } else {
                        writer.text(hit.document(), hit.claim(), hit.corrections());
                    }
                }
            });
            tell(found.size());
            return ExitStatus.DONE;
        }
    }

    private void tell(int found) {
        PrintWriter err = spec.commandLine().getErr();
        if (found == 0) {
            err.println("hearsay: no claim has all of that");
        } else if (found > limit) {
            err.println("hearsay: these are the newest " + limit + "; there are more, which --limit shows");
        }
    }
}
