package hearsay.read;

/** An input that was named does not exist, or holds nothing that could be read. */
public final class NoInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoInputException(String message) {
        super(message);
    }
}
