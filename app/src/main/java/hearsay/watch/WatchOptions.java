package hearsay.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How to watch.
 *
 * @param name what the ledger is called when something is told
 * @param kinds what is told
 * @param every how often feeds are asked that do not say; half an hour where empty
 */
public record WatchOptions(Supplier<String> name, Set<ChangeKind> kinds, Optional<Duration> every) {
    public WatchOptions {
        kinds = Set.copyOf(kinds);
    }

    /** All kinds of change but new questions. */
    public static WatchOptions named(String name) {
        return new WatchOptions(() -> name, ChangeKind.USUAL, Optional.empty());
    }

    Schedule schedule() {
        return every.map(Schedule.USUAL::withEvery).orElse(Schedule.USUAL);
    }
}
