package hearsay;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.read.Copies;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document and, once they were looked for, the claims in it; or why there is no document. Facts are what a run leaves to the
 * next one, a row each: all else follows from them. Null where a column says nothing.
 *
 * <p>Example: {@code Fact.of(document).with(hearsay.claims(document))}.
 *
 * @param id the document's
 * @param name what it is called
 * @param words what its copies have in common with it; of a failure, only where it is a copy
 * @param about all of the document but its text, as {@link FactLines} has it
 * @param reason why there is no document
 * @param engine which version of the program found the claims; null before that
 * @param claims as {@link FactLines} has them
 */
public record Fact(
        @Nullable String id,
        String name,
        @Nullable String words,
        @Nullable String about,
        @Nullable String text,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String engine,
        List<String> claims) {
    public Fact {
        claims = List.copyOf(claims);
    }

    /** A document in which nothing was looked for yet. */
    public static Fact of(Document document) {
        return new Fact(
                document.id(),
                document.name(),
                Copies.words(document),
                FactLines.of(document),
                document.text(),
                null,
                null,
                null,
                List.of());
    }

    /** A document that could not be read. */
    public static Fact of(FailedDocument failed) {
        return new Fact(null, failed.name(), null, null, null, failed.reason(), failed.detail(), null, List.of());
    }

    /** A copy of a document, known by the words of both. */
    public static Fact copy(String name, String words, String of) {
        FailedDocument failed = Copies.copy(name, of);
        return new Fact(null, name, words, null, null, failed.reason(), failed.detail(), null, List.of());
    }

    /** Whether there is a document. */
    public boolean isRead() {
        return reason == null;
    }

    /** What it has in common with those that it may be a copy of, and with nothing else. */
    public String key() {
        return words == null ? name : words;
    }

    /** The document; only where there is one. */
    public Document document() {
        return FactLines.document(Objects.requireNonNull(about), Objects.requireNonNull(text));
    }

    /** Whether this version of the program has looked for its claims. */
    public boolean isWorked() {
        return FactLines.version().equals(engine);
    }

    /** The same with the claims that this version of the program has found. */
    public Fact with(List<Claim> found) {
        List<String> lines = found.stream().map(FactLines::of).toList();
        return new Fact(id, name, words, about, text, reason, detail, FactLines.version(), lines);
    }

    /** Why there is no document; only where there is none. */
    public FailedDocument failed() {
        return new FailedDocument(name, Objects.requireNonNull(reason), Objects.requireNonNull(detail));
    }

    /** The claims. */
    public List<Claim> found() {
        return claims.stream().map(FactLines::claim).toList();
    }
}
