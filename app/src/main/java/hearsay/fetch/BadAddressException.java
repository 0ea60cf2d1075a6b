package hearsay.fetch;

/** Words that are no address, or lead to none; the message completes "it was not read: ...". */
public final class BadAddressException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadAddressException(String message) {
        super(message);
    }
}
