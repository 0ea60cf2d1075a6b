package hearsay.link;

import hearsay.model.ClaimType;
import java.util.Set;

/** What tells whether two claims bear on one question; each is named in {@code matter-weights.tsv}. */
enum Feature {
    CONTENT,
    CONTENT_ROOT,
    NEAR,
    AROUND,
    AROUND_HIGH,
    NEXT,
    NEXT_BUT_ONE,
    CLOSENESS,
    SAME_DOCUMENT,
    SAME_SENTENCE,
    SAME_HOLDER,
    SAME_HOLDER_NEXT,
    SAME_HOLDER_ELSEWHERE,
    SAME_HOLDER_AROUND,
    BOTH_COUNT,
    ONE_COUNTS,
    SAME_COUNTED,
    SAME_FIGURE,
    SAME_FIGURE_OF_SAME,
    SAME_MEASURE,
    FIGURES_CLOSE,
    NAMES,
    RAREST_SHARED,
    BOTH_NARRATED,
    SAME_PARAGRAPH,
    BOTH_DISPUTE,
    BOTH_FORECAST,
    ONE_FORECASTS,
    BOTH_COMMIT,
    ONE_COMMITS,
    ONE_ASSESSES;

    static double[] of(Statement a, Statement b) {
        double[] v = new double[values().length];
        double content = a.content().cosine(b.content());
        double around = a.around().cosine(b.around());
        v[CONTENT.ordinal()] = content;
        v[CONTENT_ROOT.ordinal()] = Math.sqrt(content);
        v[NEAR.ordinal()] = a.near().cosine(b.near());
        v[AROUND.ordinal()] = around;
        v[AROUND_HIGH.ordinal()] = Math.max(0, around - 0.25);
        place(a, b, around, v);
        count(a, b, v);
        v[RAREST_SHARED.ordinal()] = a.content().strongest(b.content());
        v[BOTH_NARRATED.ordinal()] = flag(a.isNarrated() && b.isNarrated());
        v[BOTH_DISPUTE.ordinal()] = flag(a.disputes() && b.disputes());
        v[NAMES.ordinal()] = share(a.names(), b.names());
        types(a, b, v);
        return v;
    }

    private static void place(Statement a, Statement b, double around, double[] v) {
        boolean same = a.sameDocument(b);
        boolean holder = a.sameHolder(b);
        int gap = Math.abs(a.place() - b.place());
        v[SAME_DOCUMENT.ordinal()] = flag(same);
        v[NEXT.ordinal()] = flag(same && gap == 1);
        v[NEXT_BUT_ONE.ordinal()] = flag(same && gap == 2);
        v[CLOSENESS.ordinal()] = same ? Math.exp(-gap / 4.0) : 0;
        v[SAME_SENTENCE.ordinal()] = flag(same && a.sentence() == b.sentence());
        v[SAME_PARAGRAPH.ordinal()] = flag(same && a.paragraph() == b.paragraph());
        v[SAME_HOLDER.ordinal()] = flag(holder);
        v[SAME_HOLDER_NEXT.ordinal()] = flag(holder && same && gap == 1);
        v[SAME_HOLDER_ELSEWHERE.ordinal()] = flag(holder && !same);
        v[SAME_HOLDER_AROUND.ordinal()] = holder ? around : 0;
    }

    private static void count(Statement a, Statement b, double[] v) {
        boolean counts = !a.figures().isEmpty();
        boolean otherCounts = !b.figures().isEmpty();
        double counted = share(a.counted(), b.counted());
        boolean figure = a.figures().stream().anyMatch(b.figures()::contains);
        v[BOTH_COUNT.ordinal()] = flag(counts && otherCounts);
        v[ONE_COUNTS.ordinal()] = flag(counts != otherCounts);
        v[SAME_COUNTED.ordinal()] = counted;
        v[SAME_FIGURE.ordinal()] = flag(figure);
        v[SAME_FIGURE_OF_SAME.ordinal()] = flag(figure && counted > 0);
        boolean measure = a.measures().stream().anyMatch(b.measures()::contains);
        v[SAME_MEASURE.ordinal()] = flag(measure);
        v[FIGURES_CLOSE.ordinal()] = measure ? closeness(a.figures(), b.figures()) : 0;
    }

    private static void types(Statement a, Statement b, double[] v) {
        boolean forecast = a.claim().is(ClaimType.FORECAST);
        boolean commits = a.claim().is(ClaimType.COMMITMENT);
        v[BOTH_FORECAST.ordinal()] = flag(forecast && b.claim().is(ClaimType.FORECAST));
        v[ONE_FORECASTS.ordinal()] = flag(forecast != b.claim().is(ClaimType.FORECAST));
        v[BOTH_COMMIT.ordinal()] = flag(commits && b.claim().is(ClaimType.COMMITMENT));
        v[ONE_COMMITS.ordinal()] = flag(commits != b.claim().is(ClaimType.COMMITMENT));
        v[ONE_ASSESSES.ordinal()] =
                flag(a.claim().is(ClaimType.ASSESSMENT) != b.claim().is(ClaimType.ASSESSMENT));
    }

    /** 1 for the same number, halved for each factor of two between the closest two. */
    private static double closeness(Set<Double> a, Set<Double> b) {
        double best = 0;
        for (double one : a) {
            for (double two : b) {
                best = Math.max(best, one > 0 && two > 0 ? Math.min(one, two) / Math.max(one, two) : 0);
            }
        }
        return best;
    }

    private static double flag(boolean set) {
        return set ? 1 : 0;
    }

    private static double share(Set<String> a, Set<String> b) {
        int least = Math.min(a.size(), b.size());
        return least == 0 ? 0 : (double) a.stream().filter(b::contains).count() / least;
    }
}
