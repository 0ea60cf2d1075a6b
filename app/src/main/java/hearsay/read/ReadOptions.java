package hearsay.read;

import hearsay.model.PartialDate;
import java.util.Optional;

/**
 * How to read.
 *
 * @param raw whether files are plain text as they stand, with no search for head, foot or furniture
 * @param published the date of articles that tell none
 * @param maxBytes the largest input that is read
 * @param skipDuplicates whether a second copy of one text is left out, with a record
 */
public record ReadOptions(boolean raw, Optional<PartialDate> published, long maxBytes, boolean skipDuplicates) {
    /** Articles up to 20 MB, furniture marked, copies kept. */
    public static final ReadOptions DEFAULT = new ReadOptions(false, Optional.empty(), 20_000_000, false);

    public ReadOptions {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes must be 1 or more, not " + maxBytes);
        }
    }

    public ReadOptions withRaw(boolean asItStands) {
        return new ReadOptions(asItStands, published, maxBytes, skipDuplicates);
    }

    public ReadOptions withPublished(Optional<PartialDate> date) {
        return new ReadOptions(raw, date, maxBytes, skipDuplicates);
    }

    public ReadOptions withoutDuplicates() {
        return new ReadOptions(raw, published, maxBytes, true);
    }
}
