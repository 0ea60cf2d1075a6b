package hearsay.link;

import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Condition;
import hearsay.model.Holder;
import hearsay.model.Matter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The question of a matter, in plain words out of its claims.
 *
 * <p>A count asks how many; a commitment asks what would follow; else the most central claim that is a plain clause is
 * turned round, or asked for its truth ({@link TruthQuestion}). Where none of these reads well, the question is what is
 * said of the key phrase, and by whom if only one speaks; where there is no such phrase, what is behind the words.
 */
final class Questions {
    private static final int QUOTED_WORDS = 8;
    private static final Pattern QUOTED = Pattern.compile("^[\\s“”\"‘’'…]+");
    private static final Pattern MARK = Pattern.compile("[“”\"…]");

    private final KeyPhrases phrases;

    Questions(KeyPhrases phrases) {
        this.phrases = phrases;
    }

    String of(List<Statement> matter, Matter.Type type, Optional<Figures> figures) {
        List<String> keys = phrases.of(matter, 2).stream()
                .filter(key -> figures.flatMap(Figures::unit)
                        .filter(unit -> Stemmer.stem(unit).equals(Stemmer.stem(key)))
                        .isEmpty())
                .limit(type == Matter.Type.COUNT ? 1 : 2)
                .toList();
        Optional<String> own = switch (type) {
            case COUNT -> figures.flatMap(CountQuestion::of);
            case COMMITMENT -> commitment(matter);
            case FACT, FORECAST -> Optional.empty();
        };
        return own.or(() -> type == Matter.Type.COUNT ? Optional.empty() : central(matter, Questions::turned))
                .or(() -> central(matter, OwnWords::question))
                .or(() -> central(matter, TruthQuestion::plain))
                .or(() -> central(matter, TruthQuestion::of))
                .orElseGet(() -> open(
                        matter,
                        keys,
                        switch (type) {
                            case COUNT -> CountQuestion.opening(figures);
                            case COMMITMENT -> "What is promised or threatened over";
                            case FORECAST -> "What is expected of";
                            case FACT -> "What is said about";
                        }));
    }

    /** Where no clause can be turned round: what the one speaker says of the topic, else what is said of it. */
    private static String open(List<Statement> matter, List<String> keys, String words) {
        if (keys.isEmpty()) {
            return "What is behind the words “" + opening(matter.get(0)) + "”?";
        }
        Optional<String> speaker = speaker(matter).filter(name -> !name.contains(keys.get(0)));
        String topics = keys.stream()
                .filter(key -> speaker.filter(name -> name.contains(key)).isEmpty())
                .map(Questions::topic)
                .collect(Collectors.joining(" and "));
        return speaker.map(name -> "What does " + name + " say about ").orElse(words + " ") + topics + "?";
    }

    /** The first words of a claim, up to a quotation mark or a break. */
    private static String opening(Statement statement) {
        String words = QUOTED.matcher(statement.words()).replaceFirst("");
        List<String> first = List.of(MARK.split(words, 2)[0].strip().split("\\s+"));
        return String.join(" ", first.subList(0, Math.min(QUOTED_WORDS, first.size())));
    }

    /** "the death toll", "Northwind University", "repairs". */
    private static String topic(String phrase) {
        boolean plain = !Words.isCapitalised(phrase) && !phrase.endsWith("s");
        return plain ? "the " + phrase : phrase;
    }

    /** The one named person behind all claims. */
    private static Optional<String> speaker(List<Statement> matter) {
        Holder first = matter.get(0).claim().holder();
        boolean alone = first.kind() == Holder.Kind.PERSON
                && matter.stream().allMatch(s -> s.claim().holder().name().equals(first.name()));
        return alone ? Optional.of(first.name()) : Optional.empty();
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
                .flatMap(words -> Clause.of(words, statement.document().text())
                        .map(clause ->
                                Clause.midSentence(words, statement.document().text())));
        return actor.isBlank() || trigger.isEmpty() || actor.startsWith("unnamed")
                ? Optional.empty()
                : Optional.of("What will " + actor + " do if " + trigger.get() + "?");
    }

    /** The question of the claim most like the others that gives one. */
    private static Optional<String> central(List<Statement> matter, Function<Statement, Optional<String>> question) {
        return matter.stream()
                .sorted(Comparator.comparingDouble((Statement s) -> -centrality(s, matter))
                        .thenComparingInt(Statement::index))
                .flatMap(s -> question.apply(s).stream())
                .findFirst();
    }

    private static Optional<String> turned(Statement statement) {
        return statement.claim().content().size() == 1 && !statement.claim().is(ClaimType.BACKGROUND)
                ? Clause.of(statement.words(), statement.document().text()).map(Clause::question)
                : Optional.empty();
    }

    private static double centrality(Statement statement, List<Statement> matter) {
        return matter.stream()
                .mapToDouble(other -> statement.near().cosine(other.near()))
                .sum();
    }
}
