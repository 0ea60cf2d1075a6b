package hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * One article as read. Its text is fixed here once and for all; every later finding is spans of it.
 *
 * @param id stable within a ledger: the first 12 hexadecimal digits of {@code sha256}, which is taken over name and text
 * @param name as given: a path relative to the input, or the {@code id} of a jsonl line
 * @param text the article's text, paragraphs separated by line breaks
 * @param outlet who published it, where known
 * @param title its headline, where known
 * @param byline its authors, in order
 * @param published when it was first published, where known
 * @param updated when it was last changed, where known
 * @param language ISO 639-1 code
 * @param genre what kind of article it is, where known
 * @param url where it was published, where known
 * @param sha256 of the text in UTF-8, in lower-case hexadecimal
 * @param furniture the stretches of the text that are not the article's prose (menus, captions, credits, date lines,
 *     author notes); they stay in the text and yield no claims. Sorted, without overlap
 */
public record Document(
        String id,
        String name,
        String text,
        Optional<String> outlet,
        Optional<String> title,
        List<String> byline,
        Optional<PartialDate> published,
        Optional<PartialDate> updated,
        String language,
        Optional<Genre> genre,
        Optional<String> url,
        String sha256,
        List<Span> furniture) {
    public Document {
        byline = List.copyOf(byline);
        furniture = List.copyOf(furniture);
        for (Span span : furniture) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException(name + ": furniture " + span + " ends after the text");
            }
        }
    }

    /** Whether the span touches a stretch that is not the article's prose. */
    public boolean isFurniture(Span span) {
        return furniture.stream().anyMatch(span::overlaps);
    }

    /** The day that relative dates in the text are counted from. */
    public Optional<PartialDate> reference() {
        return published.or(() -> updated);
    }

    /** The same document, published on another date. */
    public Document withPublished(PartialDate date) {
        return new Document(
                id,
                name,
                text,
                outlet,
                title,
                byline,
                Optional.of(date),
                updated,
                language,
                genre,
                url,
                sha256,
                furniture);
    }
}
