package hearsay.link;

import hearsay.model.ClaimType;
import hearsay.model.Matter.Status;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds independent parties of a matter that say the same: figures that are about equal, or much the same words or meaning.
 *
 * <p>Two claims that only touch one topic are no agreement, nor are two readings of the same words of one text, nor what one thinks
 * likely and another a toss-up ({@link Leanings}). Example: "about 40 were lost" and "42 were lost" agree, "at least 5" and "2,000" do
 * not, though both can be right.
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

    private record Pair(Voice one, Voice two, double likelihood) {}

    /** The two parties that most likely say the same, and whoever says the same as one of these two. */
    Optional<Verdict> ofWords(List<Voice> voices) {
        Leanings leanings = new Leanings(voices);
        return voices.stream()
                .flatMap(voice -> with(voice, voices, leanings).stream())
                .max(Comparator.comparingDouble(Pair::likelihood))
                .map(pair -> saidBy(pair, voices, leanings));
    }

    /** A voice with the one of another party that most likely says the same. */
    private Optional<Pair> with(Voice one, List<Voice> others, Leanings leanings) {
        return others.stream()
                .filter(two -> !one.party().equals(two.party())
                        && !leanings.differ(one, two)
                        && sayTheSame(one.statement(), two.statement()))
                .map(two -> new Pair(one, two, model.likelihood(one.statement(), two.statement())))
                .max(Comparator.comparingDouble(Pair::likelihood));
    }

    private Verdict saidBy(Pair pair, List<Voice> voices, Leanings leanings) {
        List<Voice> two = List.of(pair.one, pair.two);
        Map<String, Voice> alike = new LinkedHashMap<>();
        two.forEach(voice -> alike.put(voice.origin(), voice));
        voices.stream()
                .flatMap(voice -> with(voice, two, leanings).stream())
                .sorted(Comparator.comparingDouble(Pair::likelihood).reversed())
                .forEach(other -> alike.putIfAbsent(other.one.origin(), other.one));
        return Verdict.of(
                Status.CORROBORATED,
                StatusJudge.list(alike.keySet()) + " say so, and none speaks for another.",
                alike.values().stream().map(Voice::statement).toArray(Statement[]::new));
    }

    /**
     * Whether two claims answer one question with much the same words or meaning, and do not just stand side by side. Whoever
     * threatens to close a port, or expects that it will be closed, is no witness that it was; and who says what it will do itself
     * says the same as nobody: the deeds of two are two.
     */
    private boolean sayTheSame(Statement a, Statement b) {
        return together(a, b)
                && !is(a, ClaimType.COMMITMENT)
                && !is(b, ClaimType.COMMITMENT)
                && is(a, ClaimType.FORECAST) == is(b, ClaimType.FORECAST)
                && (a.content().cosine(b.content()) >= SAME_WORDS || a.meaning().cosine(b.meaning()) >= SAME_MEANING);
    }

    private static boolean is(Statement statement, ClaimType type) {
        return statement.claim().types().contains(type);
    }

    /** Words that stand once and are laid to two, such as "reportedly agreed" to whoever reports and whoever agreed, agree with nobody. */
    private boolean together(Statement a, Statement b) {
        return !a.sharesWordsWith(b) && model.likelihood(a, b) >= StatusJudge.ONE_QUESTION;
    }
}
