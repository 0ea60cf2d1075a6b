package hearsay.read;

import hearsay.model.Document;
import hearsay.model.FailedDocument;
import java.util.Optional;

/**
 * An input that gives no document to work on.
 *
 * @param document its name and the reason
 * @param read what could be read of it all the same: the text in another language, the copy, the page without an article;
 *     empty where nothing could
 */
public record Failed(FailedDocument document, Optional<Document> read) implements ReadResult {
    static Failed of(String name, String reason, String detail) {
        return new Failed(new FailedDocument(name, reason, detail), Optional.empty());
    }

    static Failed of(Document read, String reason, String detail) {
        return new Failed(new FailedDocument(read.name(), reason, detail), Optional.of(read));
    }
}
