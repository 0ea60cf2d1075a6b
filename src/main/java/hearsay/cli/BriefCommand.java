package hearsay.cli;

import hearsay.LedgerView;
import hearsay.brief.Brief;
import hearsay.brief.BriefOptions;
import hearsay.brief.HtmlBrief;
import hearsay.brief.MarkdownBrief;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay brief}: the brief of one story. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Prints the brief of one story: what is agreed, what is contested, who stands behind it, and the "
                + "exact words.")
final class BriefCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Told told = new Told();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to: FILE.html for a self-contained page, FILE.md for Markdown. Without it, Markdown to "
                            + "standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "The brief's title; the name of the folder or ledger otherwise.")
    private Optional<String> title = Optional.empty();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        boolean html = output.isPresent() && isHtml(output.get());
        output.ifPresent(Output::check);
        try (Progress progress = new Progress(err)) {
            LedgerView view = told.view(progress, spec);
            if (view.ledger().documents().isEmpty()) {
                throw new Stop(ExitStatus.UNUSABLE, "no document could be read; there is nothing to brief");
            }
            BriefOptions options =
                    BriefOptions.titled(title.orElseGet(told::name)).withAsOf(told.asOf());
            Brief brief = Brief.of(view.ledger(), view.marks(), options);
            Output.Product product = out -> render(brief, html, out);
            if (output.isPresent()) {
                Output.write(output.get(), product);
            } else {
                Output.print(spec.commandLine().getOut(), product);
            }
            return progress.status();
        }
    }

    private static void render(Brief brief, boolean html, Appendable out) throws IOException {
        if (html) {
            HtmlBrief.render(brief, out);
        } else {
            MarkdownBrief.render(brief, out);
        }
    }

    private static boolean isHtml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return true;
        }
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return false;
        }
        throw new Stop(ExitStatus.UNUSABLE, file + ": the name must end in .html or .md, which tells the form");
    }
}
