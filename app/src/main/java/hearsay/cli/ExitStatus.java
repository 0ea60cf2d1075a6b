package hearsay.cli;

/** What the program's exit status tells a script. */
final class ExitStatus {
    static final int DONE = 0;
    /** Done, with documents or lines that failed, each named on standard error and in the output. */
    static final int DONE_IN_PART = 1;
    /** Unusable arguments or no input. */
    static final int UNUSABLE = 2;
    /** Stopped by a fault of the program or its environment. */
    static final int FAULT = 3;

    private ExitStatus() {}
}
