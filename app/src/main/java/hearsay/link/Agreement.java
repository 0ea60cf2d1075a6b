package hearsay.link;

import hearsay.model.Matter.Status;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds independent parties of a matter that say the same: figures that are about equal, or much the same words or meaning.
 *
 * <p>Two claims that only touch one topic are no agreement, nor are two readings of the same words of one text. Example: "about 40 were lost" and "42 were lost" agree, "at
 * least 5" and "2,000" do not, though both can be right.
 */
final class Agreement {
    private static final double SAME_WORDS = 0.1;
    private static final double SAME_MEANING = 0.35;

    private final GroupingModel model;

    Agreement(GroupingModel model) {
        this.model = model;
    }

    /** The first two standings that agree. */
    Optional<Verdict> ofFigures(List<Standing> standings) {
        for (int i = 0; i < standings.size(); i++) {
            for (int j = i + 1; j < standings.size(); j++) {
                Standing a = standings.get(i);
                Standing b = standings.get(j);
                if (a.equalsThatOf(b) && together(a.statement(), b.statement())) {
                    return Optional.of(Verdict.of(
                            Status.CORROBORATED,
                            a.figure() + " and " + b.figure() + " agree, and neither speaks for the other.",
                            a.statement(),
                            b.statement()));
                }
            }
        }
        return Optional.empty();
    }

    /** Who says the same as another party: of each origin the claim that is most like another's, the likest first. */
    Optional<Verdict> ofWords(List<Voice> voices) {
        Map<String, Voice> best = new LinkedHashMap<>();
        Map<String, Double> likeness = new LinkedHashMap<>();
        for (Voice one : voices) {
            for (Voice two : voices) {
                double likelihood = model.likelihood(one.statement(), two.statement());
                boolean better = likelihood > likeness.getOrDefault(one.origin(), 0.0);
                if (better && !one.party().equals(two.party()) && sayTheSame(one.statement(), two.statement())) {
                    best.put(one.origin(), one);
                    likeness.put(one.origin(), likelihood);
                }
            }
        }
        List<Voice> alike = best.values().stream()
                .sorted(Comparator.comparingDouble((Voice v) -> -likeness.getOrDefault(v.origin(), 0.0)))
                .toList();
        return alike.isEmpty()
                ? Optional.empty()
                : Optional.of(Verdict.of(
                        Status.CORROBORATED,
                        StatusJudge.list(alike.stream().map(Voice::origin).toList())
                                + " say so, and none speaks for another.",
                        alike.stream().map(Voice::statement).toArray(Statement[]::new)));
    }

    /** Whether two claims answer one question with much the same words or meaning, and do not just stand side by side. */
    private boolean sayTheSame(Statement a, Statement b) {
        return together(a, b)
                && (a.content().cosine(b.content()) >= SAME_WORDS || a.meaning().cosine(b.meaning()) >= SAME_MEANING);
    }

    /** Words that stand once and are laid to two, such as "reportedly agreed" to whoever reports and whoever agreed, agree with nobody. */
    private boolean together(Statement a, Statement b) {
        return !a.sharesWordsWith(b) && model.likelihood(a, b) >= StatusJudge.ONE_QUESTION;
    }
}
