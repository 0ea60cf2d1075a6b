package hearsay.extract;

import java.util.Locale;

/** A part of the extraction that can be asked for by itself, so that a caller pays only for what it wants. */
public enum Part {
    TEXT,
    ATTRIBUTIONS,
    QUANTITIES,
    TIMES;

    /** The name on the command line: {@code attributions}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
