package hearsay.read;

/** What came of one input: a document, or the reason why there is none. */
public sealed interface ReadResult permits Read, Failed {}
