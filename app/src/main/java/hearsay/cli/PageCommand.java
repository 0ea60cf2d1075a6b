package hearsay.cli;

import hearsay.KeptLedger;
import hearsay.model.Document;
import hearsay.store.Access;
import hearsay.store.KeptPage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay page}: the bytes that a document was read from. */
@Command(
        name = "page",
        mixinStandardHelpOptions = true,
        description =
                "Tells from which address a document was read, when, and the SHA-256 of what came; -o writes those "
                        + "bytes to a file.")
final class PageCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(paramLabel = "DOCUMENT", description = "The id or the name of a document.")
    private String document = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the bytes go.")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() {
        output.ifPresent(Output::check);
        try (KeptLedger kept = ledger.open(Access.READ, spec)) {
            List<Document> found = kept.find(document);
            if (found.isEmpty()) {
                throw new Stop(ExitStatus.UNUSABLE, "no document '" + document + "' is in the ledger");
            }
            PrintWriter out = spec.commandLine().getOut();
            int pages = 0;
            for (Document one : found) {
                Optional<KeptPage> page = kept.page(one.id());
                page.ifPresent(p -> tell(one, p, out));
                pages += page.isPresent() ? 1 : 0;
            }
            if (pages == 0) {
                throw new Stop(
                        ExitStatus.UNUSABLE, "'" + document + "' was read from a file, whose bytes are not kept");
            }
            // of several versions of one page the one that came last
            output.ifPresent(file -> found.stream()
                    .flatMap(one -> kept.page(one.id()).stream())
                    .max(java.util.Comparator.comparing(KeptPage::fetched))
                    .ifPresent(page -> Output.writeBytes(file, bytes -> bytes.write(page.bytes()))));
            Standard.check(out);
            return ExitStatus.DONE;
        }
    }

    private static void tell(Document document, KeptPage page, PrintWriter out) {
        out.println(document.id() + " " + document.name());
        if (!page.asked().equals(page.address())) {
            out.println("  asked for  " + page.asked());
        }
        out.println("  read from  " + page.address());
        out.println("  at         " + page.fetched());
        page.mediaType()
                .ifPresent(type -> out.println("  as         " + type
                        + page.charset().map(c -> "; charset=" + c).orElse("")));
        out.println("  SHA-256    " + sha256(page.bytes()) + " (" + page.bytes().length + " bytes)");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
