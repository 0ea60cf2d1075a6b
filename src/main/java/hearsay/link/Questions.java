package hearsay.link;

import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Condition;
import hearsay.model.Matter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The question of a matter, in plain words out of its claims.
 *
 * <p>A count asks how many; a claim that is a plain clause is turned round; a commitment asks what would follow. Where none
 * of these reads well, the key phrases are named.
 */
final class Questions {
    private final KeyPhrases phrases;

    Questions(KeyPhrases phrases) {
        this.phrases = phrases;
    }

    String of(List<Statement> matter, Matter.Type type, Optional<Figures> figures) {
        List<String> keys = phrases.of(matter, 3);
        return switch (type) {
            case COUNT ->
                figures.flatMap(f -> CountQuestion.of(f, keys)).orElseGet(() -> fallback(keys, "claimed about"));
            case COMMITMENT -> commitment(matter).orElseGet(() -> fallback(keys, "promised or threatened about"));
            case FORECAST -> turned(matter).orElseGet(() -> fallback(keys, "expected about"));
            case FACT -> turned(matter).orElseGet(() -> fallback(keys, "claimed about"));
        };
    }

    private static String fallback(List<String> keys, String verb) {
        if (keys.isEmpty()) {
            return "What is " + verb + " this?";
        }
        int last = keys.size() - 1;
        String named = last == 0 ? keys.get(0) : String.join(", ", keys.subList(0, last)) + " and " + keys.get(last);
        return "What is " + verb + " " + named + "?";
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

    /** The claim most like the others that is a plain clause, turned into a question. */
    private static Optional<String> turned(List<Statement> matter) {
        return matter.stream()
                .sorted(Comparator.comparingDouble((Statement s) -> -centrality(s, matter))
                        .thenComparingInt(Statement::index))
                .limit(Math.max(3, matter.size() / 2))
                .filter(s -> s.claim().content().size() == 1 && !s.claim().is(ClaimType.BACKGROUND))
                .flatMap(s -> Clause.of(s.words(), s.document().text()).stream())
                .map(Clause::question)
                .findFirst();
    }

    private static double centrality(Statement statement, List<Statement> matter) {
        return matter.stream()
                .mapToDouble(other -> statement.near().cosine(other.near()))
                .sum();
    }
}
