package hearsay.model;

import java.util.Optional;

/**
 * Where one document of a pile belongs: the story that it reports, or why it could not be read.
 *
 * <p>Example: {@code a.txt} belongs to story {@code s12}.
 *
 * @param doc the document's name as given
 * @param story the story's id within the pile; empty where the document could not be read
 * @param failed why it could not be read
 */
public record StoryEntry(String doc, Optional<String> story, Optional<FailedDocument> failed) {
    public StoryEntry {
        if (story.isPresent() == failed.isPresent()) {
            throw new IllegalArgumentException(doc + " has either a story or a reason why it was not read");
        }
    }
}
