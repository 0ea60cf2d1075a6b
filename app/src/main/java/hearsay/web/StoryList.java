package hearsay.web;

import hearsay.KeptLedger;
import hearsay.KeptStory;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stories of a ledger of many, as they were at one revision, and which documents they have. Safe for several threads. */
final class StoryList {
    private volatile Known known = new Known("", List.of(), Map.of(), List.of());

    /**
     * A story of the list.
     *
     * @param made which documents it is of, told apart from every other set
     */
    record Entry(KeptStory story, String made) {
        static Entry of(KeptStory story) {
            return new Entry(story, story.documents().stream().map(Document::id).collect(Collectors.joining(" ")));
        }
    }

    private record Known(
            String revision, List<KeptStory> all, Map<String, Entry> byDocument, List<FailedDocument> failed) {}

    /** Whether nobody has asked for them yet. */
    boolean isEmpty() {
        return known.revision().isEmpty();
    }

    boolean isOf(String revision) {
        return known.revision().equals(revision);
    }

    List<KeptStory> all() {
        return known.all();
    }

    /** The documents of no story: those that could not be read. */
    List<FailedDocument> failed() {
        return known.failed();
    }

    /** The story of a document. */
    Optional<Entry> of(String document) {
        return Optional.ofNullable(known.byDocument().get(document));
    }

    /** Takes in the stories as they are now. */
    void bringUpToDate(KeptLedger kept) {
        String now = kept.revision();
        if (isOf(now)) {
            return;
        }
        List<KeptStory> all = kept.stories(Optional.empty());
        Map<String, Entry> byDocument = new HashMap<>();
        for (KeptStory story : all) {
            Entry entry = Entry.of(story);
            story.documents().forEach(document -> byDocument.put(document.id(), entry));
        }
        known = new Known(now, all, byDocument, kept.failed(Optional.empty()));
    }
}
