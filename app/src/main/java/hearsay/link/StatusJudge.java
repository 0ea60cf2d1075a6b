package hearsay.link;

import hearsay.model.Matter.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether the origins of a matter agree, with one sentence why.
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

    private static final int NAMED_IN_LIST = 4;

    private final Holders holders;
    private final Contradiction contradiction;
    private final Agreement agreement;

    StatusJudge(Holders holders, GroupingModel model) {
        this.holders = holders;
        this.contradiction = new Contradiction(model);
        this.agreement = new Agreement(model);
    }

    Verdict judge(List<Statement> matter, Map<String, String> origins, List<Standing> standings) {
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
                .find(committed, standings)
                .or(() -> agreement(matter, committed, standings))
                .orElseGet(() -> unrelated(committed, standings));
    }

    private Optional<Verdict> agreement(List<Statement> matter, List<Voice> committed, List<Standing> standings) {
        if (standings.size() > 1) {
            return agreement.ofFigures(standings);
        }
        boolean hedged = matter.stream().allMatch(s -> s.claim().hedge().isPresent());
        List<Voice> affirming = named(committed).stream().filter(Voice::affirms).toList();
        return hedged ? Optional.empty() : agreement.ofWords(affirming.isEmpty() ? named(committed) : affirming);
    }

    /** No two parties are known to agree or to contradict each other. */
    private static Verdict unrelated(List<Voice> committed, List<Standing> standings) {
        List<Voice> speaking = named(committed);
        List<String> origins = speaking.stream().map(Voice::origin).distinct().toList();
        if (speaking.stream().map(Voice::party).distinct().count() == 1) {
            return Verdict.of(
                    Status.SINGLE_ORIGIN,
                    origins.size() == 1
                            ? "One origin stands behind this: " + origins.get(0) + "."
                            : list(origins) + " speak for one party and count as one origin.");
        }
        return Verdict.of(
                Status.OPEN,
                standings.size() > 1
                        ? "The figures of "
                                + list(standings.stream().map(Standing::origin).toList())
                                + " may be for different days or of different scope, and are not compared."
                        : list(origins) + " speak of it, but no two of them clearly say the same.");
    }

    /** Without the outlets' own voices, where holders are named. */
    private static List<Voice> named(List<Voice> voices) {
        List<Voice> named = voices.stream().filter(v -> !v.isOutlet()).toList();
        return named.isEmpty() ? voices : named;
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
