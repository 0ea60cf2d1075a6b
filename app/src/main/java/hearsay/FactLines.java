package hearsay;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.store.sql.Bodies;

/**
 * Documents and claims as lines of JSON, to be handed from one process to another of the same version, as a ledger keeps them.
 *
 * <p>Example: {@code FactLines.claim(FactLines.of(claim)).equals(claim)}.
 */
public final class FactLines {
    private FactLines() {}

    /** Which version of the program finds claims here; lines of another hold what that one found. */
    public static String version() {
        return EngineVersion.reading();
    }

    /** A claim. */
    public static String of(Claim claim) {
        return Bodies.of(claim);
    }

    /** The claim of a line. */
    public static Claim claim(String line) {
        return Bodies.claim(line);
    }

    /** All of a document but its text. */
    public static String of(Document document) {
        return Bodies.of(document);
    }

    /** The document of a line and its text. */
    public static Document document(String line, String text) {
        return Bodies.document(line, text);
    }
}
