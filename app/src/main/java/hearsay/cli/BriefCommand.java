package hearsay.cli;

import hearsay.LedgerView;
import hearsay.brief.Brief;
import hearsay.brief.BriefOptions;
import hearsay.brief.HtmlBrief;
import hearsay.brief.MarkdownBrief;
import hearsay.brief.print.DocxBrief;
import hearsay.brief.print.PdfBrief;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
                    "Where to, and by its ending in which form: .html (a self-contained page), .pdf (A4), .docx or .md "
                            + "(Markdown). Without it, Markdown to standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description =
                    "The brief's title; otherwise the name of the folder, or a headline where that says nothing, or what the ledger "
                            + "is called on its pages.")
    private Optional<String> title = Optional.empty();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Form> form = output.map(Form::of);
        output.ifPresent(Output::check);
        try (Progress progress = new Progress(err)) {
            LedgerView view = told.view(progress, spec);
            if (view.ledger().documents().isEmpty()) {
                throw new Stop(ExitStatus.UNUSABLE, told.nothing() + "; there is nothing to brief");
            }
            int stories = view.ledger().stories().size();
            if (stories > 1) {
                err.println("hearsay: note: the documents are of " + stories
                        + " stories, which this brief keeps apart; hearsay stories tells which is which");
            }
            BriefOptions options =
                    BriefOptions.titled(title.orElseGet(told::name)).withAsOf(told.asOf());
            Brief brief = Brief.of(view.ledger(), view.marks(), options);
            if (output.isPresent() && form.isPresent()) {
                Output.writeBytes(output.get(), out -> form.get().print(brief, out));
            } else {
                Output.print(spec.commandLine().getOut(), out -> MarkdownBrief.render(brief, out));
            }
            return progress.status();
        }
    }

    /** The forms of a brief in a file, told by the ending of its name. */
    private enum Form {
        HTML("html", "htm"),
        MARKDOWN("md", "markdown"),
        PDF("pdf"),
        DOCX("docx");

        private final List<String> endings;

        Form(String... endings) {
            this.endings = List.of(endings);
        }

        static Form of(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(form -> form.endings.stream().anyMatch(ending -> name.endsWith("." + ending)))
                    .findFirst()
                    .orElseThrow(() -> new Stop(
                            ExitStatus.UNUSABLE,
                            file + ": the name must end in .html, .pdf, .docx or .md, which tells the form"));
        }

        void print(Brief brief, OutputStream out) throws IOException {
            switch (this) {
                case HTML -> print(words -> HtmlBrief.render(brief, words), out);
                case MARKDOWN -> print(words -> MarkdownBrief.render(brief, words), out);
                case PDF -> PdfBrief.render(brief, out);
                case DOCX -> DocxBrief.render(brief, out);
            }
        }

        private static void print(Output.Product product, OutputStream out) throws IOException {
            Writer words = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            product.print(words);
            words.flush();
        }
    }
}
