package hearsay.cli;

/** Ends the program with an exit status and at most one plain line on standard error. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;

    Stop(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Ends the program where there is no one left to tell. */
    static Stop quietly(int status) {
        return new Stop(status, "");
    }

    int status() {
        return status;
    }

    boolean quiet() {
        return String.valueOf(getMessage()).isEmpty();
    }
}
