package hearsay.cli;

import hearsay.Hearsay;
import hearsay.KeptLedger;
import hearsay.KeptStory;
import hearsay.LedgerTitle;
import hearsay.LedgerView;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Document;
import hearsay.model.PartialDate;
import hearsay.read.Read;
import hearsay.read.ReadResult;
import hearsay.store.Access;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What a command tells of: inputs that are read for the occasion, or a ledger that lasts. */
final class Told {
    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--story",
            paramLabel = "ID",
            description = "Of a ledger of many stories, the one that has the document of this id or name.")
    private Optional<String> story = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Inputs.DateReader.class,
            description = "The record as it stood on this day: documents published and corrections made up to it.")
    private Optional<PartialDate> asOf = Optional.empty();

    private String called = "";

    /** The story's ledger; stops with status 2 where there is nothing to tell of. */
    LedgerView view(Progress progress, CommandSpec command) {
        if (inputs.isEmpty() && ledger.isUnknown()) {
            throw new Stop(
                    ExitStatus.UNUSABLE,
                    "no input: name files, folders, or - for standard input; or a ledger by --ledger, which 'hearsay add' "
                            + "makes");
        }
        if (inputs.isEmpty()) {
            try (KeptLedger kept = ledger.open(Access.READ, command)) {
                LedgerView view = kept.view(asOf.map(PartialDate::lastDay), story);
                tellOutdated(view.outdated(), command);
                called = called(kept, view.ledger().documents());
                return view;
            }
        }
        if (ledger.isGiven() || story.isPresent()) {
            throw new Stop(
                    ExitStatus.UNUSABLE, "name either inputs or a ledger; 'hearsay add' puts inputs into a ledger");
        }
        Iterator<ReadResult> results = inputs.read(false, command);
        LedgerView view = new LedgerView(Hearsay.open().ledger(upTo(results), progress::done), Marks.NONE, 0);
        called = inputs.name().orElseGet(() -> headline(view.ledger()));
        return view;
    }

    private static String headline(Ledger ledger) {
        boolean one = !ledger.documents().isEmpty() && ledger.stories().size() <= 1;
        return one ? new KeptStory(ledger.documents()).title() : PlainName.UNKNOWN;
    }

    private String called(KeptLedger kept, List<Document> documents) {
        return story.isPresent() && !documents.isEmpty()
                ? new KeptStory(documents).title()
                : LedgerTitle.of(kept, ledger.name()).with(documents);
    }

    private static void tellOutdated(int outdated, CommandSpec command) {
        if (outdated > 0) {
            command.commandLine()
                    .getErr()
                    .println("hearsay: " + outdated + (outdated == 1 ? " document was" : " documents were")
                            + " read by another version; 'hearsay reread' reads again");
        }
    }

    /** Those published up to the day asked for; one without a date counts. */
    private Iterator<ReadResult> upTo(Iterator<ReadResult> results) {
        if (asOf.isEmpty()) {
            return results;
        }
        LocalDate day = asOf.get().lastDay();
        Iterable<ReadResult> all = () -> results;
        Stream<ReadResult> known = StreamSupport.stream(all.spliterator(), false)
                .filter(result -> !(result instanceof Read read)
                        || read.document()
                                .reference()
                                .filter(date -> date.lastDay().isAfter(day))
                                .isEmpty());
        return known.iterator();
    }

    Optional<PartialDate> asOf() {
        return asOf;
    }

    /** Why there are no documents, as the beginning of a sentence. */
    String nothing() {
        String day = asOf.map(date -> " as of " + date).orElse("");
        return inputs.isEmpty()
                ? ledger.shown() + ": holds no document" + day
                : "no document could be read" + (day.isEmpty() ? "" : ", or none is dated" + day);
    }

    /** What the story is called, for people, once it has been viewed. */
    String name() {
        return called;
    }
}
