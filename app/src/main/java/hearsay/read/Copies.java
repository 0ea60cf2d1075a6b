package hearsay.read;

import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.model.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells copies of one text from the one document that is read, whatever the order in which they came: it is the one published
 * first, and of one day the one whose name comes first.
 *
 * <p>Example: of {@code a.txt} and {@code b.txt} with one text and date, {@code b.txt} is left out, "the same text as a.txt".
 *
 * @param read one document of each text, in the order given
 * @param left a record for each other
 */
public record Copies(List<Document> read, List<FailedDocument> left) {
    /** Why a copy is left out. */
    public static final String DUPLICATE = "duplicate";

    private static final PartialDate LAST = new PartialDate(9999, 12, 31);
    private static final Comparator<Document> FIRST_PUBLISHED = Comparator.comparing(
                    (Document document) -> document.reference().orElse(LAST))
            .thenComparing(Document::name)
            .thenComparing(Document::id)
            .thenComparing(document ->
                    List.of(document.outlet(), document.title(), document.url()).toString());

    public Copies {
        read = List.copyOf(read);
        left = List.copyOf(left);
    }

    /** Parts documents from their copies. */
    public static Copies among(List<Document> documents) {
        Map<Document, Document> originals = originals(documents);
        List<Document> read = new ArrayList<>();
        List<FailedDocument> left = new ArrayList<>();
        for (Document document : documents) {
            Document original = originals.get(document);
            if (original == null) {
                read.add(document);
            } else {
                left.add(copy(document, original.name()));
            }
        }
        return new Copies(read, left);
    }

    /** Of each copy, the document that it is a copy of; by identity, as two copies may be equal. */
    static Map<Document, Document> originals(List<Document> documents) {
        Map<String, Document> first = new HashMap<>();
        for (Document document : documents) {
            first.merge(words(document), document, (a, b) -> FIRST_PUBLISHED.compare(b, a) < 0 ? b : a);
        }
        Map<Document, Document> originals = new IdentityHashMap<>();
        for (Document document : documents) {
            Document original = first.getOrDefault(words(document), document);
            if (original != document) {
                originals.put(document, original);
            }
        }
        return originals;
    }

    /** What all copies of a document have in common, and no other. */
    public static String words(Document document) {
        return Fingerprints.ofWords(document.text());
    }

    static FailedDocument copy(Document document, String of) {
        return copy(document.name(), of);
    }

    /** The record of a document of some name that has the same text as another. */
    public static FailedDocument copy(String name, String of) {
        return new FailedDocument(name, DUPLICATE, "the same text as " + of + ", which is read");
    }
}
