package hearsay.brief;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Flow;
import hearsay.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who gives what to whom, by whose word.
 *
 * @param giver who gives
 * @param receiver who receives
 * @param what the words for what is given; empty where they do not stand in the claim as one phrase
 * @param amount the words of the number in it
 * @param word the claim it is taken from
 */
public record FlowEntry(String giver, String receiver, Optional<Quote> what, Optional<Quote> amount, Wording word) {
    static List<FlowEntry> all(LedgerIndex index, Citations citations) {
        return index.ledger().flows().stream()
                .sorted(Comparator.comparing(Flow::giver).thenComparing(Flow::receiver))
                .map(flow -> of(index, citations, flow))
                .toList();
    }

    private static FlowEntry of(LedgerIndex index, Citations citations, Flow flow) {
        Claim claim = index.claim(flow.claim());
        Document document = index.document(claim);
        return new FlowEntry(
                flow.giver(),
                flow.receiver(),
                what(flow, claim, document),
                flow.amount().map(amount -> Quote.of(document, amount.span())),
                Wording.of(index, citations, claim, List.of(claim)));
    }

    private static Optional<Quote> what(Flow flow, Claim claim, Document document) {
        Span within = Span.covering(claim.spans());
        int at = document.text().indexOf(flow.what(), within.start());
        int end = at + flow.what().length();
        return flow.what().isBlank() || at < 0 || end > within.end()
                ? Optional.empty()
                : Optional.of(Quote.of(document, new Span(at, end)));
    }
}
