package hearsay.read;

import hearsay.model.FailedDocument;

/** An input that could not be read. */
public record Failed(FailedDocument document) implements ReadResult {
    static Failed of(String name, String reason, String detail) {
        return new Failed(new FailedDocument(name, reason, detail));
    }
}
