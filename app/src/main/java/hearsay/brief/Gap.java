package hearsay.brief;

import java.util.List;

/**
 * Something that the brief cannot tell, so that silence is not read as an answer.
 *
 * @param text one sentence
 * @param items the documents or questions that it holds for
 * @param citations of the claims that it holds for
 */
public record Gap(String text, List<String> items, List<Cite> citations) {
    public Gap {
        items = List.copyOf(items);
        citations = List.copyOf(citations);
    }
}
