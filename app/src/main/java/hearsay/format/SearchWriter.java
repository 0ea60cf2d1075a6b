package hearsay.format;

import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The format of {@code hearsay search}: each claim found with its exact words and its document. */
public final class SearchWriter {
    private final JsonFactory factory = new JsonFactory();
    private final Writer out;

    /** A writer to a stream that the caller closes. */
    public SearchWriter(Writer out) {
        this.out = out;
    }

    /** For people: who, how, when; the exact words; where they stand. */
    public void text(Document document, Claim claim, List<Correction> corrections) throws IOException {
        String date = claim.said().or(document::reference).map(Object::toString).orElse("undated");
        String corrected = corrections.stream()
                .map(entry -> (entry.change() instanceof Change.ClaimNote ? ", noted by " : ", corrected by ")
                        + entry.by() + " (entry " + entry.id() + ")")
                .collect(Collectors.joining());
        CodePoints points = new CodePoints(document.text());
        String places = claim.content().stream()
                .map(points::of)
                .map(at -> at[0] + "-" + at[1])
                .collect(Collectors.joining(", "));
        out.write(claim.holder().name() + " " + JsonLine.label(claim.stance()) + ", " + date + corrected + "\n  \""
                + words(document, claim) + "\"\n  " + document.name()
                + document.outlet().map(outlet -> ", " + outlet).orElse("") + ", characters " + places + " ["
                + claim.id() + "]\n");
    }

    /** The exact words on one line: nothing but line breaks is changed. */
    private static String words(Document document, Claim claim) {
        return claim.content().stream()
                .map(span -> span.of(document.text()).replace('\n', ' '))
                .collect(Collectors.joining(" … "));
    }

    /** For programs: a claim as in the export, with its document's name, outlet and date and the exact words. */
    public void line(Document document, Claim claim, List<Correction> corrections) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            JsonLine fields = new JsonLine(json, document.text());
            json.writeStartObject();
            ClaimLine.write(json, claim, document.text(), Optional.empty(), corrections);
            json.writeStringProperty("doc", document.name());
            fields.text("outlet", document.outlet());
            fields.text("published", document.published());
            fields.texts(
                    "words",
                    claim.content().stream()
                            .map((Span span) -> span.of(document.text()))
                            .toList());
            json.writeEndObject();
        }
        out.write(line.append('\n').toString());
    }
}
