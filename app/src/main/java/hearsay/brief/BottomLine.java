package hearsay.brief;

import hearsay.model.Claim;
import hearsay.model.Matter;
import hearsay.model.Matter.Status;
import hearsay.model.PartialDate;
import hearsay.model.Quantity;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The two sentences that a reader with one minute takes away: what independent origins agree on, what is contested.
 *
 * <p>They are made of the ledger's facts alone and state neither likelihood nor confidence.
 */
final class BottomLine {
    private static final int SHORTEST_QUOTE_IN_CHARACTERS = 15;
    private static final int LONGEST_QUOTE_IN_CHARACTERS = 170;

    private final LedgerIndex index;
    private final Citations citations;

    BottomLine(LedgerIndex index, Citations citations) {
        this.index = index;
        this.citations = citations;
    }

    List<Sentence> sentences() {
        return List.of(agreed(), contested());
    }

    private Sentence agreed() {
        List<Matter> agreed = ranked(Status.CORROBORATED);
        int all = index.ledger().matters().size();
        if (agreed.isEmpty()) {
            return new Sentence(List.of(new Sentence.Words("On none of " + NumberWords.count(all, "question")
                    + " do two independent origins" + " say the same.")));
        }
        String head = "Independent origins agree on " + NumberWords.of(agreed.size(), all) + " "
                + (all == 1 ? "question" : "questions");
        return sentence(head, "; on one of the most reported", agreed, "and");
    }

    private Sentence contested() {
        List<Matter> contested = ranked(Status.CONTESTED);
        int single = ranked(Status.SINGLE_ORIGIN).size();
        String alone = single == 0
                ? ""
                : NumberWords.count(single, "question") + (single == 1 ? " rests" : " rest") + " on a single origin";
        if (contested.isEmpty()) {
            String tail = alone.isEmpty() ? "." : "; " + alone + ".";
            return new Sentence(List.of(new Sentence.Words("No question is contested in these documents" + tail)));
        }
        String head = NumberWords.capital(NumberWords.count(contested.size(), "question"))
                + (contested.size() == 1 ? " is contested" : " are contested")
                + (alone.isEmpty()
                        ? ""
                        : " and " + alone.replace(" questions", "").replace(" question", ""));
        return sentence(head, "; on one of the most reported", contested, "while");
    }

    private List<Matter> ranked(Status status) {
        return index.ledger().matters().stream()
                .filter(matter -> matter.status() == status)
                .sorted(MatterEntry.byImportance(index))
                .toList();
    }

    private Sentence sentence(String head, String lead, List<Matter> matters, String joint) {
        List<Sentence.Part> parts = new ArrayList<>();
        List<Matter> told = matters.stream().filter(m -> voices(m).size() >= 2).toList();
        Matter matter = told.stream()
                .filter(m -> m.type() == Matter.Type.COUNT)
                .findFirst()
                .or(() -> told.stream().findFirst())
                .orElse(matters.getFirst());
        parts.add(new Sentence.Words(head + lead + " (" + matter.question() + ") "));
        List<Claim> voices = voices(matter);
        if (voices.isEmpty()) {
            parts.add(new Sentence.Words("see "));
            parts.add(new Sentence.Cited(citations.of(new KeyClaims(index, matter).pick(2))));
        }
        for (int i = 0; i < voices.size(); i++) {
            parts.add(new Sentence.Words(i == 0 ? "" : " " + joint + " "));
            voice(parts, matter, voices.get(i));
        }
        parts.add(new Sentence.Words("."));
        return new Sentence(parts);
    }

    /** Two holders that show the matter: those who stand by it where it is agreed, two sides where it is contested. */
    private List<Claim> voices(Matter matter) {
        boolean contested = matter.status() == Status.CONTESTED;
        List<Claim> picked = new KeyClaims(index, matter)
                .pick(Integer.MAX_VALUE).stream()
                        .filter(claim -> isShort(matter, claim))
                        .filter(claim -> contested || stands(claim))
                        .toList();
        return picked.stream()
                .filter(claim -> picked.getFirst() == claim
                        || !sameHolder(picked.getFirst(), claim) && !sameWords(picked.getFirst(), claim))
                .limit(2)
                .toList();
    }

    private static boolean stands(Claim claim) {
        return claim.stance() == Stance.ASSERTS || claim.stance() == Stance.CONFIRMS;
    }

    private static boolean sameHolder(Claim a, Claim b) {
        return a.holder().name().equals(b.holder().name());
    }

    private static boolean sameWords(Claim a, Claim b) {
        return a.document().equals(b.document()) && a.content().equals(b.content());
    }

    /** Whether its words fit a sentence and are more than "it" or "the report". */
    private boolean isShort(Matter matter, Claim claim) {
        int length = Quote.length(words(matter, claim));
        boolean tells = figure(matter, claim).isPresent() || length >= SHORTEST_QUOTE_IN_CHARACTERS;
        return tells && length <= LONGEST_QUOTE_IN_CHARACTERS;
    }

    private void voice(List<Sentence.Part> parts, Matter matter, Claim claim) {
        Source source = index.source(claim.document());
        boolean figure = figure(matter, claim).isPresent();
        String verb = figure ? " put it at " : " " + Verbs.of(claim.stance()) + " ";
        parts.add(new Sentence.Words(Wording.holder(claim, source) + verb));
        List<Quote> quotes = words(matter, claim);
        for (int i = 0; i < quotes.size(); i++) {
            parts.add(new Sentence.Said(quotes.get(i)));
            parts.add(new Sentence.Words(i + 1 < quotes.size() ? " … " : " "));
        }
        Optional<PartialDate> day = Wording.date(claim, source.document()).filter(d -> figure);
        day.ifPresent(d -> parts.add(new Sentence.Words("on " + DateWords.of(d) + " ")));
        parts.add(new Sentence.Cited(List.of(citations.of(claim))));
    }

    private List<Quote> words(Matter matter, Claim claim) {
        return figure(matter, claim)
                .map(q -> List.of(Quote.of(index.document(claim), q.span())))
                .orElseGet(() -> Wording.quotes(claim, index.document(claim)));
    }

    private Optional<Quantity> figure(Matter matter, Claim claim) {
        boolean asserted = claim.stance() == Stance.ASSERTS;
        return matter.series().stream()
                .filter(point -> asserted && point.claim().equals(claim.id()))
                .findFirst()
                .flatMap(point -> FigureRow.quantity(claim, point));
    }
}
