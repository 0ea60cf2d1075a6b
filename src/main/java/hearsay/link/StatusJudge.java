package hearsay.link;

import hearsay.model.Holder;
import hearsay.model.Matter.Status;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
            return Verdict.of(Status.OPEN, "Nobody commits to an answer; declining: " + list(all(parties)) + ".");
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
        return Verdict.of(
                Status.SINGLE_ORIGIN,
                names.size() == 1
                        ? "One origin stands behind this: " + who + "."
                        : list(names) + " speak for one party and count as one origin.");
    }

    /**
     * Two origins of different parties whose figures for near days cannot both be right; of several such pairs one of named
     * origins, and the one that is most of one question.
     */
    private Optional<Verdict> conflict(List<Standing> standings) {
        Optional<Verdict> found = Optional.empty();
        double closest = -1;
        for (int i = 0; i < standings.size(); i++) {
            for (int j = i + 1; j < standings.size(); j++) {
                Standing a = standings.get(i);
                Standing b = standings.get(j);
                double strength = model.likelihood(a.statement(), b.statement()) + named(a) + named(b);
                if (strength > closest && apart(a, b) && together(a.statement(), b.statement())) {
                    closest = strength;
                    found = Optional.of(Verdict.of(
                            Status.CONTESTED,
                            figure(a) + " and " + figure(b) + " cannot both be right.",
                            a.statement(),
                            b.statement()));
                }
            }
        }
        return found;
    }

    private static boolean apart(Standing a, Standing b) {
        boolean meet = Interval.of(a.quantity()).meets(Interval.of(b.quantity()));
        return !meet && !a.party().equals(b.party()) && near(a, b);
    }

    private static double named(Standing standing) {
        return standing.statement().claim().holder().kind() == Holder.Kind.UNNAMED ? 0 : 1;
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

    /** One party denies or doubts what another asserts; of several such pairs the one that is most of one question. */
    private Optional<Verdict> denial(List<Voice> affirm, List<Voice> dispute) {
        Optional<Verdict> found = Optional.empty();
        double closest = -1;
        for (Voice disputes : dispute) {
            for (Voice other : affirm) {
                double likelihood = model.likelihood(disputes.statement, other.statement);
                if (!disputes.party.equals(other.party) && likelihood > closest) {
                    String how = disputes.statement.claim().stance() == Stance.DENIES ? "A denial" : "Doubt";
                    closest = likelihood;
                    found = Optional.of(Verdict.of(
                            Status.CONTESTED,
                            how + " by " + disputes.origin + " stands against the word of " + other.origin + ".",
                            other.statement,
                            disputes.statement));
                }
            }
        }
        return found;
    }

    private Verdict compare(List<Standing> standings) {
        for (int i = 0; i < standings.size(); i++) {
            for (int j = i + 1; j < standings.size(); j++) {
                Standing a = standings.get(i);
                Standing b = standings.get(j);
                if (!a.party().equals(b.party()) && agree(a, b) && together(a.statement(), b.statement())) {
                    return Verdict.of(
                            Status.CORROBORATED,
                            figure(a) + " and " + figure(b) + " agree, and neither speaks for the other.",
                            a.statement(),
                            b.statement());
                }
            }
        }
        return Verdict.of(
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
            return Verdict.of(Status.OPEN, "Everyone who speaks of it hedges: " + list(origins) + ".");
        }
        if (agreed.stream().map(Voice::party).distinct().count() < 2) {
            return Verdict.of(
                    Status.OPEN,
                    "One origin alone gives an answer (" + agreed.get(0).origin + "); others doubt or decline.");
        }
        List<Voice> alike = alike(agreed);
        Set<String> names = new LinkedHashSet<>();
        alike.forEach(voice -> names.add(voice.origin));
        return alike.isEmpty()
                ? Verdict.of(Status.OPEN, list(origins) + " speak of it, but no two of them clearly say the same.")
                : Verdict.of(
                        Status.CORROBORATED,
                        list(names) + " say so, and none speaks for another.",
                        alike.stream().map(Voice::statement).toArray(Statement[]::new));
    }

    /** Who says the same as another party: of each origin the claim that is most like another's, the likest first. */
    private List<Voice> alike(List<Voice> voices) {
        Map<String, Voice> best = new LinkedHashMap<>();
        Map<String, Double> likeness = new LinkedHashMap<>();
        for (Voice one : voices) {
            for (Voice two : voices) {
                double likelihood = model.likelihood(one.statement, two.statement);
                boolean better = likelihood > likeness.getOrDefault(one.origin, 0.0);
                if (better && !one.party.equals(two.party) && sayTheSame(one.statement, two.statement)) {
                    best.put(one.origin, one);
                    likeness.put(one.origin, likelihood);
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Voice v) -> -likeness.getOrDefault(v.origin, 0.0)))
                .toList();
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
