package hearsay.link.story;

import java.util.Map;
import java.util.Set;

/**
 * What the wording of one document gives to compare it by.
 *
 * @param day the day of publication as an epoch day, or {@link #UNDATED}
 * @param words how often each stem stands in title and text
 * @param title the stems of the title
 * @param names how often each capitalised word stands where a sentence does not call for a capital, in lower case
 * @param pairs two capitalised words in a row, in lower case
 * @param numbers ages ("27-year-old") and numbers of two digits or more
 * @param ages numbers that stand as an age
 */
record Report(
        long day,
        Map<String, Integer> words,
        Set<String> title,
        Map<String, Integer> names,
        Set<String> pairs,
        Set<String> numbers,
        Set<String> ages) {
    static final long UNDATED = Long.MIN_VALUE;

    /** How many words it has. */
    int length() {
        return words.values().stream().mapToInt(n -> n).sum();
    }

    /** The days between two, or a long time where one is undated. */
    long gap(Report other) {
        return day == UNDATED || other.day == UNDATED ? 200 : Math.abs(day - other.day);
    }
}
