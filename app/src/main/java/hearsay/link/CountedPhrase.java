package hearsay.link;

import hearsay.model.Matter.Measure;
import hearsay.model.Quantity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the figures of a matter count, as the words behind "How many".
 *
 * <p>Example: "40 of the barges", "barges" and "12 more barges" give "barges"; "nine deaths" and "the lives of four" give "people".
 */
final class CountedPhrase {
    private static final int LONGEST = 5;
    private static final Pattern END = Pattern.compile(
            " (?:of|in|to|on|from|per|each|who|that|for|were|was|had|have|as|if|at|by|and|or|are|is|with)\\b");
    private static final Pattern OPENING =
            Pattern.compile("^(?:(?:the|other|more|additional|those|these|its|their|his|her|own|such|of|our) )+");
    /** What says that people died, were hurt or were held, and not who. */
    private static final Pattern OUTCOME = Pattern.compile(
            "(?i)(?:.* )?(?:deaths|fatalities|injuries|bodies|corpses|lives|arrests|dead|wounded|injured|others|victims|persons)");

    private static final Pattern ALL = Pattern.compile("(?i)^(?:men|women|children)(?:,| and) ");
    private static final Pattern PLURAL =
            Pattern.compile("(?i).*(?:s|people|men|women|children|personnel|police|troops|staff)");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}’'. -]*[\\p{L}]");
    private static final Pattern OWNED = Pattern.compile("\\p{Lu}.*[’']s? .*");

    private CountedPhrase() {}

    /** Empty where no figure names what it counts in plain words. */
    static Optional<String> of(Figures figures) {
        boolean persons = persons(figures.measure());
        Map<String, Integer> phrases = new TreeMap<>();
        for (Figures.Point point : figures.points()) {
            point.quantity()
                    .counted()
                    .filter(counted -> !isName(point, counted))
                    .flatMap(CountedPhrase::tidy)
                    .map(phrase -> written(phrase, point.statement().document().text()))
                    .map(phrase -> persons && OUTCOME.matcher(phrase).matches() ? "people" : phrase)
                    .ifPresent(phrase -> phrases.merge(phrase, 1, Integer::sum));
        }
        Optional<String> best = commonest(phrases);
        return best.isEmpty() && figures.measure() == Measure.DEATHS ? Optional.of("people") : best;
    }

    private static boolean persons(Measure measure) {
        return switch (measure) {
            case DEATHS, INJURIES, MISSING, DISPLACED, DETAINED -> true;
            case TROOPS, MUNITIONS, MONEY, OTHER -> false;
        };
    }

    /** "Three Rivers": a number that is part of a name. */
    private static boolean isName(Figures.Point point, String counted) {
        Quantity quantity = point.quantity();
        String number = quantity.span().of(point.statement().document().text()).strip();
        String last = counted.substring(counted.lastIndexOf(' ') + 1);
        return Words.isCapitalised(number) && Words.isCapitalised(last) && !number.equals(counted);
    }

    /** The phrase up to its first preposition, where it is made of plain words. */
    private static Optional<String> tidy(String counted) {
        if (ALL.matcher(counted).find()) {
            return Optional.of("people");
        }
        String whole = END.split(counted.strip().replaceAll("\\s+", " "), 2)[0];
        String phrase = OPENING.matcher(whole).replaceFirst("");
        boolean plain = PLAIN.matcher(phrase).matches() && phrase.split(" ").length <= LONGEST;
        return plain && PLURAL.matcher(phrase).matches()
                ? Optional.of(OWNED.matcher(phrase).matches() ? "of " + phrase : phrase)
                : Optional.empty();
    }

    /** With small first letters where the text has the words with them too, as those of a headline. */
    private static String written(String phrase, String text) {
        return Arrays.stream(phrase.split(" "))
                .map(word -> text.contains(" " + word.toLowerCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
    }

    static Optional<String> commonest(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
