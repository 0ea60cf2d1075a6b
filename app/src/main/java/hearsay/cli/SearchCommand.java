package hearsay.cli;

import hearsay.Hit;
import hearsay.KeptLedger;
import hearsay.format.SearchWriter;
import hearsay.model.ClaimType;
import hearsay.model.EvidenceKind;
import hearsay.model.PartialDate;
import hearsay.model.Stance;
import hearsay.store.Access;
import hearsay.store.SearchQuery;
import java.util.List;
import java.util.Optional;
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

    @Option(
            names = "--holder",
            paramLabel = "NAME",
            description = "Only claims of a holder with these words in its name.")
    private Optional<String> holder = Optional.empty();

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            converter = Label.OfStance.class,
            description = "asserts, confirms, denies, doubts or declines.")
    private Optional<Stance> stance = Optional.empty();

    @Option(
            names = "--evidence",
            paramLabel = "KIND",
            converter = Label.OfEvidence.class,
            description = "What the claim rests on, such as video or official-statement.")
    private Optional<EvidenceKind> evidence = Optional.empty();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            converter = Label.OfType.class,
            description = "quantity, event, commitment, forecast, assessment or background.")
    private Optional<ClaimType> type = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Inputs.DateReader.class,
            description = "Said, or else published, on this day or later.")
    private Optional<PartialDate> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Inputs.DateReader.class,
            description = "Said, or else published, on this day or earlier.")
    private Optional<PartialDate> to = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "How many at the most; 50 otherwise.")
    private int limit = 50;

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new Stop(ExitStatus.UNUSABLE, "--limit must be 1 or more, not " + limit);
        }
        SearchQuery query = new SearchQuery(
                List.of(),
                holder,
                stance,
                evidence,
                type,
                from.map(PartialDate::firstDay),
                to.map(PartialDate::lastDay));
        try (KeptLedger kept = ledger.open(Access.READ, spec)) {
            List<Hit> hits = kept.search(String.join(" ", words), query, limit);
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
            return ExitStatus.DONE;
        }
    }
}
