package hearsay.cli;

import hearsay.KeptLedger;
import hearsay.NewFigure;
import hearsay.ledger.Anchor;
import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.Holder;
import hearsay.model.PartialDate;
import hearsay.model.Stance;
import hearsay.store.Access;
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
            Claim found = Named.claim(kept, claim);
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
        return enter(kept -> new Change.StanceIs(Named.anchor(kept, claim), stance));
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
        return enter(kept -> new NewFigure(value, bound, old).change(Named.claim(kept, claim)));
    }

    @Command(name = "not-a-claim", description = "Nobody claims anything there.")
    int notAClaim(@Parameters(paramLabel = "CLAIM", description = CLAIM) String claim) {
        return enter(kept -> new Change.NoClaim(Named.anchor(kept, claim)));
    }

    @Command(name = "said", description = "The statement was made on another date.")
    int said(
            @Parameters(paramLabel = "CLAIM", description = CLAIM) String claim,
            @Parameters(
                            paramLabel = "DATE",
                            converter = Inputs.DateReader.class,
                            description = "2031-03-09 or 2031-03.")
                    PartialDate date) {
        return enter(kept -> new Change.SaidOn(Named.anchor(kept, claim), date));
    }

    @Command(name = "outcome", description = "What the claim expects has come, or has not.")
    int outcome(
            @Parameters(paramLabel = "CLAIM", description = CLAIM) String claim,
            @Parameters(paramLabel = "OUTCOME", description = "came or did-not-come.") String outcome) {
        if (!outcome.equals("came") && !outcome.equals("did-not-come")) {
            throw new ParameterException(
                    spec.commandLine(), "'" + outcome + "' is no outcome; allowed are came and did-not-come");
        }
        return enter(kept -> new Change.OutcomeIs(Named.anchor(kept, claim), outcome.equals("came")));
    }

    @Command(name = "published", description = "The document was published on another date.")
    int published(
            @Parameters(paramLabel = "DOCUMENT", description = "The id or name of the document.") String document,
            @Parameters(
                            paramLabel = "DATE",
                            converter = Inputs.DateReader.class,
                            description = "2031-03-09 or 2031-03.")
                    PartialDate date) {
        return enter(
                kept -> new Change.PublishedOn(Named.document(kept, document).id(), date));
    }

    @Command(name = "merge", description = "The two claims are of one question, and so are those grouped with them.")
    int merge(
            @Parameters(paramLabel = "CLAIM", description = CLAIM) String claim,
            @Parameters(paramLabel = "OTHER", description = "The id of a claim of the other question.") String other) {
        return enter(kept -> new Change.SameMatter(Named.anchor(kept, claim), Named.anchor(kept, other)));
    }

    @Command(name = "split", description = "The claim is of another question.")
    int split(
            @Parameters(paramLabel = "CLAIM", description = CLAIM) String claim,
            @Option(
                            names = "--into",
                            paramLabel = "OTHER",
                            description = "The id of a claim of that question; a question of its own otherwise.")
                    Optional<String> into) {
        return enter(kept ->
                new Change.OtherMatter(Named.anchor(kept, claim), into.map(other -> Named.anchor(kept, other))));
    }

    @Command(name = "echo", description = "The document adds no origin to another: it repeats it.")
    int echo(
            @Parameters(paramLabel = "DOCUMENT", description = "The id or name of the document.") String document,
            @Parameters(paramLabel = "OF", description = "The id or name of the one that it repeats.") String of) {
        return enter(kept -> new Change.EchoOf(
                Named.document(kept, document).id(), Named.document(kept, of).id()));
    }

    @Command(name = "not-echo", description = "The document is no echo of any other.")
    int notEcho(@Parameters(paramLabel = "DOCUMENT", description = "The id or name of the document.") String document) {
        return enter(kept -> new Change.NoEcho(Named.document(kept, document).id()));
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
                    : new Change.DocumentNote(Named.document(kept, target).id(), text);
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
}
