package hearsay.link;

import hearsay.model.Matter.Measure;
import hearsay.model.Quantity;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A count as a question: what is counted, in the texts' commonest words, and what happened to it.
 *
 * <p>Example: "as many as 300 villagers were missing" gives "How many villagers were missing?" only where the verb follows
 * the number; else "How many villagers are reported?".
 */
final class CountQuestion {
    private static final Map<String, String> PARTICIPLES = WordList.of("participles.tsv", "verb", "question");
    private static final String REPORTED = "are reported";
    private static final int LONGEST = 5;
    private static final int REACH = 5;

    private CountQuestion() {}

    /** Empty where the figures give no phrase that reads well, as sums, shares and sizes seldom do. */
    static Optional<String> of(Figures figures) {
        Optional<Quantity.UnitClass> kind = figures.points().get(0).quantity().unitClass();
        boolean counts =
                kind.isEmpty() || kind.get() == Quantity.UnitClass.PERSON || kind.get() == Quantity.UnitClass.ITEM;
        return counts && figures.measure() != Measure.MONEY
                ? counted(figures).map(phrase -> of(phrase, figures))
                : Optional.empty();
    }

    private static String of(String phrase, Figures figures) {
        String verb = verb(phrase, figures);
        String usual = "How many " + phrase + " " + verb + "?";
        return verb.equals(REPORTED) ? turned(phrase, figures).orElse(usual) : usual;
    }

    /** Whether a question says no more than that a figure is given. */
    static boolean isBare(String question) {
        return question.endsWith(" " + REPORTED + "?");
    }

    /** By the clause that a figure stands in: "Has the port lost 40 barges?" gives "How many barges has the port lost?". */
    private static Optional<String> turned(String phrase, Figures figures) {
        for (Figures.Point point : figures.points()) {
            Statement statement = point.statement();
            String number = point.quantity()
                    .span()
                    .of(statement.document().text())
                    .strip()
                    .replaceAll("\\s+", " ");
            Optional<String> question = statement.claim().asks().flatMap(asks -> AmountAsked.of(asks, number, phrase));
            if (question.isPresent()) {
                return question;
            }
        }
        return Optional.empty();
    }

    /** What is asked of figures that no phrase can be counted for: of a sum of money, a share, a span of time. */
    static String opening(Optional<Figures> figures) {
        Optional<Quantity.UnitClass> kind =
                figures.flatMap(f -> f.points().get(0).quantity().unitClass());
        return kind.map(CountQuestion::opening).orElse("What figure is given for");
    }

    private static String opening(Quantity.UnitClass kind) {
        return switch (kind) {
            case MONEY -> "What sum is named for";
            case PERCENTAGE -> "What share is given for";
            case DURATION -> "What span of time is given for";
            case LENGTH -> "What length or distance is given for";
            case AREA -> "What area is given for";
            case MASS -> "What weight is given for";
            case SPEED -> "What speed is given for";
            case ENERGY -> "What energy is given for";
            case TEMPERATURE -> "What temperature is given for";
            case PERSON, ITEM -> "What number is given for";
        };
    }

    private static Optional<String> counted(Figures figures) {
        Map<String, Integer> phrases = new TreeMap<>();
        for (Figures.Point point : figures.points()) {
            point.quantity().counted().flatMap(CountQuestion::tidy).ifPresent(p -> phrases.merge(p, 1, Integer::sum));
        }
        Optional<String> best = commonest(phrases);
        return best.isEmpty() && figures.measure() == Measure.DEATHS ? Optional.of("people") : best;
    }

    /** The phrase up to its first preposition, where it is made of plain words. */
    private static Optional<String> tidy(String counted) {
        String phrase = counted.strip()
                .replaceAll("\\s+", " ")
                .split(" (?:of|in|to|on|from|per|each|who|that|for|were|was|had|have|in|as|if|at|by|and|or)\\b", 2)[0]
                .replaceAll("^(?:the|other|more|additional|those|these|its|their|his|her) ", "");
        boolean plain = phrase.matches("[\\p{L}][\\p{L}’'. -]*[\\p{L}]") && phrase.split(" ").length <= LONGEST;
        boolean plural = phrase.endsWith("s") || phrase.matches(".*(?:people|men|women|children|personnel|police)");
        return plain && plural ? Optional.of(phrase) : Optional.empty();
    }

    private static String verb(String phrase, Figures figures) {
        boolean saysAll = phrase.matches(".*(?:deaths|casualties|fatalities|injuries|losses|bodies|corpses|lives)");
        String usual = usual(figures.measure());
        if (saysAll) {
            return REPORTED;
        }
        return usual.equals(REPORTED) ? happened(figures).orElse(REPORTED) : usual;
    }

    /** The verb that follows most of the figures, such as "were killed". */
    private static Optional<String> happened(Figures figures) {
        Map<String, Integer> verbs = new TreeMap<>();
        for (Figures.Point point : figures.points()) {
            String text = point.statement().document().text();
            int end = point.quantity().span().end();
            int stop = Math.min(text.length(), end + 60);
            for (int at = end; at < stop; at++) {
                stop = ".;,\n”\"".indexOf(text.charAt(at)) >= 0 ? at : stop;
            }
            Words.of(text.substring(end, stop)).stream()
                    .limit(REACH)
                    .map(w -> PARTICIPLES.get(w.toLowerCase(Locale.ROOT)))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .ifPresent(v -> verbs.merge(v, 1, Integer::sum));
        }
        return commonest(verbs);
    }

    /** What usually happened to what is counted, where the text has another order: "the flood killed 112 people". */
    private static String usual(Measure measure) {
        return switch (measure) {
            case DEATHS -> "were killed";
            case INJURIES -> "were injured";
            case MISSING -> "are missing";
            case DISPLACED -> "were displaced";
            case DETAINED -> "were detained";
            case TROOPS, MUNITIONS, MONEY, OTHER -> REPORTED;
        };
    }

    private static Optional<String> commonest(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
