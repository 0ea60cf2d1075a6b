package hearsay.store;

import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Document;
import hearsay.model.EvidenceKind;
import hearsay.model.PartialDate;
import hearsay.model.Stance;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is looked for: claims that have all the terms and meet all the conditions.
 *
 * @param terms as in {@link IndexedClaim}; may be empty
 * @param holder words of the holder's name, in any case
 * @param stance how the holder stands
 * @param evidence what the claim rests on
 * @param type what kind of thing is claimed
 * @param from the first day, of the statement or else of the document
 * @param to the last day
 */
public record SearchQuery(
        List<String> terms,
        Optional<String> holder,
        Optional<Stance> stance,
        Optional<EvidenceKind> evidence,
        Optional<ClaimType> type,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
    public SearchQuery {
        terms = List.copyOf(terms);
    }

    /** No conditions at all. */
    public static final SearchQuery ALL = new SearchQuery(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The same conditions with other terms. */
    public SearchQuery withTerms(List<String> others) {
        return new SearchQuery(others, holder, stance, evidence, type, from, to);
    }

    /** Whether a claim meets the conditions, whatever its words. */
    public boolean isMet(Claim claim, Document document) {
        Optional<LocalDate> day = claim.said().or(document::reference).map(PartialDate::firstDay);
        return holder.filter(name -> !lower(claim.holder().name()).contains(lower(name)))
                        .isEmpty()
                && stance.filter(kind -> claim.stance() != kind).isEmpty()
                && evidence.filter(kind -> !claim.evidence().contains(kind)).isEmpty()
                && type.filter(kind -> !claim.is(kind)).isEmpty()
                && from.filter(first -> day.filter(d -> !d.isBefore(first)).isEmpty())
                        .isEmpty()
                && to.filter(last -> day.filter(d -> !d.isAfter(last)).isEmpty())
                        .isEmpty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The same words without the conditions. */
    public SearchQuery wordsOnly() {
        return ALL.withTerms(terms);
    }
}
