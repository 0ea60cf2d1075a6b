package hearsay.model;

import java.util.List;

/**
 * Documents that report one event and what came of it.
 *
 * @param id unique in a ledger: {@code s1}, {@code s2}, by the day of the first document
 * @param documents their ids, by date, then name
 */
public record Story(String id, List<String> documents) {
    public Story {
        documents = List.copyOf(documents);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("story " + id + " has no documents");
        }
    }
}
