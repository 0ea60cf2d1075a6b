package hearsay;

import hearsay.model.Document;
import hearsay.store.Notes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a ledger is called, wherever it is shown: as somebody has called it; else by the name of its file where that is of several
 * words, as people name things; else, where it is of one story, by the headline that the story goes by, as a rule that of its first
 * report. A name without a word of three letters says nothing, however many parts it has.
 *
 * <p>Example: {@code desk.hearsay} with one report headed "Mill fire kills 12" is called "Mill fire kills 12";
 * {@code mill-fire.hearsay} is called "Mill fire".
 */
public final class LedgerTitle {
    /** The longest name that a ledger can be given, in characters. */
    public static final int LONGEST = 120;

    private static final int SHORTEST = 3;
    private static final String NOTE = "web-name";

    private final Optional<String> given;
    private final String ofFile;
    private final boolean many;

    private LedgerTitle(Optional<String> given, String ofFile, boolean many) {
        this.given = given;
        this.ofFile = ofFile;
        this.many = many;
    }

    /**
     * As a ledger says now.
     *
     * @param ofFile the name of its file, in words
     */
    public static LedgerTitle of(KeptLedger kept, String ofFile) {
        return new LedgerTitle(kept.notes().get(NOTE, ""), ofFile, kept.isOfManyStories());
    }

    /** What a ledger is called with all that is in it. */
    public static String now(KeptLedger kept, String ofFile) {
        LedgerTitle title = of(kept, ofFile);
        return title.with(title.isSettled() ? List.of() : kept.documents());
    }

    /** Whether somebody has called it so. */
    public boolean isGiven() {
        return given.isPresent();
    }

    /** Whether its documents have no part in it. */
    public boolean isSettled() {
        return given.isPresent() || many || ofFile.contains(" ") && saysSomething(ofFile);
    }

    /** Whether a name of a file or folder, in words, tells people anything: "Karrow", but not "W" or "2 b". */
    public static boolean saysSomething(String name) {
        return Arrays.stream(name.split(" "))
                .anyMatch(word -> word.codePoints().filter(Character::isLetter).count() >= SHORTEST);
    }

    /** What it is called with these documents in it. */
    public String with(List<Document> documents) {
        return given.orElseGet(() -> isSettled() || documents.isEmpty() ? ofFile : new KeptStory(documents).title());
    }

    /**
     * Calls a ledger so from now on; by a blank name, what it would be called of itself.
     *
     * @throws IllegalArgumentException where the name is too long
     */
    public static void call(KeptLedger kept, String name) {
        String plain = name.strip();
        if (plain.codePointCount(0, plain.length()) > LONGEST) {
            throw new IllegalArgumentException("A name has " + LONGEST + " characters at the most");
        }
        Notes notes = kept.notes();
        if (plain.isEmpty()) {
            notes.remove(NOTE, "");
        } else {
            notes.put(NOTE, "", plain);
        }
    }
}
