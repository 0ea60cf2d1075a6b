package hearsay.annotate;

import hearsay.model.Document;
import java.util.List;
import java.util.Optional;

/** What tests of several packages share: documents out of a text, and the one annotator. */
public final class Fixtures {
    /** Loaded once for all tests. */
    public static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();

    private Fixtures() {}

    /** A document that holds a text and nothing else that is known. */
    public static Document document(String text) {
        return new Document(
                "000000000000",
                "own.txt",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                "0",
                List.of());
    }
}
