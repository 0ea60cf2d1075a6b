package hearsay.web;

import hearsay.brief.Brief;
import hearsay.brief.BriefOptions;
import hearsay.brief.HtmlBrief;
import hearsay.brief.MarkdownBrief;
import hearsay.brief.print.DocxBrief;
import hearsay.brief.print.PdfBrief;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The story's brief as a file to keep or to send. */
final class Editions {
    private final Frame frame;

    Editions(Frame frame) {
        this.frame = frame;
    }

    void send(Context request) throws IOException {
        send(request, frame.snapshot(request));
    }

    void send(Context request, Snapshot snapshot) throws IOException {
        if (snapshot.isEmpty()) {
            throw Problem.missing("Nothing is in this ledger yet, so that there is nothing to brief.");
        }
        Brief brief =
                Brief.of(snapshot.view().ledger(), snapshot.view().marks(), BriefOptions.titled(snapshot.title()));
        String form = request.pathParam("form");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder words = new StringBuilder();
        switch (form) {
            case "html" -> {
                HtmlBrief.render(brief, words);
                // the brief brings its style and its own policy with it
                request.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
                request.html(words.toString());
            }
            case "md" -> {
                MarkdownBrief.render(brief, words);
                request.contentType("text/markdown; charset=utf-8").result(words.toString());
            }
            case "pdf" -> {
                PdfBrief.render(brief, bytes);
                request.contentType("application/pdf").result(bytes.toByteArray());
            }
            case "docx" -> {
                DocxBrief.render(brief, bytes);
                request.contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                        .header("Content-Disposition", "attachment; filename=\"brief.docx\"")
                        .result(bytes.toByteArray());
            }
            default -> throw Problem.missing("A brief comes as html, md, pdf or docx.");
        }
    }
}
