package hearsay.link;

import hearsay.model.ClaimType;
import hearsay.model.Matter.Measure;
import hearsay.model.Stance;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The {@link Feature}s of two claims. */
final class Comparison {
    private static final double LEAST_RATIO = 1e-3;

    private final double[] values = new double[Feature.values().length];
    private final Statement a;
    private final Statement b;

    private Comparison(Statement a, Statement b) {
        this.a = a;
        this.b = b;
    }

    static double[] of(Statement a, Statement b) {
        Comparison comparison = new Comparison(a, b);
        comparison.words();
        comparison.place();
        comparison.holder();
        if (!a.counts().isEmpty() && !b.counts().isEmpty()) {
            comparison.counts();
        }
        comparison.kinds();
        return comparison.values;
    }

    /** As {@link #of}, as if the closest two figures of one kind were about the same. */
    static double[] withEqualFigures(Statement a, Statement b) {
        double[] values = of(a, b);
        boolean comparable = Count.closest(a.counts(), b.counts()) > 0;
        if (comparable) {
            values[Feature.FIGURES_CLOSE.ordinal()] = values[Feature.SAME_MEASURE.ordinal()];
            values[Feature.FIGURES_RATIO.ordinal()] = ratio(1);
        }
        return values;
    }

    private static double ratio(double closest) {
        return Math.log(closest + LEAST_RATIO) - Math.log(LEAST_RATIO);
    }

    private void words() {
        double content = a.content().cosine(b.content());
        double around = a.around().cosine(b.around());
        set(Feature.CONTENT, content);
        set(Feature.CONTENT_ROOT, Math.sqrt(content));
        set(Feature.NEAR, a.near().cosine(b.near()));
        set(Feature.AROUND, around);
        set(Feature.AROUND_HIGH, Math.max(0, around - 0.25));
        set(Feature.RAREST_SHARED, a.content().strongest(b.content()));
        set(Feature.NAMES, share(a.names(), b.names()));
        set(Feature.MEANING, a.meaning().cosine(b.meaning()));
        set(Feature.SETTING, a.setting().cosine(b.setting()));
        set(Feature.CROWDING, (a.crowding() + b.crowding()) / 2);
        double length = Math.log1p(a.length());
        double other = Math.log1p(b.length());
        set(Feature.SHORTER, Math.min(length, other));
        set(Feature.LONGER, Math.max(length, other));
    }

    private void place() {
        if (!a.sameDocument(b)) {
            return;
        }
        int gap = Math.abs(a.place() - b.place());
        set(Feature.SAME_DOCUMENT, true);
        set(Feature.NEXT, gap == 1);
        set(Feature.NEXT_BUT_ONE, gap == 2);
        set(Feature.CLOSENESS, Math.exp(-gap / 4.0));
        set(Feature.SAME_SENTENCE, a.sentence() == b.sentence());
        set(Feature.SAME_PARAGRAPH, a.paragraph() == b.paragraph());
        set(Feature.SAME_HOLDER_NEXT, gap == 1 && a.sameHolder(b));
    }

    private void holder() {
        boolean holder = a.sameHolder(b);
        set(Feature.SAME_HOLDER, holder);
        set(Feature.SAME_HOLDER_ELSEWHERE, holder && !a.sameDocument(b));
        set(Feature.SAME_HOLDER_AROUND, holder ? a.around().cosine(b.around()) : 0);
        set(Feature.SAME_PARTY, a.sameParty(b));
        set(Feature.BOTH_NARRATED, a.isNarrated() && b.isNarrated());
        set(Feature.ONE_NARRATED, a.isNarrated() != b.isNarrated());
    }

    private void counts() {
        double counted = share(a.counted(), b.counted());
        double closest = Count.closest(a.counts(), b.counts());
        boolean figure = any((one, two) -> one.value() == two.value());
        boolean measure = any((one, two) -> one.measure() == two.measure() && one.measure() != Measure.OTHER);
        set(Feature.BOTH_COUNT, true);
        set(Feature.SAME_COUNTED, counted);
        set(Feature.SAME_FIGURE, figure);
        set(Feature.SAME_FIGURE_OF_SAME, figure && counted > 0);
        set(Feature.SAME_MEASURE, measure);
        set(Feature.SAME_FIRST_MEASURE, first(a).measure() == first(b).measure());
        set(Feature.MEASURES_DIFFER, !any((one, two) -> one.measure() == two.measure()));
        set(Feature.UNIT_CLASSES_DIFFER, !any((one, two) -> one.unitClass().equals(two.unitClass())));
        set(Feature.SAME_UNIT, any((one, two) -> one.unit().equals(two.unit())));
        set(Feature.FIGURES_CLOSE, measure ? closest : 0);
        set(Feature.FIGURES_RATIO, ratio(closest));
    }

    private static Count first(Statement statement) {
        return statement.counts().get(0);
    }

    private boolean any(BiPredicate<Count, Count> test) {
        for (Count one : a.counts()) {
            for (Count two : b.counts()) {
                if (test.test(one, two)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void kinds() {
        set(Feature.ONE_COUNTS, a.counts().isEmpty() != b.counts().isEmpty());
        set(Feature.BOTH_DISPUTE, a.disputes() && b.disputes());
        set(Feature.BOTH_DECLINE, both(s -> s.claim().stance() == Stance.DECLINES));
        set(Feature.BOTH_FORECAST, both(s -> s.claim().is(ClaimType.FORECAST)));
        set(Feature.ONE_FORECASTS, one(s -> s.claim().is(ClaimType.FORECAST)));
        set(Feature.BOTH_COMMIT, both(s -> s.claim().is(ClaimType.COMMITMENT)));
        set(Feature.ONE_COMMITS, one(s -> s.claim().is(ClaimType.COMMITMENT)));
        set(Feature.ONE_ASSESSES, one(s -> s.claim().is(ClaimType.ASSESSMENT)));
    }

    private boolean both(Predicate<Statement> test) {
        return test.test(a) && test.test(b);
    }

    private boolean one(Predicate<Statement> test) {
        return test.test(a) != test.test(b);
    }

    private void set(Feature feature, boolean value) {
        set(feature, value ? 1 : 0);
    }

    private void set(Feature feature, double value) {
        values[feature.ordinal()] = value;
    }

    private static double share(Set<String> a, Set<String> b) {
        int least = Math.min(a.size(), b.size());
        if (least == 0) {
            return 0;
        }
        int shared = 0;
        for (String one : a) {
            shared += b.contains(one) ? 1 : 0;
        }
        return (double) shared / least;
    }
}
