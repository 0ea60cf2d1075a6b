package hearsay;

import java.time.Instant;
import java.util.Optional;

/**
 * The stories of a {@link KeptLedger} one by one, each with the documents that a list has which was made earlier: for whoever
 * shows many, and does not wait for all documents to be grouped anew when one has come in.
 *
 * <p>Example: {@code ledger.listed().view(ledger.stories(Optional.empty()).getFirst()).ledger()}.
 */
public final class ListedStories {
    private final LedgerReading reading;

    ListedStories(LedgerReading reading) {
        this.reading = reading;
    }

    /** What links stories: another text where another version of the program would tell a story otherwise. */
    public static String linkedBy() {
        return EngineVersion.linking();
    }

    /** The story's documents as they are now, linked where they have not been. */
    public LedgerView view(KeptStory story) {
        return reading.view(story);
    }

    /** The same where it need not be linked, because it has been before; empty otherwise. */
    public Optional<LedgerView> remembered(KeptStory story) {
        return reading.remembered(story);
    }

    /** What the ledger held of the story at a moment. */
    public LedgerView heldAt(Instant moment, KeptStory story) {
        return reading.heldAt(moment, story);
    }

    /** Whether the story is told otherwise now than at a moment. */
    public boolean hasChangedSince(Instant moment, KeptStory story) {
        return reading.hasChangedSince(moment, story);
    }
}
