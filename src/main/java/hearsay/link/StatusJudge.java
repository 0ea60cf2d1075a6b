package hearsay.link;

import hearsay.model.Matter.Status;
import hearsay.model.Stance;
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

    /** From this likelihood on two claims are taken to answer one question, and not only to touch one topic. */
    private static final double ONE_QUESTION = 0.3;

    private static final double SAME_WORDS = 0.1;
    private static final double SAME_MEANING = 0.2;
    private static final double MOSTLY = 0.6;
    private static final double ABOUT_EQUAL = 0.9;

    private final Holders holders;
    private final GroupingModel model;

    StatusJudge(Holders holders, GroupingModel model) {
        this.holders = holders;
        this.model = model;
    }

    Verdict judge(List<Statement> matter, Map<String, String> origins, List<Standing> standings) {
        boolean attributed = matter.stream().anyMatch(s -> !s.isNarrated());
        Map<String, Set<String>> parties = new LinkedHashMap<>();
        List<Voice> affirm = new ArrayList<>();
        List<Voice> dispute = new ArrayList<>();
        for (Statement statement : matter) {
            String origin = origins.getOrDefault(statement.claim().id(), "");
            if (attributed && Origins.isVoice(origin)) {
                continue;
            }
            Voice voice = new Voice(holders.party(origin), origin, statement);
            parties.computeIfAbsent(voice.party, p -> new LinkedHashSet<>()).add(origin);
            switch (statement.claim().stance()) {
                case ASSERTS, CONFIRMS -> affirm.add(voice);
                case DENIES, DOUBTS -> dispute.add(voice);
                case DECLINES -> {}
            }
        }
        if (affirm.isEmpty() && dispute.isEmpty()) {
            return new Verdict(Status.OPEN, "Nobody commits to an answer; declining: " + list(all(parties)) + ".");
        }
        if (parties.size() == 1) {
            return single(parties.values().iterator().next());
        }
        return conflict(standings)
                .or(() -> denial(affirm, dispute))
                .orElseGet(() -> standings.size() > 1
                        ? compare(standings)
                        : words(matter, affirm.isEmpty() ? dispute : affirm, all(parties)));
    }

    private record Voice(String party, String origin, Statement statement) {}

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
    private Optional<Verdict> conflict(List<Standing> standings) {
        for (int i = 0; i < standings.size(); i++) {
            for (int j = i + 1; j < standings.size(); j++) {
                Standing a = standings.get(i);
                Standing b = standings.get(j);
                boolean apart = !Interval.of(a.quantity()).meets(Interval.of(b.quantity()));
                if (apart && !a.party().equals(b.party()) && near(a, b) && together(a.statement(), b.statement())) {
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

    /** Whether two claims answer one question with much the same words or meaning, and do not just stand side by side. */
    private boolean sayTheSame(Statement a, Statement b) {
        return together(a, b)
                && (a.content().cosine(b.content()) >= SAME_WORDS || a.meaning().cosine(b.meaning()) >= SAME_MEANING);
    }

    private boolean together(Statement a, Statement b) {
        return model.likelihood(a, b) >= ONE_QUESTION;
    }

    /** One party denies or doubts what another asserts. */
    private static Optional<Verdict> denial(List<Voice> affirm, List<Voice> dispute) {
        for (Voice disputes : dispute) {
            for (Voice other : affirm) {
                if (!disputes.party.equals(other.party)) {
                    String how = disputes.statement.claim().stance() == Stance.DENIES ? "A denial" : "Doubt";
                    return Optional.of(new Verdict(
                            Status.CONTESTED,
                            how + " by " + disputes.origin + " stands against the word of " + other.origin + "."));
                }
            }
        }
        return Optional.empty();
    }

    private Verdict compare(List<Standing> standings) {
        for (int i = 0; i < standings.size(); i++) {
            for (int j = i + 1; j < standings.size(); j++) {
                Standing a = standings.get(i);
                Standing b = standings.get(j);
                if (!a.party().equals(b.party()) && agree(a, b) && together(a.statement(), b.statement())) {
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
                        + " may be for different days or of different scope, and are not compared.");
    }

    /** Whether both can be right and are about equal: "at least 50" and "2,000" can both be right and agree on nothing. */
    private static boolean agree(Standing a, Standing b) {
        double one = a.quantity().representative();
        double two = b.quantity().representative();
        return Interval.of(a.quantity()).meets(Interval.of(b.quantity()))
                && Math.min(one, two) >= ABOUT_EQUAL * Math.max(one, two);
    }

    private Verdict words(List<Statement> matter, List<Voice> agreed, List<String> origins) {
        boolean hedged = matter.stream().allMatch(s -> s.claim().hedge().isPresent());
        if (hedged) {
            return new Verdict(Status.OPEN, "Everyone who speaks of it hedges: " + list(origins) + ".");
        }
        if (agreed.stream().map(Voice::party).distinct().count() < 2) {
            return new Verdict(
                    Status.OPEN,
                    "One origin alone gives an answer (" + agreed.get(0).origin + "); others doubt or decline.");
        }
        Set<String> alike = alike(agreed);
        return alike.isEmpty()
                ? new Verdict(Status.OPEN, list(origins) + " speak of it, but no two of them clearly say the same.")
                : new Verdict(Status.CORROBORATED, list(alike) + " say so, and none speaks for another.");
    }

    /** One origin alone, where it says most of what is said and nobody else says the same. */
    private static Optional<Verdict> mostly(List<Voice> voices) {
        Map<String, Integer> claims = new LinkedHashMap<>();
        voices.forEach(voice -> claims.merge(voice.origin, 1, Integer::sum));
        return claims.entrySet().stream()
                .filter(entry -> entry.getValue() >= MOSTLY * voices.size())
                .findFirst()
                .map(entry -> new Verdict(
                        Status.SINGLE_ORIGIN,
                        "Most of it is the word of " + entry.getKey() + "; nobody else clearly says the same."));
    }

    /** The origins that say the same as another party. */
    private Set<String> alike(List<Voice> voices) {
        Set<String> alike = new LinkedHashSet<>();
        for (Voice one : voices) {
            for (Voice two : voices) {
                if (!one.party.equals(two.party) && sayTheSame(one.statement, two.statement)) {
                    alike.add(one.origin);
                }
            }
        }
        return alike;
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
