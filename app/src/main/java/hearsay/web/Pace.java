package hearsay.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How often each address has done something within the last minute. Of many addresses only the latest are remembered. */
final class Pace {
    private static final long MINUTE_IN_NANOSECONDS = 60_000_000_000L;
    private static final int MOST_ADDRESSES = 10_000;

    private final int most;
    private final LongSupplier nanoseconds;
    private final Map<String, Deque<Long>> times = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Long>> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    Pace(int mostPerMinute, LongSupplier nanoseconds) {
        this.most = mostPerMinute;
        this.nanoseconds = nanoseconds;
    }

    /** Whether the address has come to its limit. */
    synchronized boolean isUsedUp(String address) {
        return recent(address).size() >= most;
    }

    /** Counts one more. */
    synchronized void count(String address) {
        recent(address).addLast(nanoseconds.getAsLong());
    }

    private Deque<Long> recent(String address) {
        Deque<Long> recent = times.computeIfAbsent(address, key -> new ArrayDeque<>());
        while (!recent.isEmpty() && nanoseconds.getAsLong() - recent.getFirst() > MINUTE_IN_NANOSECONDS) {
            recent.removeFirst();
        }
        return recent;
    }
}
