package hearsay.cli;

/** Ends the program with one plain line on standard error and an exit status. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;

    Stop(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
