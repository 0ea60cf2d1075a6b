package hearsay.annotate;

import hearsay.model.Document;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A document with its sentences, in text order. Furniture is annotated too: its sentences are here, and
 * {@link #isFurniture} tells them apart.
 *
 * @param document what was read
 * @param sentences its sentences; each lies within one line of the text
 */
public record AnnotatedDocument(Document document, List<Sentence> sentences) {
    public AnnotatedDocument {
        sentences = List.copyOf(sentences);
    }

    public String text() {
        return document.text();
    }

    public boolean isFurniture(Sentence sentence) {
        return document.isFurniture(sentence.span());
    }

    /** The sentence whose characters hold the offset. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(sentences.get(middle));
            }
        }
        return Optional.empty();
    }
}
