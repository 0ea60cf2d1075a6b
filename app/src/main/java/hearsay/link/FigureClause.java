package hearsay.link;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a sentence about one figure, read for what was done to what is counted and where it is.
 *
 * <p>Example: "the navy launched 40 boats" gives "were launched", and "who burned two of 12 barns that were empty" "were empty".
 */
final class FigureClause {
    private static final Map<String, String> PARTICIPLES = WordList.of("participles.tsv", "verb", "question");
    private static final String WERE = "were ";
    private static final Set<String> BE = Set.of("was", "were", "been", "being", "is", "are", "be", "not", "never");
    private static final Set<String> MODALS = Set.of("will", "would", "could", "can", "may", "might", "must", "should");
    private static final Set<String> DEAD = Set.of("dead", "deaths", "killing", "fatalities", "lives");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who");
    private static final Set<String> STATES = Set.of("was", "were", "is", "are");
    private static final Set<String> PLACES = Set.of("in", "at", "near", "on", "across", "inside", "outside", "along");
    private static final Set<String> STOPS =
            Set.of("and", "but", "or", "that", "which", "who", "while", "when", "where");
    private static final int LONGEST = 7;

    private final String text;
    private final List<Span> words;
    private final Phrase phrase;
    private final int first;
    private final int last;

    FigureClause(Figures.Point point) {
        this.text = point.statement().document().text();
        Span figure = point.quantity().span();
        Sentences split = new Sentences(text);
        this.words = Words.in(text, split.spans().get(split.at(figure.start())));
        this.phrase = new Phrase(text, words);
        this.first = (int)
                words.stream().filter(word -> word.end() <= figure.start()).count();
        this.last =
                (int) words.stream().filter(word -> word.start() < figure.end()).count() - 1;
    }

    /** What was, or will be, done to what is counted: "were sent" of "sent 40 boats", "will be sent" of "will send 40 boats". */
    Optional<String> done() {
        if (first == 0 || first >= words.size() || !phrase.isJoined(first)) {
            return Optional.empty();
        }
        String verb = low(first - 1);
        String before = first > 1 ? low(first - 2) : "";
        if (verb.endsWith("ing")) {
            return MainVerb.pastOfProgressive(verb)
                    .flatMap(FigureClause::passive)
                    .flatMap(were -> going(before, were));
        }
        if (BE.contains(before)) {
            return Optional.empty();
        }
        Optional<String> past = passive(verb);
        return past.isPresent() && !isSame(verb)
                ? past
                : MainVerb.past(verb)
                        .filter(form -> MODALS.contains(before))
                        .flatMap(FigureClause::passive)
                        .map(were -> before + " be " + were.substring(WERE.length()));
    }

    /** "is sending" gives "are being sent", "by sending" "were sent". */
    private static Optional<String> going(String before, String were) {
        return switch (before) {
            case "is", "are", "am" -> Optional.of("are being " + were.substring(WERE.length()));
            case "was", "were" -> Optional.of("were being " + were.substring(WERE.length()));
            case "by", "after" -> Optional.of(were);
            default -> Optional.empty();
        };
    }

    private static Optional<String> passive(String past) {
        return Optional.ofNullable(PARTICIPLES.get(past)).filter(question -> question.startsWith(WERE));
    }

    /** Whether the past form of a verb is its base too: "hit", "shot" is not. */
    private static boolean isSame(String verb) {
        return MainVerb.past(verb).filter(verb::equals).isPresent();
    }

    /** What happened to a whole that this is a part of: "were killed" of "killed 70 people, including two nurses". */
    Optional<String> part() {
        boolean inside = first > 0 && low(first - 1).equals("including")
                || first > 1 && (low(first - 2) + " " + low(first - 1)).equals("among them");
        for (int at = first - 1; inside && at >= 0; at--) {
            String verb = DEAD.contains(low(at)) ? "were killed" : PARTICIPLES.get(low(at));
            if (verb != null) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /** What a clause tied to it says: "were raided" of "two camps that were raided". */
    Optional<String> said() {
        int verb = last + 2;
        boolean tied = verb + 1 < words.size()
                && phrase.isJoined(last + 1)
                && RELATIVES.contains(low(last + 1))
                && STATES.contains(low(verb));
        List<String> said = new ArrayList<>();
        int at = verb;
        while (tied && at < words.size() && phrase.isJoined(at) && !STOPS.contains(low(at))) {
            said.add(words.get(at).of(text));
            at++;
        }
        boolean whole = said.size() > 1 && said.size() <= LONGEST && Words.isTopical(said.getLast());
        return whole ? Optional.of(String.join(" ", said)) : Optional.empty();
    }

    /** Where it is: "in the churchyard" of "22 graves in the churchyard". */
    Optional<String> place() {
        int at = last + 1;
        boolean place = at < words.size() && phrase.isJoined(at) && PLACES.contains(low(at));
        return place
                ? phrase.from(at)
                        .filter(end -> isOne(at + 1, end))
                        .map(end -> text.substring(
                                words.get(at).start(), words.get(end).end()))
                : Optional.empty();
    }

    /** Whether a phrase is of one place or time, and not of a manner: "in the yard", "in 2014" and "in Tisk", not "in response". */
    private boolean isOne(int from, int to) {
        String word = words.get(from).of(text);
        return from < to && word.equals("the") || Words.isCapitalised(word) || Phrase.isYear(word);
    }

    private String low(int at) {
        return words.get(at).of(text).toLowerCase(Locale.ROOT);
    }
}
