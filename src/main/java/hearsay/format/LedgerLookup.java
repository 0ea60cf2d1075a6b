package hearsay.format;

import hearsay.ledger.Correction;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Echo;
import hearsay.model.Matter;
import hearsay.model.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A ledger with the look-ups that formats share: a claim's document, words and matter. */
final class LedgerLookup {
    private static final String CUT = " […] ";

    private final Ledger ledger;
    private final Marks marks;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, CodePoints> points = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Matter> matters = new HashMap<>();
    private final Map<String, Echo> echoes = new HashMap<>();

    LedgerLookup(Ledger ledger, Marks marks) {
        this.ledger = ledger;
        this.marks = marks;
        ledger.documents().forEach(d -> documents.put(d.id(), d));
        ledger.claims().forEach(c -> claims.put(c.id(), c));
        ledger.matters().forEach(m -> m.claims().forEach(c -> matters.put(c, m)));
        ledger.echoes().forEach(e -> echoes.putIfAbsent(e.document(), e));
    }

    Ledger ledger() {
        return ledger;
    }

    /** The document of an id. */
    Document document(String id) {
        Document document = documents.get(id);
        if (document == null) {
            throw new IllegalArgumentException("the ledger has no document " + id);
        }
        return document;
    }

    /** The document that a claim stands in. */
    Document document(Claim claim) {
        return document(claim.document());
    }

    Claim claim(String id) {
        Claim claim = claims.get(id);
        if (claim == null) {
            throw new IllegalArgumentException("the ledger has no claim " + id);
        }
        return claim;
    }

    Optional<Matter> matter(Claim claim) {
        return Optional.ofNullable(matters.get(claim.id()));
    }

    Marks marks() {
        return marks;
    }

    /** The entries that what is told of a claim follows from. */
    List<Correction> corrected(Claim claim) {
        return marks.under(claim);
    }

    /** The entries that a matter's status and figures follow from, in the order made. */
    List<Correction> corrected(Matter matter) {
        return together(matter, claim -> corrected(claim(claim)));
    }

    static List<Correction> together(Matter matter, Function<String, List<Correction>> corrected) {
        return matter.claims().stream()
                .flatMap(claim -> corrected.apply(claim).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Correction::id))
                .toList();
    }

    /** The numbers of entries. */
    static List<Integer> numbers(List<Correction> entries) {
        return entries.stream().map(Correction::id).toList();
    }

    /** The numbers of entries in one text: "3;5". */
    static String joined(List<Correction> entries) {
        return entries.stream().map(entry -> String.valueOf(entry.id())).collect(Collectors.joining(";"));
    }

    /** What a document echoes, where it adds no origin. */
    Optional<Echo> echo(String document) {
        return Optional.ofNullable(echoes.get(document));
    }

    /** What is claimed, in the exact words; what was left out between two stretches is marked. */
    String quote(Claim claim) {
        return words(claim, claim.content());
    }

    /** The exact words of spans in the claim's document. */
    String words(Claim claim, List<Span> spans) {
        String text = document(claim).text();
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(CUT));
    }

    /** Start and end of a span in code points. */
    int[] codePoints(Claim claim, Span span) {
        return points.computeIfAbsent(
                        claim.document(), id -> new CodePoints(document(claim).text()))
                .of(span);
    }
}
