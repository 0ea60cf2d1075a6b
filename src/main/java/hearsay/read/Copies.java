package hearsay.read;

import hearsay.model.Document;
import hearsay.model.FailedDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells copies of one text from the one document that is read, whatever the order in which they came: it is the one whose name
 * comes first, as it is where a folder is read.
 *
 * <p>Example: of {@code a.txt} and {@code b.txt} with one text, {@code b.txt} is left out, "the same text as a.txt".
 *
 * @param read one document of each text, in the order given
 * @param left a record for each other
 */
public record Copies(List<Document> read, List<FailedDocument> left) {
    private static final Comparator<Document> BY_NAME =
            Comparator.comparing(Document::name).thenComparing(Document::id);

    public Copies {
        read = List.copyOf(read);
        left = List.copyOf(left);
    }

    /** Parts documents from their copies. */
    public static Copies among(List<Document> documents) {
        Map<String, Document> first = new HashMap<>();
        documents.stream().sorted(BY_NAME).forEach(document -> first.putIfAbsent(words(document), document));
        List<Document> read = new ArrayList<>();
        List<FailedDocument> left = new ArrayList<>();
        for (Document document : documents) {
            Document kept = Optional.ofNullable(first.get(words(document))).orElse(document);
            if (kept == document) {
                read.add(document);
            } else {
                left.add(copy(document, kept.name()));
            }
        }
        return new Copies(read, left);
    }

    private static String words(Document document) {
        return Fingerprints.ofWords(document.text());
    }

    static FailedDocument copy(Document document, String of) {
        return new FailedDocument(document.name(), "duplicate", "the same text as " + of + ", which is read");
    }
}
