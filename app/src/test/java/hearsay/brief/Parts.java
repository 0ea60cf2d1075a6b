package hearsay.brief;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;

/** Walks a tree of records and gathers all parts of one type, so that a test misses no place. */
final class Parts {
    private Parts() {}

    static <T> void collect(Object root, Class<T> type, Set<T> into) {
        if (type.isInstance(root)) {
            into.add(type.cast(root));
        }
        switch (root) {
            case Iterable<?> list -> list.forEach(part -> collect(part, type, into));
            case Optional<?> optional -> optional.ifPresent(part -> collect(part, type, into));
            case Record holder -> components(holder, type, into);
            default -> {}
        }
    }

    private static <T> void components(Record holder, Class<T> type, Set<T> into) {
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                collect(component.getAccessor().invoke(holder), type, into);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
