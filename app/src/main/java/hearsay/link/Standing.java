package hearsay.link;

import hearsay.model.PartialDate;
import hearsay.model.Quantity;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one origin stands by at last: its latest figure, earlier ones being revised by it.
 *
 * @param origin the ultimate holder
 * @param party whom the origin belongs to
 * @param statement the claim that gives its latest figure
 * @param quantity that figure; of several on one day the largest, since tolls grow within a day
 * @param asOf the day it holds for
 */
record Standing(String origin, String party, Statement statement, Quantity quantity, Optional<PartialDate> asOf) {
    private static final double ABOUT_EQUAL = 0.9;
    private static final int NEAR_DAYS = 3;
    private static final int LONGEST_MONTH = 31;
    private static final PartialDate FIRST = new PartialDate(1, 1, 1);

    /**
     * One for each origin, in order of their first figures. Where holders are named, what outlets say in their own voice is
     * left out: it is no figure of another origin.
     */
    static List<Standing> of(Figures figures, Map<String, String> origins, Holders holders) {
        Map<String, Standing> latest = new LinkedHashMap<>();
        for (Figures.Point point : figures.current()) {
            String origin = origins.getOrDefault(point.statement().claim().id(), "");
            Standing standing = new Standing(
                    origin,
                    holders.party(origin),
                    point.statement(),
                    point.quantity(),
                    SeriesBuilder.asOf(point.statement()));
            latest.merge(origin, standing, Standing::later);
        }
        boolean named = latest.keySet().stream().anyMatch(origin -> !Origins.isVoice(origin));
        return latest.values().stream()
                .filter(standing -> !named || !Origins.isVoice(standing.origin))
                .toList();
    }

    /** Whether two origins cannot both be right, and mean the same time; an outlet's own voice takes up what was said before. */
    boolean conflictsWith(Standing other) {
        boolean voices = Origins.isVoice(origin) && Origins.isVoice(other.origin);
        return !voices && sameTime(other) && !Interval.of(quantity).meets(Interval.of(other.quantity));
    }

    /** Whether both hold for about one time: three days, or a month where one of them is no nearer told; always where unknown. */
    boolean sameTime(Standing other) {
        if (asOf.isEmpty() || other.asOf.isEmpty()) {
            return true;
        }
        long gap =
                asOf.get().firstDay().toEpochDay() - other.asOf.get().firstDay().toEpochDay();
        boolean coarse = asOf.get().day() == 0 || other.asOf.get().day() == 0;
        return Math.abs(gap) <= (coarse ? LONGEST_MONTH : NEAR_DAYS);
    }

    /** Whether another party stands by about the same figure: both can be right, and neither is a tenth larger. */
    boolean equalsThatOf(Standing other) {
        double one = quantity.representative();
        double two = other.quantity.representative();
        return !party.equals(other.party)
                && Interval.of(quantity).meets(Interval.of(other.quantity))
                && Math.min(one, two) >= ABOUT_EQUAL * Math.max(one, two);
    }

    /** The origin with its figure: "Ministry of Health (at least 112)". */
    String figure() {
        return origin + " (" + FigureWords.of(quantity) + ")";
    }

    private static Standing later(Standing a, Standing b) {
        return Comparator.comparing((Standing s) -> s.asOf.orElse(FIRST))
                                .thenComparingDouble(s -> s.quantity.representative())
                                .compare(b, a)
                        > 0
                ? b
                : a;
    }
}
