package hearsay.link.story;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What tells whether two reports speak of one event; each is named in {@code story-weights.tsv}. */
enum StoryFeature {
    WORDS,
    WORDS_ROOT,
    NAMES,
    NAMES_ROOT,
    TITLE,
    GAP,
    WITHIN_TWO_DAYS,
    WITHIN_A_WEEK,
    WITHIN_A_MONTH,
    OVER_THREE_MONTHS,
    NAME_PAIRS,
    RAREST_NAME_PAIR,
    THREE_NAME_PAIRS,
    FIVE_NAMES,
    RAREST_NAME,
    NUMBERS,
    AGES,
    WORDS_WITHIN_A_WEEK,
    NAMES_WITHIN_A_WEEK,
    TITLE_WITHIN_A_WEEK,
    WORDS_GAP,
    NAMES_GAP,
    TITLE_COVERED,
    NAMES_COVERED,
    LENGTH;

    private static final double TELLING = 2.5;

    static double[] of(Pile pile, int i, int j) {
        Report a = pile.report(i);
        Report b = pile.report(j);
        double[] v = new double[values().length];
        double words = pile.wordCosine(i, j);
        double names = pile.nameCosine(i, j);
        double title = pile.titleCosine(i, j);
        double gap = Math.log1p(a.gap(b));
        double week = a.gap(b) <= 7 ? 1 : 0;
        v[WORDS.ordinal()] = words;
        v[WORDS_ROOT.ordinal()] = Math.sqrt(words);
        v[NAMES.ordinal()] = names;
        v[NAMES_ROOT.ordinal()] = Math.sqrt(names);
        v[TITLE.ordinal()] = title;
        v[GAP.ordinal()] = gap;
        v[WITHIN_TWO_DAYS.ordinal()] = a.gap(b) <= 2 ? 1 : 0;
        v[WITHIN_A_WEEK.ordinal()] = week;
        v[WITHIN_A_MONTH.ordinal()] = a.gap(b) <= 30 ? 1 : 0;
        v[OVER_THREE_MONTHS.ordinal()] = a.gap(b) > 90 ? 1 : 0;
        v[WORDS_WITHIN_A_WEEK.ordinal()] = words * week;
        v[NAMES_WITHIN_A_WEEK.ordinal()] = names * week;
        v[TITLE_WITHIN_A_WEEK.ordinal()] = title * week;
        v[WORDS_GAP.ordinal()] = words * gap;
        v[NAMES_GAP.ordinal()] = names * gap;
        shared(pile, a, b, v);
        v[LENGTH.ordinal()] = Math.log1p(Math.min(a.length(), b.length())) / 6;
        return v;
    }

    private static void shared(Pile pile, Report a, Report b, double[] v) {
        double[] pairs = rarities(pile.pairs(), a.pairs(), b.pairs());
        double[] names = rarities(pile.names(), a.names().keySet(), b.names().keySet());
        v[NAME_PAIRS.ordinal()] = sum(pairs, pairs.length) / 10;
        v[RAREST_NAME_PAIR.ordinal()] = pairs.length > 0 ? pairs[0] / 8 : 0;
        v[THREE_NAME_PAIRS.ordinal()] = sum(pairs, 3) / 20;
        v[FIVE_NAMES.ordinal()] = sum(names, 5) / 30;
        v[RAREST_NAME.ordinal()] = names.length > 0 ? names[0] / 8 : 0;
        double[] numbers = rarities(pile.numbers(), a.numbers(), b.numbers());
        v[NUMBERS.ordinal()] = sum(numbers, numbers.length) / 10;
        int ages = Math.min(a.ages().size(), b.ages().size());
        v[AGES.ordinal()] =
                (double) a.ages().stream().filter(b.ages()::contains).count() / Math.max(1, ages);
        v[TITLE_COVERED.ordinal()] = Math.max(
                covered(pile.words(), a.title(), b.words().keySet()),
                covered(pile.words(), b.title(), a.words().keySet()));
        boolean less = a.names().size() <= b.names().size();
        Set<String> few = less ? a.names().keySet() : b.names().keySet();
        double all = sum(rarities(pile.names(), few, few), few.size());
        v[NAMES_COVERED.ordinal()] = sum(names, names.length) / (all + 3);
    }

    /** How rare the shared terms are, the rarest first. */
    private static double[] rarities(Pile.Rarity rarity, Collection<String> a, Collection<String> b) {
        Collection<String> less = a.size() <= b.size() ? a : b;
        Collection<String> more = less == a ? b : a;
        List<Double> shared = less.stream()
                .filter(more::contains)
                .map(rarity::of)
                .sorted((x, y) -> Double.compare(y, x))
                .toList();
        return shared.stream().mapToDouble(x -> x).toArray();
    }

    private static double sum(double[] values, int most) {
        double sum = 0;
        for (int i = 0; i < Math.min(values.length, most); i++) {
            sum += values[i];
        }
        return sum;
    }

    /** How much of a title's telling words the other report has. */
    private static double covered(Pile.Rarity rarity, Set<String> title, Set<String> words) {
        double all = telling(rarity, title.stream());
        return telling(rarity, title.stream().filter(words::contains)) / (all + 1);
    }

    private static double telling(Pile.Rarity rarity, Stream<String> words) {
        return words.mapToDouble(rarity::of).filter(r -> r > TELLING).sorted().sum();
    }

    /** The name in the file of weights: {@code words-root}. */
    String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
