package hearsay.brief;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Manner;
import hearsay.model.PartialDate;
import hearsay.model.Question;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.List;
import java.util.Optional;

/**
 * Who said what, in their words, with its citations: the line that most sections are made of.
 *
 * @param holder who stands behind the words
 * @param role what they are, where the text tells
 * @param stance how they stand to the words
 * @param quotes the words
 * @param hedge their words of likelihood
 * @param band the ICD 203 band of the hedge in words, where it has one: "55 to 80 %"
 * @param date when it was said, else when it was published
 * @param outlet who carries it
 * @param citations the numbers of the claims under it
 */
public record Wording(
        String holder,
        Optional<String> role,
        Stance stance,
        List<Quote> quotes,
        Optional<Quote> hedge,
        Optional<String> band,
        Optional<PartialDate> date,
        String outlet,
        List<Cite> citations) {
    private static final int FEW_WORDS = 4;
    private static final int CLAUSE_WORDS = 16;
    private static final int LONGEST_IN_CHARACTERS = 240;

    public Wording {
        quotes = List.copyOf(quotes);
        citations = List.copyOf(citations);
    }

    public String verb() {
        return Verbs.of(stance);
    }

    public String dateWords() {
        return date.map(DateWords::of).orElse("undated");
    }

    /** One claim in its own words, cited with others that say the same. */
    static Wording of(LedgerIndex index, Citations citations, Claim claim, List<Claim> same) {
        return of(index, citations, claim, words(claim, index.document(claim)), same);
    }

    /** What several say in the same words of one text, with their names joined: "Brandt and Holt". */
    static Wording together(LedgerIndex index, Citations citations, List<Claim> claims) {
        Wording first = of(index, citations, claims.getFirst(), claims);
        if (claims.size() == 1) {
            return first;
        }
        List<String> names = claims.stream()
                .map(claim -> holder(claim, index.source(claim.document())))
                .toList();
        String joined = String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        return new Wording(
                joined,
                Optional.empty(),
                first.stance,
                first.quotes,
                first.hedge,
                first.band,
                first.date,
                first.outlet,
                first.citations);
    }

    /**
     * What is claimed; with who claims it and how, where that alone says too little: "Brandt confirmed it", "Holt slammed the
     * owner's answer".
     */
    private static List<Span> words(Claim claim, Document document) {
        Span whole = Span.covering(claim.spans());
        int said = claim.content().stream()
                .mapToInt(span -> span.of(document.text()).strip().split("\\s+").length)
                .sum();
        boolean clause =
                claim.asks().filter(asked -> asked.of() == Question.Of.CONTENT).isPresent();
        boolean phrase = !clause && said < CLAUSE_WORDS;
        boolean little = claim.manner() != Manner.DIRECT && (said < FEW_WORDS || phrase);
        return little && whole.length() <= LONGEST_IN_CHARACTERS ? List.of(whole) : claim.content();
    }

    /** The words that show a claim. */
    static List<Quote> quotes(Claim claim, Document document) {
        return Quote.of(document, words(claim, document));
    }

    static Wording of(LedgerIndex index, Citations citations, Claim claim, List<Span> words, List<Claim> cited) {
        Source source = index.source(claim.document());
        return new Wording(
                holder(claim, source),
                claim.holder().role().filter(role -> !role.equals(claim.holder().name())),
                claim.stance(),
                Quote.of(source.document(), words),
                hedge(claim, source.document()),
                claim.hedge().flatMap(hedge -> hedge.band()).map(Wording::band),
                date(claim, source.document()),
                source.outlet(),
                citations.leading(claim, cited));
    }

    /** The holder's name; the outlet's for what it says in its own voice. */
    static String holder(Claim claim, Source source) {
        return claim.holder().isNarrator()
                ? OwnVoice.of(source.document())
                : claim.holder().name();
    }

    static Optional<PartialDate> date(Claim claim, Document document) {
        return claim.said().or(document::reference);
    }

    private static Optional<Quote> hedge(Claim claim, Document document) {
        Optional<Quote> own = claim.hedge().map(hedge -> Quote.of(document, hedge.span()));
        return own.or(
                () -> claim.forecast().flatMap(f -> f.likelihood()).flatMap(words -> find(words, claim, document)));
    }

    private static Optional<Quote> find(String words, Claim claim, Document document) {
        Span within = Span.covering(claim.spans());
        int at = words.isEmpty() ? -1 : document.text().indexOf(words, within.start());
        return at < 0 || at + words.length() > within.end()
                ? Optional.empty()
                : Optional.of(Quote.of(document, new Span(at, at + words.length())));
    }

    private static String band(hearsay.model.Hedge.Band band) {
        return Math.round(band.low() * 100) + " to " + Math.round(band.high() * 100) + " %";
    }
}
