package hearsay.link;

import hearsay.model.Matter;
import hearsay.model.Matter.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the origins of a matter agree, with one sentence why.
 *
 * <p>A status rests on pairs of claims: corroborated needs two parties that say the same, contested two that cannot both be
 * right, each pair of one question and not just of one group. Figures decide by themselves. That two wordings say the same
 * or dispute each other is less sure: {@link StatusModel} weighs it with what else is known of the matter, and where it finds
 * neither likely each answer stands by itself.
 *
 * <p>Two holders of one party are one origin here: a ministry that backs its government is no second witness. A figure
 * that an origin revised is judged by its latest value only. An outlet's own voice beside named holders counts only where
 * it disputes what they say or they dispute it: that it says the same is no second witness.
 *
 * <p>Example: two parties that deny and assert one thing are contested, whoever else declines to comment.
 */
final class StatusJudge {
    /** From this likelihood on two claims are taken to answer one question, and not only to touch one topic. */
    static final double ONE_QUESTION = 0.3;

    /** By how much likelier than not an agreement in words must be: one that is none misleads most of all. */
    private static final double CAUTION = 0.2;

    private static final int NAMED_IN_LIST = 4;

    private final Holders holders;
    private final GroupingModel model;
    private final StatusModel statuses;
    private final Contradiction contradiction;
    private final Agreement agreement;

    StatusJudge(Holders holders, GroupingModel model, StatusModel statuses) {
        this.holders = holders;
        this.model = model;
        this.statuses = statuses;
        this.contradiction = new Contradiction(model);
        this.agreement = new Agreement(model);
    }

    /**
     * @param matter its claims
     * @param origins the origin of each claim, by claim id
     * @param standings the figures that the origins stand by, where it is a count
     */
    Verdict judge(List<Statement> matter, Map<String, String> origins, List<Standing> standings, Matter.Type type) {
        List<Voice> all = new ArrayList<>();
        for (Statement statement : matter) {
            String origin = origins.getOrDefault(statement.claim().id(), "");
            all.add(new Voice(holders.party(origin), origin, statement));
        }
        List<Voice> committed = all.stream().filter(Voice::commits).toList();
        if (committed.isEmpty()) {
            return Verdict.of(Status.OPEN, "Nobody commits to an answer; declining: " + names(all) + ".");
        }
        return contradiction
                .ofFigures(standings)
                .or(() -> agreement.ofFigures(standings))
                .or(() -> ofWords(committed, StatusSigns.of(all, type, model)))
                .orElseGet(() -> alone(committed, standings));
    }

    /** The likelier of a contradiction and an agreement, where one is found that is likely at all. */
    private Optional<Verdict> ofWords(List<Voice> committed, double[] signs) {
        List<Voice> named = Voice.named(committed);
        List<Voice> affirming = named.stream().filter(Voice::affirms).toList();
        return Stream.concat(
                        contradiction.ofStances(committed).stream(),
                        agreement.ofWords(affirming.isEmpty() ? named : affirming).stream())
                .filter(verdict -> odds(verdict, signs) > 0)
                .max(Comparator.comparingDouble(verdict -> odds(verdict, signs)));
    }

    private double odds(Verdict verdict, double[] signs) {
        return statuses.odds(verdict.status(), signs) - (verdict.status() == Status.CORROBORATED ? CAUTION : 0);
    }

    /**
     * No two parties agree or contradict each other.
     *
     * @param standings figures that neither agree nor contradict each other
     */
    private static Verdict alone(List<Voice> committed, List<Standing> standings) {
        List<Voice> speaking = Voice.named(committed);
        List<String> origins = speaking.stream().map(Voice::origin).distinct().toList();
        if (standings.stream().map(Standing::party).distinct().count() > 1) {
            return Verdict.of(
                    Status.OPEN,
                    "The figures of "
                            + list(standings.stream().map(Standing::origin).toList())
                            + " may be for different days or of different scope, and are not compared.");
        }
        if (speaking.stream().map(Voice::party).distinct().count() > 1) {
            return Verdict.of(
                    Status.SINGLE_ORIGIN,
                    list(origins)
                            + " speak of it, but no two of them clearly answer alike: each answer has one origin.");
        }
        return Verdict.of(
                Status.SINGLE_ORIGIN,
                origins.size() == 1
                        ? "One origin stands behind this: " + origins.get(0) + "."
                        : list(origins) + " speak for one party and count as one origin.");
    }

    private static String names(List<Voice> voices) {
        return list(voices.stream().map(Voice::origin).distinct().toList());
    }

    static String list(Collection<String> names) {
        List<String> some = new ArrayList<>(names).subList(0, Math.min(NAMED_IN_LIST, names.size()));
        String more = names.size() > NAMED_IN_LIST ? " and " + (names.size() - NAMED_IN_LIST) + " more" : "";
        return some.size() == 2 && more.isEmpty()
                ? String.join(" and ", some)
                : some.stream().collect(Collectors.joining(", ")) + more;
    }
}
