package hearsay.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that one holder puts forward in one place of one document.
 *
 * @param id unique in a ledger and a function of document and place
 * @param document the id of its document
 * @param spans all the words it rests on (source, cue, content; for the narrator the clause or sentence), sorted
 * @param content what is claimed
 * @param holder who stands behind it
 * @param cue the words that attribute it; empty for the narrator
 * @param via the party that relays the holder's words inside the text
 * @param manner direct, indirect, mixed or narrated
 * @param stance how the holder stands to the content
 * @param hedge the holder's words of likelihood
 * @param evidence what the text says the claim rests on, sorted
 * @param types what kinds of thing it is, sorted
 * @param quantities the numbers in it, in text order
 * @param said when the statement was made, where the text tells
 * @param about the time that the content speaks of, where the text tells
 * @param condition trigger and action, for commitments
 * @param forecast what is expected, for forecasts
 * @param asks the question that it answers with yes or no or, where its words make none, what is said about its topic
 */
public record Claim(
        String id,
        String document,
        List<Span> spans,
        List<Span> content,
        Holder holder,
        List<Span> cue,
        Optional<String> via,
        Manner manner,
        Stance stance,
        Optional<Hedge> hedge,
        List<EvidenceKind> evidence,
        List<ClaimType> types,
        List<Quantity> quantities,
        Optional<PartialDate> said,
        Optional<PartialDate> about,
        Optional<Condition> condition,
        Optional<Forecast> forecast,
        Optional<Question> asks) {
    public Claim {
        spans = List.copyOf(spans);
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        evidence = List.copyOf(Set.copyOf(evidence)).stream().sorted().toList();
        types = List.copyOf(Set.copyOf(types)).stream().sorted().toList();
        quantities = List.copyOf(quantities);
        if (spans.isEmpty() || content.isEmpty()) {
            throw new IllegalArgumentException("claim " + id + " has no words under it");
        }
        if (holder.isNarrator() != (manner == Manner.NARRATED)) {
            throw new IllegalArgumentException("claim " + id + ": narrator and narrated go together");
        }
    }

    /** A claim whose words make no question. */
    public Claim(
            String id,
            String document,
            List<Span> spans,
            List<Span> content,
            Holder holder,
            List<Span> cue,
            Optional<String> via,
            Manner manner,
            Stance stance,
            Optional<Hedge> hedge,
            List<EvidenceKind> evidence,
            List<ClaimType> types,
            List<Quantity> quantities,
            Optional<PartialDate> said,
            Optional<PartialDate> about,
            Optional<Condition> condition,
            Optional<Forecast> forecast) {
        this(
                id,
                document,
                spans,
                content,
                holder,
                cue,
                via,
                manner,
                stance,
                hedge,
                evidence,
                types,
                quantities,
                said,
                about,
                condition,
                forecast,
                Optional.empty());
    }

    public boolean is(ClaimType type) {
        return types.contains(type);
    }

    /** The same claim with its holder under another name. */
    public Claim withHolder(Holder other) {
        return withHolder(other, manner);
    }

    /** The same claim held by another, whose words reach the reader in another manner. */
    public Claim withHolder(Holder other, Manner how) {
        return with(other, how, stance, evidence, quantities, said, asks);
    }

    /** The same claim with another stance. */
    public Claim withStance(Stance other) {
        return with(holder, manner, other, evidence, quantities, said, asks);
    }

    /** The same claim with other figures. */
    public Claim withQuantities(List<Quantity> others) {
        return with(holder, manner, stance, evidence, others, said, asks);
    }

    /** The same claim, made on another date. */
    public Claim withSaid(PartialDate date) {
        return with(holder, manner, stance, evidence, quantities, Optional.of(date), asks);
    }

    /** The same claim with the question that it answers. */
    public Claim withAsks(Optional<Question> question) {
        return with(holder, manner, stance, evidence, quantities, said, question);
    }

    /** The same claim with other evidence. */
    public Claim withEvidence(List<EvidenceKind> other) {
        return with(holder, manner, stance, other, quantities, said, asks);
    }

    private Claim with(
            Holder who,
            Manner how,
            Stance stands,
            List<EvidenceKind> shown,
            List<Quantity> figures,
            Optional<PartialDate> when,
            Optional<Question> question) {
        return new Claim(
                id, document, spans, content, who, cue, via, how, stands, hedge, shown, types, figures, when, about,
                condition, forecast, question);
    }
}
