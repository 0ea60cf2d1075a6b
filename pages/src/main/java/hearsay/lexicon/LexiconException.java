package hearsay.lexicon;

/** A word list of the program's own is missing or has a bad line; fatal at start-up. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LexiconException(String file, int line, String what) {
        super(line > 0 ? file + ":" + line + ": " + what : file + ": " + what);
    }
}
