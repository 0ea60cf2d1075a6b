package hearsay.model;

import java.util.Optional;

/**
 * Who stands behind a claim: a source resolved within its document, or the narrator.
 *
 * <p>Example: in "The NIS said so" the holder is "National Intelligence Service", kind organization, role "South Korea's
 * spy agency", span that of "The NIS".
 *
 * @param name the fullest name that the document gives, or the words as written where nothing more is known
 * @param kind what kind of source it is
 * @param role a description of it, where the document gives one
 * @param span the words that stand for it at this place; empty for the narrator and for sources that are left out
 */
public record Holder(String name, Kind kind, Optional<String> role, Optional<Span> span) {
    /** The outlet's own voice. */
    public static final Holder NARRATOR = new Holder("narrator", Kind.NARRATOR, Optional.empty(), Optional.empty());

    /** What kind of source a holder is. */
    public enum Kind {
        ORGANIZATION,
        PERSON,
        COUNTRY,
        GROUP,
        UNNAMED,
        NARRATOR
    }

    public Holder {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a holder needs a name");
        }
    }

    public boolean isNarrator() {
        return kind == Kind.NARRATOR;
    }

    /** The same source under the name, and of the kind, that it has in the whole story. */
    public Holder named(String canonical, Kind one) {
        return new Holder(canonical, one, role, span);
    }
}
