package hearsay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The pages on which something is done: adding with its progress, entering by token; and the one that explains. */
final class WorkPages {
    private final Frame frame;
    private final Gate gate;
    private final Additions additions;
    private final Limits limits;

    WorkPages(Frame frame, Gate gate, Additions additions, Limits limits) {
        this.frame = frame;
        this.gate = gate;
        this.additions = additions;
        this.limits = limits;
    }

    void addForm(Context request) {
        Page page = frame.page(request, "Add", "add", frame.snapshotIfAny(request));
        frame.show(request, "add", page, Map.of());
    }

    void add(Context request) {
        gate.checkForm(request);
        Optional<String> addresses = Given.form(request, "addresses");
        Addition addition = addresses.isPresent()
                ? additions.begin(GivenAddresses.of(addresses.get()))
                : additions.begin(upload(request));
        request.redirect("/add/" + addition.id(), HttpStatus.SEE_OTHER);
    }

    private Upload upload(Context request) {
        Upload upload = new Upload(limits);
        try {
            for (UploadedFile file : request.uploadedFiles("files")) {
                if (file.size() > 0 || !file.filename().isBlank()) {
                    upload.add(file.filename(), file.content());
                }
            }
            Given.form(request, "text")
                    .ifPresent(text -> upload.add(
                            "pasted.jsonl",
                            new ByteArrayInputStream(Pasted.line(
                                            text,
                                            Given.form(request, "title"),
                                            Given.form(request, "outlet"),
                                            Given.form(request, "published"))
                                    .getBytes(StandardCharsets.UTF_8))));
        } catch (RuntimeException e) {
            upload.close();
            throw e;
        }
        return upload;
    }

    void progress(Context request) {
        Addition addition = additions
                .find(request.pathParam("addition"))
                .orElseThrow(
                        () -> Problem.missing(
                                "No such upload is known; the server may have been started anew. What was added is in the ledger."));
        Page page = frame.page(request, "Adding", "add", Optional.empty());
        frame.show(request, "progress", page, Map.of("addition", addition));
    }

    /** Calls the ledger as a visitor wants it called. */
    void name(Context request) {
        gate.checkForm(request);
        frame.desk().call(Optional.ofNullable(request.formParam("name")).orElse(""));
        request.redirect("/", HttpStatus.SEE_OTHER);
    }

    void help(Context request) {
        frame.show(
                request,
                "help",
                frame.page(request, "Keys and addresses", "help", frame.snapshotIfAny(request)),
                Map.of());
    }

    void enterForm(Context request, String wrong) {
        String to = Local.path(
                Given.query(request, "to").or(() -> Given.form(request, "to")).orElse("/"));
        Page page = frame.page(request, "Enter", "enter", Optional.empty());
        frame.show(request, "enter", page, Map.of("to", to, "wrong", wrong));
    }

    void enter(Context request) {
        try {
            gate.enter(request);
            request.redirect(Local.path(Given.form(request, "to").orElse("/")), HttpStatus.SEE_OTHER);
        } catch (Problem e) {
            request.status(e.status());
            enterForm(request, e.detail());
        }
    }
}
