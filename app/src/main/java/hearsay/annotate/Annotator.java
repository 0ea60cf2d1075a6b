package hearsay.annotate;

import hearsay.model.Document;

/**
 * The port to the linguistic library. Implementations are safe for use by several threads, and pure: the same document
 * gives the same annotation.
 */
public interface Annotator {
    /** Tokens, tags, names and parses of a document's whole text. */
    AnnotatedDocument annotate(Document document);
}
