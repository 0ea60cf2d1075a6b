package hearsay.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When to ask again: as often as the feed wants, and no oftener than is polite; after failures at growing intervals.
 *
 * @param every how often to ask feeds that do not say
 * @param least the shortest interval, whatever a feed says
 * @param most the longest
 */
record Schedule(Duration every, Duration least, Duration most) {
    /** Every half hour; between five minutes and a day. */
    static final Schedule USUAL = new Schedule(Duration.ofMinutes(30), Duration.ofMinutes(5), Duration.ofDays(1));

    private static final int MOST_DOUBLINGS = 20;

    Schedule withEvery(Duration other) {
        return new Schedule(limited(other), least, most);
    }

    /** After an answer: the longer of what the feed says and what its host says of it. */
    Instant next(Instant now, Optional<Duration> asked, Optional<Duration> fresh) {
        Duration wish = longer(asked, fresh).orElse(every);
        return now.plus(limited(wish));
    }

    private static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get()) > 0 ? one : other;
        }
        return one.or(() -> other);
    }

    /**
     * After a failure.
     *
     * @param failures how many there were in a row, 1 or more
     * @param asked how long the host asks to be left alone
     */
    Instant retry(Instant now, int failures, Optional<Duration> asked) {
        Duration wait = limited(least.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failures - 1)));
        Duration longer = asked.filter(time -> time.compareTo(wait) > 0).orElse(wait);
        return now.plus(longer.compareTo(most) > 0 ? most : longer);
    }

    private Duration limited(Duration wish) {
        return wish.compareTo(least) < 0 ? least : wish.compareTo(most) > 0 ? most : wish;
    }
}
