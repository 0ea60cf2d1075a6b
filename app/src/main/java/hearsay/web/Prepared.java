package hearsay.web;

import hearsay.KeptLedger;
import hearsay.ListedStories;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which stories have been linked, and of what, as a ledger notes it down: a server that is started again need not look at every
 * story. Where the note is wrong, a story is linked when it is asked for, and nothing else is lost.
 */
final class Prepared {
    private static final String NOTE = "web-prepared";

    private final Map<String, String> digests = new HashMap<>();

    /** What was noted by this version of the program. */
    static Prepared of(KeptLedger kept) {
        Prepared prepared = new Prepared();
        kept.notes()
                .get(NOTE, ListedStories.linkedBy())
                .ifPresent(text -> text.lines().forEach(line -> {
                    int blank = line.indexOf(' ');
                    prepared.digests.put(line.substring(0, blank), line.substring(blank + 1));
                }));
        return prepared;
    }

    boolean has(String story, String made) {
        return digest(made).equals(digests.get(story));
    }

    void put(String story, String made) {
        digests.put(story, digest(made));
    }

    void remove(String story) {
        digests.remove(story);
    }

    /** The lines of the note. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        digests.forEach((story, digest) ->
                lines.append(story).append(' ').append(digest).append('\n'));
        return lines.toString();
    }

    /** Notes it down, in place of what other versions have noted. */
    static void note(KeptLedger kept, String lines) {
        kept.notes().together(() -> {
            kept.notes().all(NOTE).keySet().forEach(version -> kept.notes().remove(NOTE, version));
            kept.notes().put(NOTE, ListedStories.linkedBy(), lines);
            return true;
        });
    }

    private static String digest(String made) {
        return UUID.nameUUIDFromBytes(made.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
