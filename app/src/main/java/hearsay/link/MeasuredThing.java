package hearsay.link;

import hearsay.model.Quantity;
import hearsay.model.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a length, a time or another measure is the measure of, where the words right after it say so.
 *
 * <p>Example: "27 days of heavy shelling", "a nine-day lag" and "six hours’ warning" measure "heavy shelling", "lag" and "warning".
 */
final class MeasuredThing {
    private static final int LONGEST = 4;
    private static final Set<String> TIES = Set.of("of", "on", "by");
    /** Those whose noun is found far off as well as near: "the storm moves west at 16 mph". */
    private static final Set<Quantity.UnitClass> OF_THINGS = EnumSet.of(
            Quantity.UnitClass.PERCENTAGE,
            Quantity.UnitClass.LENGTH,
            Quantity.UnitClass.AREA,
            Quantity.UnitClass.MASS,
            Quantity.UnitClass.SPEED,
            Quantity.UnitClass.ENERGY,
            Quantity.UnitClass.TEMPERATURE);

    private MeasuredThing() {}

    static Optional<String> of(Figures.Point point) {
        boolean thing = point.quantity().unitClass().filter(OF_THINGS::contains).isPresent();
        return beside(point)
                .or(() -> point.quantity()
                        .counted()
                        .filter(counted -> thing && Words.of(counted).size() <= LONGEST));
    }

    private static Optional<String> beside(Figures.Point point) {
        String text = point.statement().document().text();
        Span figure = point.quantity().span();
        Sentences split = new Sentences(text);
        Span sentence = split.spans().get(split.at(figure.start()));
        List<Span> words = Words.in(text, sentence);
        Phrase phrase = new Phrase(text, words);
        int next =
                (int) words.stream().filter(word -> word.start() < figure.end()).count();
        if (next == 0 || next >= words.size() || !phrase.isNear(next)) {
            return Optional.empty();
        }
        boolean of = words.get(next).of(text).equals("of");
        boolean hyphened = words.get(next - 1).of(text).indexOf('-') > 0;
        boolean owning = text.charAt(words.get(next - 1).end()) != ' ';
        return of || hyphened || owning ? noun(text, words, of ? next + 1 : next, phrase) : Optional.empty();
    }

    /** The noun from a word on, with what a small word ties to it: "attempts by mediators". */
    private static Optional<String> noun(String text, List<Span> words, int from, Phrase phrase) {
        int end = end(text, words, from, phrase);
        boolean tied = end > from
                && end < words.size()
                && phrase.isJoined(end)
                && TIES.contains(words.get(end).of(text));
        int whole = tied ? end(text, words, end + 1, phrase) : end;
        int to = whole > end + 1 ? whole : end;
        String noun = to > from
                ? text.substring(words.get(from).start(), words.get(to - 1).end())
                : "";
        return noun.isEmpty() || noun.endsWith("ed") || noun.endsWith("ly") ? Optional.empty() : Optional.of(noun);
    }

    private static int end(String text, List<Span> words, int from, Phrase phrase) {
        int end = from;
        while (end < words.size()
                && end < from + LONGEST
                && (end == from || phrase.isJoined(end))
                && isPart(words.get(end).of(text))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(String word) {
        return Words.isTopical(word) && !MainVerb.isPast(word);
    }
}
