package hearsay.cli;

import hearsay.Hearsay;
import hearsay.KeptLedger;
import hearsay.KeptStory;
import hearsay.format.LedgerStoriesWriter;
import hearsay.format.StoriesWriter;
import hearsay.model.FailedDocument;
import hearsay.store.Access;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay stories}: which documents of a pile report one event. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description =
                "Groups a pile of documents into stories, reports of one event: a JSON object a line, in the order "
                        + "given. Without inputs, the stories of a ledger of many: a story a line.")
final class StoriesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private Destination output = new Destination();

    @Mixin
    private LineFormat format = new LineFormat();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        output.check();
        if (inputs.isEmpty()) {
            return ofLedger();
        }
        try (Progress progress = new Progress(err)) {
            var stories = Hearsay.stories(inputs.read(true, spec), progress::done);
            output.write(spec, out -> new StoriesWriter(out).write(stories));
            return progress.status();
        }
    }

    private int ofLedger() {
        try (KeptLedger kept = ledger.open(Access.READ, spec)) {
            List<KeptStory> stories = kept.stories(Optional.empty());
            List<FailedDocument> failed = kept.failed(Optional.empty());
            output.write(spec, out -> {
                LedgerStoriesWriter writer = new LedgerStoriesWriter(out);
                for (KeptStory story : stories) {
                    writer.write(story.id(), story.title(), story.from(), story.to(), story.documents());
                }
                for (FailedDocument document : failed) {
                    writer.write(document);
                }
            });
            return ExitStatus.DONE;
        }
    }
}
