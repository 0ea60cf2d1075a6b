package hearsay.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The values that were used last, by key; safe for use by several threads. */
final class Recent<T> {
    private final Map<String, T> values;

    Recent(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<T> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    synchronized void put(String key, T value) {
        values.put(key, value);
    }
}
