package hearsay.extract.quantity;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Bound;
import hearsay.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of a document's quantities a careful analyst would log: "three brigades" and "12,000 troops", but not "the two
 * sides", "one of the reasons", "two years ago", "several factors", an age or a page number.
 */
public final class StoryQuantities {
    private static final double SMALL = 10;
    private static final Set<String> SINCE = Set.of("ago", "before", "later", "earlier", "after", "into");
    private static final Set<String> SPANNED = Set.of("every", "past", "last", "next", "coming", "previous", "first");
    private static final Set<String> KNOWN =
            Set.of("the", "these", "those", "its", "their", "both", "his", "her", "our");
    private static final Set<String> STRUCTURAL =
            Set.of("side", "thing", "way", "part", "point", "reason", "hand", "country");

    private StoryQuantities() {}

    /** The quantities worth a claim, in text order. */
    public static List<Quantity> select(AnnotatedDocument document, List<Quantity> all) {
        List<Quantity> selected = new ArrayList<>();
        for (Quantity quantity : all) {
            Optional<Sentence> sentence = document.sentenceAt(quantity.span().start());
            if (sentence.isPresent()
                    && !document.isFurniture(sentence.get())
                    && isWorthAClaim(sentence.get(), quantity)) {
                selected.add(quantity);
            }
        }
        return List.copyOf(selected);
    }

    private static boolean isWorthAClaim(Sentence sentence, Quantity quantity) {
        String unit = quantity.unit().orElse("");
        boolean age = unit.equals(Unit.YEAR_OF_AGE.name());
        boolean nothing = quantity.high().orElse(1) == 0 && quantity.best().orElse(1) == 0;
        boolean confidence =
                quantity.counted().map(c -> c.startsWith("confidence")).orElse(false);
        if (age || nothing || confidence) {
            return false;
        }
        Token first = first(sentence, quantity);
        if (quantity.unitClass().isEmpty()) {
            return hasMeasure(quantity) && !unit.equals("point");
        }
        return switch (quantity.unitClass().get()) {
            case DURATION -> isLasting(sentence, quantity, first);
            case ITEM -> isNews(sentence, quantity, first, unit);
            case PERSON -> !isSingledOut(sentence, quantity, first) && !isKnown(sentence, quantity, first);
            case MONEY, PERCENTAGE, LENGTH, AREA, MASS, SPEED, ENERGY, TEMPERATURE -> true;
        };
    }

    private static boolean hasMeasure(Quantity quantity) {
        return quantity.unit().isPresent() || quantity.bound() != Bound.EXACT;
    }

    /** Durations that say how long something was, not when. */
    private static boolean isLasting(Sentence sentence, Quantity quantity, Token first) {
        boolean several = quantity.bound() == Bound.VAGUE && quantity.low().orElse(0) < SMALL;
        return !several
                && !SPANNED.contains(before(sentence, first))
                && !holds(sentence, quantity, SPANNED)
                && !SINCE.contains(after(sentence, quantity));
    }

    private static boolean isNews(Sentence sentence, Quantity quantity, Token first, String unit) {
        boolean few = quantity.high().orElse(SMALL + 1) <= SMALL && quantity.bound() != Bound.RANGE;
        boolean single = quantity.best().orElse(0) == 1 && quantity.bound() == Bound.EXACT;
        boolean several = quantity.bound() == Bound.VAGUE;
        return !(few && (several || single || STRUCTURAL.contains(unit))) && !isKnown(sentence, quantity, first);
    }

    /** "one of the critics": a member of a group, not a count. */
    private static boolean isSingledOut(Sentence sentence, Quantity quantity, Token first) {
        boolean one = first.lower().equals("one") && quantity.bound() == Bound.EXACT;
        boolean of = first.index() + 1 < sentence.size()
                && sentence.token(first.index() + 1).lower().equals("of");
        return one && (of || quantity.unit().isEmpty());
    }

    /** "the two camps": a small number that was told before. */
    private static boolean isKnown(Sentence sentence, Quantity quantity, Token first) {
        boolean small = quantity.high().orElse(SMALL + 1) <= SMALL;
        return small && KNOWN.contains(before(sentence, first));
    }

    private static Token first(Sentence sentence, Quantity quantity) {
        return sentence.at(quantity.span().start()).orElse(sentence.token(0));
    }

    private static String before(Sentence sentence, Token token) {
        return token.index() > 0 ? sentence.token(token.index() - 1).lower() : "";
    }

    private static String after(Sentence sentence, Quantity quantity) {
        return sentence.at(quantity.span().end() - 1)
                .map(last -> last.index() + 1 < sentence.size()
                        ? sentence.token(last.index() + 1).lower()
                        : "")
                .orElse("");
    }

    private static boolean holds(Sentence sentence, Quantity quantity, Set<String> words) {
        return sentence.tokens().stream()
                .anyMatch(t -> quantity.span().contains(t.span()) && words.contains(t.lower()));
    }
}
