package hearsay.format;

import hearsay.ledger.Correction;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Matter;
import hearsay.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The claims as annotations of their documents, by the W3C Web Annotation Data Model (2017): one page of annotations, each
 * with the claim's words as its target, selected twice: by position in code points and by the quotation with the words
 * around it.
 *
 * <p>The target's source is the text as read (its hash is in the document's name); its scope is the page where it was found.
 *
 * <p>Example: {@code "selector":[{"type":"TextPositionSelector","start":12,"end":26},{"type":"TextQuoteSelector",
 * "exact":"61 people died",…}]}.
 */
public final class WebAnnotations implements LedgerFormat {
    private static final int CONTEXT = 32;

    @Override
    public void write(Ledger ledger, Marks marks, Writer out) throws IOException {
        LedgerLookup view = new LedgerLookup(ledger, marks);
        ObjectNode head = JsonObjects.object()
                .put("@context", "http://www.w3.org/ns/anno.jsonld")
                .put("id", "urn:hearsay:annotations")
                .put("type", "AnnotationPage")
                .put("startIndex", 0);
        JsonObjects.write(
                out, head, "items", sink -> ledger.claims().forEach(claim -> sink.accept(annotation(view, claim))));
    }

    private static ObjectNode annotation(LedgerLookup view, Claim claim) {
        ObjectNode node = JsonObjects.typed("type", "Annotation")
                .put("id", Names.claim(claim.id()))
                .put("motivation", "describing");
        List<ObjectNode> bodies = new ArrayList<>();
        bodies.add(body("describing", describe(claim)));
        bodies.add(body("tagging", JsonLine.label(claim.stance())));
        claim.types().forEach(type -> bodies.add(body("tagging", JsonLine.label(type))));
        view.matter(claim).map(Matter::question).ifPresent(question -> bodies.add(body("classifying", question)));
        view.marks().under(claim).forEach(entry -> bodies.add(body("editing", edited(entry))));
        node.set("body", JsonObjects.array(bodies));
        List<ObjectNode> targets =
                claim.content().stream().map(span -> target(view, claim, span)).toList();
        node.set("target", targets.size() == 1 ? targets.getFirst() : JsonObjects.array(targets));
        return node;
    }

    private static String describe(Claim claim) {
        String who = claim.holder().isNarrator() ? "The outlet" : claim.holder().name();
        String hedge = claim.hedge().map(h -> " (\"" + h.text() + "\")").orElse("");
        return who + " " + JsonLine.label(claim.stance()) + hedge;
    }

    private static String edited(Correction entry) {
        return "Corrected by " + entry.by() + " (entry " + entry.id() + "): " + entry.reason();
    }

    private static ObjectNode body(String purpose, String value) {
        return JsonObjects.typed("type", "TextualBody")
                .put("value", value)
                .put("format", "text/plain")
                .put("language", "en")
                .put("purpose", purpose);
    }

    private static ObjectNode target(LedgerLookup view, Claim claim, Span span) {
        Document document = view.document(claim);
        ObjectNode target = JsonObjects.typed("type", "SpecificResource").put("source", Names.document(document.id()));
        JsonObjects.text(target, "scope", document.url());
        target.set(
                "selector", JsonObjects.array(List.<JsonNode>of(position(view, claim, span), quote(document, span))));
        return target;
    }

    private static ObjectNode position(LedgerLookup view, Claim claim, Span span) {
        int[] at = view.codePoints(claim, span);
        return JsonObjects.typed("type", "TextPositionSelector")
                .put("start", at[0])
                .put("end", at[1]);
    }

    private static ObjectNode quote(Document document, Span span) {
        String text = document.text();
        return JsonObjects.typed("type", "TextQuoteSelector")
                .put("exact", span.of(text))
                .put("prefix", text.substring(whole(text, Math.max(0, span.start() - CONTEXT)), span.start()))
                .put("suffix", text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + CONTEXT))));
    }

    /** The place, or the one after it where it would cut a code point in two. */
    private static int whole(String text, int at) {
        boolean cuts = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return cuts ? at + 1 : at;
    }
}
