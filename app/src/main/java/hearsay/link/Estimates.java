package hearsay.link;

import hearsay.model.Matter.Estimate;
import hearsay.model.PartialDate;
import hearsay.model.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The reconciled figure of a count: low, best and high in the sense of the Uppsala Conflict Data Program.
 *
 * <p>Low and high are the ends of what origins stand by at last. Best is given where those of one time can all be right, and
 * is then the latest figure; where they cannot, the ledger does not commit itself. What outlets say in their own voice is
 * what was known when they said it, so that of theirs the latest is best.
 */
final class Estimates {
    private static final Comparator<Standing> LATEST = Comparator.comparing(
                    (Standing s) -> s.asOf().orElse(new PartialDate(1, 1, 1)))
            .thenComparingDouble(s -> s.quantity().representative());

    private Estimates() {}

    static Estimate of(List<Standing> standings) {
        if (standings.size() == 1) {
            Quantity only = standings.get(0).quantity();
            return new Estimate(
                    only.low(),
                    OptionalDouble.of(only.representative()),
                    only.high(),
                    standings.get(0).asOf(),
                    "The latest figure of the only origin, " + standings.get(0).origin() + ".");
        }
        Standing latest = standings.stream().max(LATEST).orElseThrow();
        boolean agreed = agree(standings);
        String ends = standings.size() + " origins' latest figures give the lowest and the highest value; ";
        return new Estimate(
                OptionalDouble.of(standings.stream()
                        .mapToDouble(s -> low(s.quantity()))
                        .min()
                        .orElseThrow()),
                agreed ? OptionalDouble.of(latest.quantity().representative()) : OptionalDouble.empty(),
                OptionalDouble.of(standings.stream()
                        .mapToDouble(s -> high(s.quantity()))
                        .max()
                        .orElseThrow()),
                latest.asOf(),
                agreed
                        ? ends + "those of one time can all be right, and the best is the latest, by " + latest.origin()
                                + "."
                        : ends + "they cannot all be right, so no best figure is given.");
    }

    private static double low(Quantity q) {
        return q.low().orElseGet(q::representative);
    }

    private static double high(Quantity q) {
        return q.high().orElseGet(q::representative);
    }

    static boolean agree(List<Standing> standings) {
        for (Standing a : standings) {
            for (Standing b : standings) {
                if (a.conflictsWith(b)) {
                    return false;
                }
            }
        }
        return true;
    }
}
