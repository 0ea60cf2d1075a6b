package hearsay.model;

/**
 * A document that could not be read: a visible record with a reason, never a silent gap.
 *
 * @param name as given
 * @param reason a short fixed word for scripts, such as {@code unreadable}, {@code language}, {@code too-large}
 * @param detail one plain sentence for people: what was wrong and what is allowed
 */
public record FailedDocument(String name, String reason, String detail) {
    /** A document that the program itself fails at. */
    public static FailedDocument fault(Document document, RuntimeException fault) {
        return new FailedDocument(
                document.name(), "fault", "the program fails at it, which should be reported: " + fault.getMessage());
    }
}
