package hearsay.link;

import hearsay.lexicon.InClause;
import hearsay.model.Claim;
import hearsay.model.Condition;
import hearsay.model.Matter;
import hearsay.model.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The question of a matter, in plain words out of its claims.
 *
 * <p>A count asks how many; a commitment asks what would follow; else the question is that of the most central claim which
 * makes one ({@link Claim#asks}). Where none does, the question is what is said of the key phrase, and by whom if only one
 * speaks; where there is no such phrase, what is behind the words.
 */
final class Questions {
    private static final int QUOTED_WORDS = 8;
    private static final int SHORT = 6;
    /** So few claims that how many is seldom what they are about. */
    private static final int FEW = 2;

    /** Of so many claims one alone may tell what all are about. */
    private static final int SEVERAL = 3;

    private static final int LONG = 17;
    private static final double TELLING = 1.5;
    private static final double BESIDE = 0.8;
    /** What a holder did with a phrase tells less than what one claims. */
    private static final double DONE = 0.55;
    /** A question without a name may leave open whom it is about. */
    private static final double NAMELESS = 0.85;

    private static final Pattern QUOTED = Pattern.compile("^[\\s“”\"‘’'…]+");
    private static final Pattern ENDING = Pattern.compile("[\\s,;:.–—]+$");
    private static final Pattern MARK = Pattern.compile("[“”\"…]");

    private final KeyPhrases phrases;

    Questions(KeyPhrases phrases) {
        this.phrases = phrases;
    }

    /** @param basis the ids of the claims that the matter's status rests on; its question is rather theirs */
    String of(List<Statement> matter, Matter.Type type, Optional<Figures> figures, List<String> basis) {
        List<String> keys = phrases.of(matter, 2).stream()
                .filter(key -> figures.flatMap(Figures::unit)
                        .filter(unit -> Stemmer.stem(unit).equals(Stemmer.stem(key)))
                        .isEmpty())
                .limit(1)
                .toList();
        Optional<String> own = switch (type) {
            case COUNT ->
                figures.flatMap(CountQuestion::of)
                        .map(count -> CountQuestion.isBare(count)
                                ? instead(matter, basis)
                                        .orElseGet(() -> CountQuestion.placed(count, figures.orElseThrow()))
                                : count);
            case COMMITMENT -> commitment(matter);
            case FACT, FORECAST -> Optional.empty();
        };
        return own.or(() -> central(matter, basis)).orElseGet(() -> switch (type) {
            case COUNT -> open(matter, Optional.empty(), measured(figures, keys), CountQuestion.opening(figures));
            case COMMITMENT -> open(matter, topic(matter, keys), keys, "What is promised or threatened over");
            case FORECAST -> open(matter, topic(matter, keys), keys, "What is predicted about");
            case FACT -> open(matter, topic(matter, keys), keys, "What is said about");
        });
    }

    /** What the figures are the measure of, else what the claims are about. */
    private static List<String> measured(Optional<Figures> figures, List<String> keys) {
        return figures.stream()
                .flatMap(all -> all.points().stream())
                .flatMap(point -> MeasuredThing.of(point).stream())
                .findFirst()
                .map(List::of)
                .orElse(keys);
    }

    /** Where no clause can be turned round: what the one speaker says of the topic, else what is said of it. */
    private static String open(List<Statement> matter, Optional<String> told, List<String> keys, String words) {
        Optional<OneSpeaker> speaker = OneSpeaker.of(matter);
        if (told.isEmpty() && keys.isEmpty()) {
            return speaker.filter(OneSpeaker::isQuoted)
                            .map(one -> "What " + one.does("mean") + " by “")
                            .orElse("What is behind the words “")
                    + opening(matter.get(0)) + "”?";
        }
        String topic = told.orElseGet(() -> topic(keys.get(0)));
        return speaker.filter(one -> !topic.endsWith(one.name()) && (told.isPresent() || one.isPerson()))
                .map(one -> "What " + one.does("say") + " about " + topic + "?")
                .orElse(words + " " + topic + "?");
    }

    /** What the most central claim is about; of many, rather one that names what they keep coming back to. */
    private static Optional<String> topic(List<Statement> matter, List<String> keys) {
        return matter.stream()
                .filter(statement -> topic(statement).isPresent())
                .min(Comparator.comparingInt((Statement s) -> matter.size() <= SEVERAL || names(s, keys) ? 0 : 1)
                        .thenComparingDouble(s -> -centrality(s, matter))
                        .thenComparingInt(Statement::index))
                .flatMap(Questions::topic);
    }

    private static boolean names(Statement statement, List<String> keys) {
        return keys.stream().anyMatch(key -> topic(statement).orElse("").contains(key));
    }

    private static Optional<String> topic(Statement statement) {
        return statement.claim().asks().flatMap(Question::topic);
    }

    /** The first words of a claim, up to a quotation mark or a break. */
    private static String opening(Statement statement) {
        String words = QUOTED.matcher(statement.words()).replaceFirst("");
        List<String> first = List.of(MARK.split(words, 2)[0].strip().split("\\s+"));
        return ENDING.matcher(String.join(" ", first.subList(0, Math.min(QUOTED_WORDS, first.size()))))
                .replaceFirst("");
    }

    /** "the death toll", "Northwind University", "repairs". */
    private static String topic(String phrase) {
        boolean plain = !Words.isCapitalised(phrase) && !phrase.endsWith("s");
        return plain ? "the " + phrase : phrase;
    }

    private static Optional<String> commitment(List<Statement> matter) {
        for (Statement statement : matter) {
            Optional<Condition> condition = statement.claim().condition();
            if (condition.isPresent()) {
                Optional<String> question = commitment(statement, condition.get());
                if (question.isPresent()) {
                    return question;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> commitment(Statement statement, Condition condition) {
        Claim claim = statement.claim();
        String actor = condition
                .actor()
                .orElse(claim.holder().isNarrator() ? "" : claim.holder().name());
        Optional<String> trigger = condition
                .trigger()
                .map(span -> span.of(statement.document().text()).strip().replaceAll("\\s+", " "))
                .map(words -> words.replaceFirst("(?i)^(?:if|should|in case) ", ""))
                .filter(Clause::is)
                .map(words -> Clause.midSentence(words, statement.document().text()));
        return actor.isBlank() || trigger.isEmpty() || actor.startsWith("unnamed")
                ? Optional.empty()
                : Optional.of("What will "
                        + InClause.of(actor, statement.document().text()) + " do if " + trigger.get() + "?");
    }

    /** The question of the claim most like the others, of those that make one. */
    private static Optional<String> central(List<Statement> matter, List<String> basis) {
        return matter.stream()
                .filter(statement ->
                        statement.claim().asks().filter(Question::isAnswered).isPresent())
                .min(Comparator.comparingDouble((Statement s) -> -centrality(s, matter)
                                * (basis.contains(s.claim().id()) ? TELLING : 1)
                                * (s.isNarrated() ? BESIDE : 1)
                                * readable(s.claim().asks().orElseThrow()))
                        .thenComparingInt(Statement::index))
                .flatMap(statement -> statement.claim().asks())
                .map(Question::text);
    }

    /** Of figures that no verb is known for: what a claim with a number asks, or any where they are few. */
    private static Optional<String> instead(List<Statement> matter, List<String> basis) {
        return matter.size() <= FEW
                ? central(matter, basis)
                : central(
                        matter.stream()
                                .filter(statement ->
                                        !statement.claim().quantities().isEmpty())
                                .toList(),
                        basis);
    }

    /** How well a question tells what a matter is about. */
    private static double readable(Question question) {
        int words = question.text().split(" ").length;
        double length = words < SHORT - 1 ? 0.4 : words < SHORT ? 0.7 : words > LONG ? 0.8 : 1;
        boolean names = question.text().substring(1).chars().anyMatch(Character::isUpperCase);
        return length * (question.of() == Question.Of.ACT ? DONE : 1) * (names ? 1 : NAMELESS);
    }

    private static double centrality(Statement statement, List<Statement> matter) {
        return matter.stream()
                .mapToDouble(other -> statement.near().cosine(other.near()))
                .sum();
    }
}
