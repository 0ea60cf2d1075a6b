package hearsay.read;

import hearsay.model.Document;

/** An input that was read. */
public record Read(Document document) implements ReadResult {}
