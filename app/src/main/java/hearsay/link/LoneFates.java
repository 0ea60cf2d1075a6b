package hearsay.link;

import hearsay.lexicon.Table;
import hearsay.model.Bound;
import hearsay.model.ClaimType;
import hearsay.model.Matter.Measure;
import hearsay.model.Quantity;
import hearsay.model.Quantity.UnitClass;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What happened to one person, told without a number.
 *
 * <p>Example: "A man was found dead in the mill" is one death, "no one was injured" is nothing, and so is "two men died",
 * which has a number.
 */
final class LoneFates {
    private static final Set<String> MANY = WordList.of("several-persons.tsv", "word");
    private static final Set<String> NEGATIONS = Set.of("no", "not", "nobody", "none", "nor", "neither", "never", "if");
    private static final int LONGEST = 4;

    private final Map<String, Phrase> phrases = new HashMap<>();

    LoneFates() {
        for (Table.Row row :
                Table.load("lone-fates.tsv", "phrase", "measure", "strength").rows()) {
            phrases.put(
                    row.get("phrase"),
                    new Phrase(
                            row.one("measure", Measure.class),
                            row.get("strength").equals("sure")));
        }
    }

    private record Phrase(Measure measure, boolean sure) {}

    /**
     * One person's fate.
     *
     * @param sure whether the words leave no other: one who was shot may as well have died
     * @param figure the number one, at the words that tell it
     */
    record Fate(Measure measure, boolean sure, Quantity figure) {}

    /** The gravest fate that a claim puts forward as fact, sure ones first. */
    Optional<Fate> of(Statement statement) {
        return isPlainFact(statement)
                ? statement.claim().content().stream()
                        .flatMap(span -> in(statement.document().text(), span).stream())
                        .min(LoneFates::graver)
                : Optional.empty();
    }

    private static int graver(Fate a, Fate b) {
        int bySureness = Boolean.compare(b.sure, a.sure);
        return bySureness != 0 ? bySureness : a.measure.compareTo(b.measure);
    }

    private static boolean isPlainFact(Statement statement) {
        boolean stated = statement.claim().stance() == Stance.ASSERTS
                || statement.claim().stance() == Stance.CONFIRMS;
        boolean counted = ClaimFigures.stated(statement).stream()
                .anyMatch(quantity ->
                        quantity.unitClass().filter(UnitClass.PERSON::equals).isPresent());
        return stated
                && !counted
                && statement.claim().hedge().isEmpty()
                && !statement.claim().is(ClaimType.FORECAST)
                && !statement.claim().is(ClaimType.COMMITMENT);
    }

    private List<Fate> in(String text, Span content) {
        List<Span> spans = Words.in(text, content);
        List<String> words =
                spans.stream().map(span -> Words.plain(span.of(text))).toList();
        List<Fate> fates = new ArrayList<>();
        if (words.stream().anyMatch(NEGATIONS::contains)) {
            return fates;
        }
        for (int at = 0; at < words.size(); at++) {
            for (int length = 1; length <= LONGEST && at + length <= words.size(); length++) {
                Phrase phrase = phrases.get(String.join(" ", words.subList(at, at + length)));
                if (phrase != null && (at == 0 || !MANY.contains(words.get(at - 1)))) {
                    Span span = new Span(
                            spans.get(at).start(), spans.get(at + length - 1).end());
                    fates.add(new Fate(phrase.measure, phrase.sure, one(span)));
                }
            }
        }
        return fates;
    }

    private static Quantity one(Span span) {
        OptionalDouble one = OptionalDouble.of(1);
        return new Quantity(
                span,
                one,
                one,
                one,
                Bound.EXACT,
                Optional.empty(),
                Optional.of("person"),
                Optional.of(UnitClass.PERSON),
                Optional.of("people"),
                false);
    }
}
