package hearsay.link;

import hearsay.model.Matter.Measure;
import hearsay.model.Quantity;
import hearsay.model.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A count as a question: what is counted, in the texts' commonest words, and what happened to it.
 *
 * <p>Example: "as many as 300 villagers were missing" gives "How many villagers were missing?" only where the verb follows
 * the number; else "How many villagers are reported?".
 */
final class CountQuestion {
    private static final Map<String, String> PARTICIPLES = WordList.of("participles.tsv", "verb", "question");
    private static final String REPORTED = "are reported";
    private static final Set<String> OBJECT = Set.of("the", "a", "an", "their", "its", "his", "her", "our", "no");
    private static final int REACH = 5;
    private static final int LONG = 20;
    private static final int SCOPED = 14;

    private CountQuestion() {}

    /** Empty where the figures give no phrase that reads well, as sums, shares and sizes seldom do. */
    static Optional<String> of(Figures figures) {
        Optional<Quantity.UnitClass> kind = figures.points().get(0).quantity().unitClass();
        boolean counts =
                kind.isEmpty() || kind.get() == Quantity.UnitClass.PERSON || kind.get() == Quantity.UnitClass.ITEM;
        return counts && figures.measure() != Measure.MONEY
                ? CountedPhrase.of(figures).map(phrase -> of(phrase, figures))
                : Optional.empty();
    }

    private static String of(String phrase, Figures figures) {
        String said = usual(figures.measure());
        boolean open = said.equals(REPORTED) || figures.measure() == Measure.DISPLACED;
        String verb = open ? happened(figures).orElse(said) : said;
        String opening = "How many " + phrase + " ";
        return verb.equals(REPORTED)
                ? turned(phrase, figures)
                        .orElseGet(() -> opening + clause(figures).orElse(REPORTED) + "?")
                : scoped(opening + verb + "?", phrase, figures);
    }

    /** What most of the clauses that tell anything say of the figure: "were launched". */
    private static Optional<String> clause(Figures figures) {
        Map<String, Integer> said = new TreeMap<>();
        for (Figures.Point point : figures.points()) {
            FigureClause clause = new FigureClause(point);
            clause.done()
                    .map(done -> figures.points().size() > 1
                            ? done
                            : clause.place().map(place -> done + " " + place).orElse(done))
                    .or(clause::part)
                    .or(clause::said)
                    .ifPresent(words -> said.merge(words, 1, Integer::sum));
        }
        return CountedPhrase.commonest(said);
    }

    /** A question that says no more than that a figure is given, with the place that the words after the figure name. */
    static String placed(String bare, Figures figures) {
        return figures.points().stream()
                .flatMap(point -> new FigureClause(point).place().stream())
                .findFirst()
                .map(place -> bare.substring(0, bare.length() - 1) + " " + place + "?")
                .orElse(bare);
    }

    /** The same of where or when, in words of one claim that most of the others have too: "killed in the Calder flood". */
    private static String scoped(String usual, String phrase, Figures figures) {
        String opening = usual.substring(0, usual.length() - 1) + " ";
        return asked(phrase, figures)
                .filter(question -> question.startsWith(opening) && question.split(" ").length <= SCOPED)
                .filter(question -> isShared(question.substring(opening.length()), figures))
                .findFirst()
                .orElseGet(() -> Optional.of(figures.points())
                        .filter(points -> points.size() > 1 && phrase.equals("people"))
                        .flatMap(SoleTeller::of)
                        .map(name -> usual.substring(0, usual.length() - 1) + ", according to " + name + "?")
                        .orElse(usual));
    }

    private static boolean isShared(String scope, Figures figures) {
        List<String> words = Words.of(scope).stream().filter(Words::isTopical).toList();
        return !words.isEmpty()
                && words.stream()
                        .allMatch(word -> figures.points().stream()
                                                .filter(point -> point.statement()
                                                        .words()
                                                        .contains(word))
                                                .count()
                                        * 2
                                > figures.points().size());
    }

    /** Whether a question says no more than that a figure is given. */
    static boolean isBare(String question) {
        return question.endsWith(" " + REPORTED + "?");
    }

    /** By the clause that a figure stands in: "Has the port lost 40 barges?" gives "How many barges has the port lost?". */
    private static Optional<String> turned(String phrase, Figures figures) {
        return asked(phrase, figures)
                .filter(question -> question.split(" ").length <= LONG)
                .findFirst();
    }

    /** The same; none where no phrase reads well. */
    static Stream<String> clauses(Figures figures) {
        return CountedPhrase.of(figures).stream().flatMap(phrase -> asked(phrase, figures));
    }

    /** The questions that the claims with figures ask for how many, in story order. */
    private static Stream<String> asked(String phrase, Figures figures) {
        return figures.points().stream().flatMap(point -> {
            Statement statement = point.statement();
            String number = point.quantity()
                    .span()
                    .of(statement.document().text())
                    .strip()
                    .replaceAll("\\s+", " ");
            return statement
                    .claim()
                    .asks()
                    .filter(Question::isAnswered)
                    .flatMap(asks -> AmountAsked.of(asks.text(), number, phrase))
                    .stream();
        });
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
            verb(Words.of(text.substring(end, stop))).ifPresent(v -> verbs.merge(v, 1, Integer::sum));
        }
        return CountedPhrase.commonest(verbs);
    }

    /** What happened to what is counted, by the words after it; not where it did so to something: "40 men attacked the fort". */
    private static Optional<String> verb(List<String> after) {
        for (int i = 0; i < Math.min(REACH, after.size()); i++) {
            String verb = PARTICIPLES.get(after.get(i).toLowerCase(Locale.ROOT));
            if (verb != null) {
                boolean does = i + 1 < after.size()
                        && verb.startsWith("were ")
                        && OBJECT.contains(after.get(i + 1).toLowerCase(Locale.ROOT));
                return does ? Optional.empty() : Optional.of(verb);
            }
        }
        return Optional.empty();
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
}
