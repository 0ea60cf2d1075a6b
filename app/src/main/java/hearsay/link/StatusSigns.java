package hearsay.link;

import hearsay.model.ClaimType;
import hearsay.model.Manner;
import hearsay.model.Matter;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;

/** The {@link StatusSign}s of a matter. */
final class StatusSigns {
    private static final double NEARLY_THE_SAME = 0.8;

    private final double[] values = new double[StatusSign.values().length];

    private StatusSigns() {}

    /** @param voices all claims of the matter, at least one */
    static double[] of(List<Voice> voices, Matter.Type type, GroupingModel model) {
        StatusSigns signs = new StatusSigns();
        signs.parties(voices, model);
        signs.alike(voices, model);
        signs.set(StatusSign.COUNT, type == Matter.Type.COUNT ? 1 : 0);
        signs.set(StatusSign.COMMITS, share(voices, v -> v.statement().claim().is(ClaimType.COMMITMENT)));
        signs.set(StatusSign.NARRATED, share(voices, v -> v.statement().isNarrated()));
        signs.set(StatusSign.QUOTED, share(voices, v -> v.statement().claim().manner() == Manner.DIRECT));
        return signs.values;
    }

    private void parties(List<Voice> voices, GroupingModel model) {
        List<Voice> committed = voices.stream().filter(Voice::commits).toList();
        List<Voice> disputing = committed.stream().filter(v -> !v.affirms()).toList();
        List<Voice> affirming = committed.stream().filter(Voice::affirms).toList();
        set(StatusSign.PARTIES, Math.log(Math.max(1, count(Voice.named(committed)))));
        set(StatusSign.DISPUTERS, Math.log1p(count(disputing)));
        set(
                StatusSign.OPPOSED,
                most(affirming, disputing, (a, b) -> true, (a, b) -> model.likelihood(a.statement(), b.statement())));
    }

    private void alike(List<Voice> voices, GroupingModel model) {
        List<Voice> holders =
                voices.stream().filter(v -> v.affirms() && !v.isOutlet()).toList();
        double words = most(
                holders,
                holders,
                (a, b) -> true,
                (a, b) -> a.statement().content().cosine(b.statement().content()));
        set(StatusSign.VERBATIM, words > NEARLY_THE_SAME ? 1 : 0);
        set(
                StatusSign.ALIKE,
                most(
                        holders,
                        holders,
                        (a, b) -> a.statement().sameDocument(b.statement()),
                        (a, b) -> model.likelihood(a.statement(), b.statement())));
    }

    /** The highest value of two voices of different parties, 0 where there are no two. */
    private static double most(
            List<Voice> some,
            List<Voice> others,
            BiPredicate<Voice, Voice> test,
            ToDoubleBiFunction<Voice, Voice> value) {
        double most = 0;
        for (Voice one : some) {
            for (Voice other : others) {
                if (!one.party().equals(other.party()) && test.test(one, other)) {
                    most = Math.max(most, value.applyAsDouble(one, other));
                }
            }
        }
        return most;
    }

    private static long count(List<Voice> voices) {
        return voices.stream().map(Voice::party).distinct().count();
    }

    private static double share(List<Voice> voices, Predicate<Voice> test) {
        return (double) voices.stream().filter(test).count() / voices.size();
    }

    private void set(StatusSign sign, double value) {
        values[sign.ordinal()] = value;
    }
}
