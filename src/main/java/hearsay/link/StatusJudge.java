package hearsay.link;

import hearsay.model.Matter.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the origins of a matter agree, with one sentence why.
 *
 * <p>An outlet's own voice is no witness of its own beside holders who are named.
 *
 * <p>Two holders of one party are one origin here: a ministry that backs its government is no second witness. A figure
 * that an origin revised is judged by its latest value only.
 */
final class StatusJudge {
    private static final int NEAR_DAYS = 3;

    private final Holders holders;

    StatusJudge(Holders holders) {
        this.holders = holders;
    }

    Verdict judge(List<Statement> matter, Map<String, String> origins, List<Standing> standings) {
        boolean attributed = matter.stream().anyMatch(s -> !s.isNarrated());
        Map<String, Set<String>> parties = new LinkedHashMap<>();
        Map<String, String> affirm = new LinkedHashMap<>();
        Map<String, String> deny = new LinkedHashMap<>();
        for (Statement statement : matter) {
            String origin = origins.getOrDefault(statement.claim().id(), "");
            String party = holders.party(origin);
            if (attributed && Origins.isVoice(origin)) {
                continue;
            }
            parties.computeIfAbsent(party, p -> new LinkedHashSet<>()).add(origin);
            switch (statement.claim().stance()) {
                case ASSERTS, CONFIRMS -> affirm.putIfAbsent(party, origin);
                case DENIES -> deny.putIfAbsent(party, origin);
                case DOUBTS, DECLINES -> {}
            }
        }
        if (affirm.isEmpty() && deny.isEmpty()) {
            return new Verdict(
                    Status.OPEN, "Nobody commits to an answer; doubting or declining: " + list(all(parties)) + ".");
        }
        if (parties.size() == 1) {
            return single(parties.values().iterator().next());
        }
        return conflict(standings)
                .or(() -> denial(affirm, deny))
                .orElseGet(() -> standings.size() > 1 ? compare(standings) : words(matter, affirm, deny, all(parties)));
    }

    private static List<String> all(Map<String, Set<String>> parties) {
        return parties.values().stream().flatMap(Set::stream).toList();
    }

    private static Verdict single(Set<String> names) {
        String who = names.iterator().next();
        return new Verdict(
                Status.SINGLE_ORIGIN,
                names.size() == 1
                        ? "One origin stands behind this: " + who + "."
                        : list(names) + " speak for one party and count as one origin.");
    }

    /** Two origins of different parties whose figures for near days cannot both be right. */
    private static Optional<Verdict> conflict(List<Standing> standings) {
        for (int i = 0; i < standings.size(); i++) {
            for (int j = i + 1; j < standings.size(); j++) {
                Standing a = standings.get(i);
                Standing b = standings.get(j);
                boolean apart = !Interval.of(a.quantity()).meets(Interval.of(b.quantity()));
                if (apart && !a.party().equals(b.party()) && near(a, b)) {
                    return Optional.of(
                            new Verdict(Status.CONTESTED, figure(a) + " and " + figure(b) + " cannot both be right."));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean near(Standing a, Standing b) {
        if (a.asOf().isEmpty() || b.asOf().isEmpty()) {
            return true;
        }
        long gap = a.asOf().get().firstDay().toEpochDay()
                - b.asOf().get().firstDay().toEpochDay();
        return Math.abs(gap) <= NEAR_DAYS
                || (a.asOf().get().day() == 0 || b.asOf().get().day() == 0) && Math.abs(gap) <= 31;
    }

    /** One party denies what another asserts. */
    private static Optional<Verdict> denial(Map<String, String> affirm, Map<String, String> deny) {
        for (Map.Entry<String, String> denier : deny.entrySet()) {
            for (Map.Entry<String, String> other : affirm.entrySet()) {
                if (!denier.getKey().equals(other.getKey())) {
                    return Optional.of(new Verdict(
                            Status.CONTESTED,
                            "A denial by " + denier.getValue() + " stands against the word of " + other.getValue()
                                    + "."));
                }
            }
        }
        return Optional.empty();
    }

    private static Verdict compare(List<Standing> standings) {
        for (int i = 0; i < standings.size(); i++) {
            for (int j = i + 1; j < standings.size(); j++) {
                Standing a = standings.get(i);
                Standing b = standings.get(j);
                if (!a.party().equals(b.party()) && Interval.of(a.quantity()).meets(Interval.of(b.quantity()))) {
                    return new Verdict(
                            Status.CORROBORATED,
                            figure(a) + " and " + figure(b) + " agree, and neither speaks for the other.");
                }
            }
        }
        return new Verdict(
                Status.OPEN,
                "The figures of "
                        + list(standings.stream().map(Standing::origin).toList())
                        + " are for different days and cannot be compared.");
    }

    private static Verdict words(
            List<Statement> matter, Map<String, String> affirm, Map<String, String> deny, List<String> origins) {
        Map<String, String> agreed = affirm.size() >= deny.size() ? affirm : deny;
        boolean hedged = matter.stream().allMatch(s -> s.claim().hedge().isPresent());
        if (hedged) {
            return new Verdict(Status.OPEN, "Everyone who speaks of it hedges: " + list(origins) + ".");
        }
        if (agreed.size() < 2) {
            return new Verdict(
                    Status.OPEN,
                    "One origin alone gives an answer (" + list(agreed.values()) + "); others doubt or decline.");
        }
        return new Verdict(Status.CORROBORATED, list(agreed.values()) + " say so, and none speaks for another.");
    }

    private static String figure(Standing standing) {
        return standing.origin() + " (" + FigureWords.of(standing.quantity()) + ")";
    }

    private static String list(Collection<String> names) {
        List<String> some = new ArrayList<>(names).subList(0, Math.min(4, names.size()));
        String more = names.size() > 4 ? " and " + (names.size() - 4) + " more" : "";
        return some.size() == 2 && more.isEmpty()
                ? String.join(" and ", some)
                : some.stream().collect(Collectors.joining(", ")) + more;
    }
}
