package hearsay.link.story;

import java.util.Arrays;

/**
 * What the wording of one document gives to compare it by. Terms are numbers ({@link Terms}), each list in
 * rising order.
 *
 * @param day the day of publication as an epoch day, or {@link #UNDATED}
 * @param words how often each stem stands in title and text
 * @param title the stems of the title
 * @param names how often each capitalised word stands where a sentence does not call for a capital
 * @param pairs two capitalised words in a row
 * @param numbers ages ("27-year-old") and numbers of two digits or more
 * @param ages numbers that stand as an age
 */
record Report(long day, Counts words, int[] title, Counts names, int[] pairs, int[] numbers, int[] ages) {
    static final long UNDATED = Long.MIN_VALUE;
    private static final long LONG = 200;

    /** How often each of some terms stands. */
    record Counts(int[] terms, int[] times) {
        int sum() {
            return Arrays.stream(times).sum();
        }
    }

    /** The days between two, or a long time where one is undated. */
    long gap(Report other) {
        return day == UNDATED || other.day == UNDATED ? LONG : Math.abs(day - other.day);
    }
}
