package hearsay.link;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Span;
import java.util.List;

/**
 * Words in the text they stand in, which tells what they mean: "it was nine" is about whatever the sentences before it are about.
 *
 * <p>Example: {@code Passage.of(document, claim)}; {@code Passage.of("who pays for the dam")}, which has no other context.
 *
 * @param text the whole text
 * @param spans where the words are in it, in order
 */
public record Passage(String text, List<Span> spans) {
    public Passage {
        spans = List.copyOf(spans);
    }

    /** The content of a claim in its document. */
    public static Passage of(Document document, Claim claim) {
        return new Passage(document.text(), claim.content());
    }

    /** A text of its own. */
    public static Passage of(String text) {
        return new Passage(text, text.isEmpty() ? List.of() : List.of(new Span(0, text.length())));
    }
}
