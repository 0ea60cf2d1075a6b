package hearsay.brief;

import java.util.List;

/**
 * One sentence of the brief's own, made of plain words, quotations and citations.
 *
 * @param parts in order
 */
public record Sentence(List<Part> parts) {
    public Sentence {
        parts = List.copyOf(parts);
    }

    /** A piece of a sentence. */
    public sealed interface Part permits Words, Said, Cited {}

    /** The brief's own words. */
    public record Words(String text) implements Part {}

    /** A holder's words. */
    public record Said(Quote quote) implements Part {}

    /** The numbers of the citations for what stands before. */
    public record Cited(List<Cite> numbers) implements Part {
        public Cited {
            numbers = List.copyOf(numbers);
        }
    }
}
