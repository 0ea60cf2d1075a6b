package hearsay.cli;

import hearsay.model.ClaimType;
import hearsay.model.EvidenceKind;
import hearsay.model.PartialDate;
import hearsay.model.Stance;
import hearsay.store.SearchQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a claim must be for a command to tell of it. */
final class Conditions {
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

    /** The conditions without words; stops with status 2 where they leave no day. */
    SearchQuery query() {
        Optional<LocalDate> first = from.map(PartialDate::firstDay);
        Optional<LocalDate> last = to.map(PartialDate::lastDay);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw new Stop(
                    ExitStatus.UNUSABLE, "--from " + first.get() + " is after --to " + last.get() + ": no day is left");
        }
        return new SearchQuery(List.of(), holder, stance, evidence, type, first, last);
    }
}
