package hearsay.link.story;

import java.util.Arrays;

/**
 * Holds one report against others. Its terms are laid out by number first, so that each comparison goes once through the terms
 * of the other report and no further; for one thread.
 */
final class Comparer {
    private final Pile pile;
    private final double[] words;
    private final double[] title;
    private final double[] telling;
    private final double[] names;
    private final boolean[] pairs;
    private final boolean[] numbers;
    private final boolean[] ages;
    private double[] shared = new double[64];
    private int report = -1;

    Comparer(Pile pile) {
        this.pile = pile;
        words = new double[pile.words().terms()];
        title = new double[words.length];
        telling = new double[words.length];
        names = new double[pile.names().terms()];
        pairs = new boolean[pile.pairs().terms()];
        numbers = new boolean[pile.numbers().terms()];
        ages = new boolean[numbers.length];
    }

    /** Takes up the report that the others are to be held against. */
    void take(int next) {
        if (report >= 0) {
            lay(report, false);
        }
        report = next;
        lay(report, true);
    }

    private void lay(int i, boolean there) {
        Report own = pile.report(i);
        Pile.Weighed weighed = pile.weighed(i);
        lay(own.words().terms(), weighed.words(), words, there);
        lay(own.title(), weighed.title(), title, there);
        lay(own.title(), weighed.telling(), telling, there);
        lay(own.names().terms(), weighed.names(), names, there);
        lay(own.pairs(), pairs, there);
        lay(own.numbers(), numbers, there);
        lay(own.ages(), ages, there);
    }

    private static void lay(int[] terms, double[] weights, double[] out, boolean there) {
        for (int i = 0; i < terms.length; i++) {
            out[terms[i]] = there ? weights[i] : 0;
        }
    }

    private static void lay(int[] terms, boolean[] out, boolean there) {
        for (int term : terms) {
            out[term] = there;
        }
    }

    /** The features of a report and the one taken up; the same whichever of the two was taken up. */
    double[] with(int other) {
        Report a = pile.report(other);
        Report b = pile.report(report);
        double[] v = new double[StoryFeature.values().length];
        byWording(other, v);
        byDays(a.gap(b), v);
        byPairs(a, v);
        byNames(other, v);
        int count = shared(a.numbers(), numbers, pile.numbers());
        v[StoryFeature.NUMBERS.ordinal()] = top(count, count) / 10;
        int fewest = Math.min(a.ages().length, b.ages().length);
        v[StoryFeature.AGES.ordinal()] =
                (double) Arrays.stream(a.ages()).filter(age -> ages[age]).count() / Math.max(1, fewest);
        int length = Math.min(pile.weighed(other).length(), pile.weighed(report).length());
        v[StoryFeature.LENGTH.ordinal()] = Math.log1p(length) / 6;
        return v;
    }

    private void byWording(int other, double[] v) {
        Report a = pile.report(other);
        Pile.Weighed w = pile.weighed(other);
        double cosine = 0;
        double theirs = 0;
        int[] terms = a.words().terms();
        for (int i = 0; i < terms.length; i++) {
            cosine += w.words()[i] * words[terms[i]];
            theirs += telling[terms[i]];
        }
        double titles = 0;
        double ours = 0;
        int[] heads = a.title();
        for (int i = 0; i < heads.length; i++) {
            titles += w.title()[i] * title[heads[i]];
            ours += words[heads[i]] > 0 ? w.telling()[i] : 0;
        }
        v[StoryFeature.WORDS.ordinal()] = cosine;
        v[StoryFeature.WORDS_ROOT.ordinal()] = Math.sqrt(cosine);
        v[StoryFeature.TITLE.ordinal()] = titles;
        // how much of a title's telling words the other report has
        v[StoryFeature.TITLE_COVERED.ordinal()] = Math.max(
                ours / (w.allTelling() + 1), theirs / (pile.weighed(report).allTelling() + 1));
        double cosineOfNames = 0;
        int[] named = a.names().terms();
        for (int i = 0; i < named.length; i++) {
            cosineOfNames += w.names()[i] * names[named[i]];
        }
        v[StoryFeature.NAMES.ordinal()] = cosineOfNames;
        v[StoryFeature.NAMES_ROOT.ordinal()] = Math.sqrt(cosineOfNames);
    }

    private static void byDays(long days, double[] v) {
        double gap = Math.log1p(days);
        double week = days <= 7 ? 1 : 0;
        v[StoryFeature.GAP.ordinal()] = gap;
        v[StoryFeature.WITHIN_TWO_DAYS.ordinal()] = days <= 2 ? 1 : 0;
        v[StoryFeature.WITHIN_A_WEEK.ordinal()] = week;
        v[StoryFeature.WITHIN_A_MONTH.ordinal()] = days <= 30 ? 1 : 0;
        v[StoryFeature.OVER_THREE_MONTHS.ordinal()] = days > 90 ? 1 : 0;
        v[StoryFeature.WORDS_WITHIN_A_WEEK.ordinal()] = v[StoryFeature.WORDS.ordinal()] * week;
        v[StoryFeature.NAMES_WITHIN_A_WEEK.ordinal()] = v[StoryFeature.NAMES.ordinal()] * week;
        v[StoryFeature.TITLE_WITHIN_A_WEEK.ordinal()] = v[StoryFeature.TITLE.ordinal()] * week;
        v[StoryFeature.WORDS_GAP.ordinal()] = v[StoryFeature.WORDS.ordinal()] * gap;
        v[StoryFeature.NAMES_GAP.ordinal()] = v[StoryFeature.NAMES.ordinal()] * gap;
    }

    private void byPairs(Report a, double[] v) {
        int count = shared(a.pairs(), pairs, pile.pairs());
        v[StoryFeature.NAME_PAIRS.ordinal()] = top(count, count) / 10;
        v[StoryFeature.RAREST_NAME_PAIR.ordinal()] = top(count, 1) / 8;
        v[StoryFeature.THREE_NAME_PAIRS.ordinal()] = top(count, 3) / 20;
    }

    private void byNames(int other, double[] v) {
        Report a = pile.report(other);
        Report b = pile.report(report);
        int count = 0;
        for (int term : a.names().terms()) {
            count = names[term] > 0 ? keep(pile.names().of(term), count) : count;
        }
        Arrays.sort(shared, 0, count);
        v[StoryFeature.FIVE_NAMES.ordinal()] = top(count, 5) / 30;
        v[StoryFeature.RAREST_NAME.ordinal()] = top(count, 1) / 8;
        int more = Integer.compare(a.names().terms().length, b.names().terms().length);
        double theirs = pile.weighed(other).allNames();
        double ours = pile.weighed(report).allNames();
        double all = more == 0 ? Math.min(ours, theirs) : more < 0 ? theirs : ours;
        v[StoryFeature.NAMES_COVERED.ordinal()] = top(count, count) / (all + 3);
    }

    /** Gathers how rare the terms are that both have, the rarest last, and gives their number. */
    private int shared(int[] terms, boolean[] own, Rarity rarity) {
        int count = 0;
        for (int term : terms) {
            count = own[term] ? keep(rarity.of(term), count) : count;
        }
        Arrays.sort(shared, 0, count);
        return count;
    }

    private int keep(double rarity, int count) {
        if (count == shared.length) {
            shared = Arrays.copyOf(shared, 2 * count);
        }
        shared[count] = rarity;
        return count + 1;
    }

    /** The sum of the rarest of those gathered. */
    private double top(int count, int most) {
        double sum = 0;
        for (int i = count - 1; i >= Math.max(0, count - most); i--) {
            sum += shared[i];
        }
        return sum;
    }
}
