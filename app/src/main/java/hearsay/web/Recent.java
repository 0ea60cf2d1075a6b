package hearsay.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The values that were used last, by key, as many as weigh no more than is allowed; safe for use by several threads. */
final class Recent<T> {
    private final long most;
    private final ToLongFunction<T> weight;
    private final Map<String, T> values = new LinkedHashMap<>(16, 0.75f, true);
    private long weighs;

    /** @param most how many */
    Recent(int most) {
        this(most, value -> 1);
    }

    /** @param most how much they may weigh together; the one used last is kept whatever it weighs */
    Recent(long most, ToLongFunction<T> weight) {
        this.most = most;
        this.weight = weight;
    }

    synchronized Optional<T> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    synchronized void remove(String key) {
        @Nullable T gone = values.remove(key);
        weighs -= gone == null ? 0 : weight.applyAsLong(gone);
    }

    synchronized void put(String key, T value) {
        @Nullable T before = values.put(key, value);
        weighs += weight.applyAsLong(value) - (before == null ? 0 : weight.applyAsLong(before));
        for (Iterator<T> eldest = values.values().iterator(); weighs > most && values.size() > 1; ) {
            weighs -= weight.applyAsLong(eldest.next());
            eldest.remove();
        }
    }
}
