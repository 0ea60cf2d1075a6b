package hearsay.cli;

import hearsay.KeptLedger;
import hearsay.ledger.Anchor;
import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Holder;
import hearsay.model.PartialDate;
import hearsay.model.Stance;
import hearsay.store.Access;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay correct}: a person's entry that changes what the ledger tells, and overwrites nothing. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description =
                "Enters a correction: who makes it, why, and what holds instead. What was read is kept, and 'hearsay undo' "
                        + "takes an entry back. 'hearsay search' and 'hearsay export' tell the ids of claims.",
        footer = {
            "",
            "Example: hearsay correct --by 'Mara Lind' --reason 'It is the ministry that denies' stance 1f0c22ab9d3e-120-164 "
                    + "denies"
        })
final class CorrectCommand implements Runnable {
    private static final String CLAIM = "The id of the claim.";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Signature signature = new Signature();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to correct, such as holder, stance or not-a-claim");
    }

    @Command(name = "holder", description = "Somebody else stands behind the claim.")
    int holder(
            @Parameters(paramLabel = "CLAIM", description = CLAIM) String claim,
            @Parameters(paramLabel = "NAME", description = "Who does; 'narrator' for the outlet's own voice.")
                    String name,
            @Option(
                            names = "--kind",
                            paramLabel = "KIND",
                            converter = Label.OfHolder.class,
                            description = "organization, person, country, group or unnamed.")
                    Optional<Holder.Kind> kind) {
        return enter(kept -> {
            Claim found = claim(kept, claim);
            return new Change.HolderIs(Anchor.of(found), name, kind.orElseGet(() -> kind(found, name)));
        });
    }

    private static Holder.Kind kind(Claim claim, String name) {
        if (name.equals(Holder.NARRATOR.name())) {
            return Holder.Kind.NARRATOR;
        }
        if (claim.holder().isNarrator()) {
            throw new Stop(
                    ExitStatus.UNUSABLE, "say what " + name + " is by --kind, since the holder was the narrator");
        }
        return claim.holder().kind();
    }

    @Command(name = "stance", description = "The holder stands otherwise to the claim.")
    int stance(
            @Parameters(paramLabel = "CLAIM", description = CLAIM) String claim,
            @Parameters(
                            paramLabel = "STANCE",
                            converter = Label.OfStance.class,
                            description = "asserts, confirms, denies, doubts or declines.")
                    Stance stance) {
        return enter(kept -> new Change.StanceIs(anchor(kept, claim), stance));
    }

    @Command(name = "number", description = "The figure is another.")
    int number(
            @Parameters(paramLabel = "CLAIM", description = CLAIM) String claim,
            @Parameters(paramLabel = "VALUE", description = "A number, or LOW..HIGH.") String value,
            @Option(
                            names = "--bound",
                            paramLabel = "BOUND",
                            converter = Label.OfBound.class,
                            description =
                                    "exact (the default), approx, at-least, at-most, more-than, less-than, range, vague.")
                    Optional<Bound> bound,
            @Option(
                            names = "--instead-of",
                            paramLabel = "VALUE",
                            description = "Which figure, where the claim has several.")
                    Optional<Double> old) {
        return enter(kept -> new FigureArgument(value, bound, old).change(claim(kept, claim)));
    }

    @Command(name = "not-a-claim", description = "Nobody claims anything there.")
    int notAClaim(@Parameters(paramLabel = "CLAIM", description = CLAIM) String claim) {
        return enter(kept -> new Change.NoClaim(anchor(kept, claim)));
    }

    @Command(name = "said", description = "The statement was made on another date.")
    int said(
            @Parameters(paramLabel = "CLAIM", description = CLAIM) String claim,
            @Parameters(
                            paramLabel = "DATE",
                            converter = Inputs.DateReader.class,
                            description = "2031-03-09 or 2031-03.")
                    PartialDate date) {
        return enter(kept -> new Change.SaidOn(anchor(kept, claim), date));
    }

    @Command(name = "published", description = "The document was published on another date.")
    int published(
            @Parameters(paramLabel = "DOCUMENT", description = "The id or name of the document.") String document,
            @Parameters(
                            paramLabel = "DATE",
                            converter = Inputs.DateReader.class,
                            description = "2031-03-09 or 2031-03.")
                    PartialDate date) {
        return enter(kept -> new Change.PublishedOn(document(kept, document).id(), date));
    }

    @Command(name = "note", description = "A remark, which changes nothing else.")
    int note(
            @Parameters(paramLabel = "CLAIM|DOCUMENT", description = "The id of a claim, or id or name of a document.")
                    String target,
            @Parameters(paramLabel = "TEXT", description = "The remark.") String text) {
        return enter(kept -> {
            Optional<Claim> claim = kept.claim(target);
            return claim.isPresent()
                    ? new Change.ClaimNote(Anchor.of(claim.get()), text)
                    : new Change.DocumentNote(document(kept, target).id(), text);
        });
    }

    private int enter(Function<KeptLedger, Change> change) {
        signature.check(spec);
        try (KeptLedger kept = ledger.open(Access.WRITE, spec)) {
            Correction entry = signature.enter(kept, change);
            spec.commandLine().getOut().println("entry " + entry.id());
            return ExitStatus.DONE;
        }
    }

    private static Anchor anchor(KeptLedger kept, String id) {
        return Anchor.of(claim(kept, id));
    }

    private static Claim claim(KeptLedger kept, String id) {
        return kept.claim(id)
                .orElseThrow(() -> new Stop(
                        ExitStatus.UNUSABLE,
                        "no claim '" + id + "' is in the ledger; 'hearsay search' tells the ids of claims"));
    }

    private static Document document(KeptLedger kept, String idOrName) {
        List<Document> found = kept.find(idOrName);
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new Stop(
                ExitStatus.UNUSABLE,
                found.isEmpty()
                        ? "no document '" + idOrName + "' is in the ledger"
                        : found.size() + " documents are called '" + idOrName + "'; name one by its id: "
                                + String.join(
                                        ", ", found.stream().map(Document::id).toList()));
    }
}
