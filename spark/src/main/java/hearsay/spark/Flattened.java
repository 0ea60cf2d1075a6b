package hearsay.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** What several things hold, one after the other, each opened when those before it are used up. */
final class Flattened<T, R> implements Iterator<R> {
    private final Iterator<T> things;
    private final Function<T, Iterator<R>> held;
    private Iterator<R> current = Collections.emptyIterator();

    Flattened(Iterator<T> things, Function<T, Iterator<R>> held) {
        this.things = things;
        this.held = held;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && things.hasNext()) {
            current = held.apply(things.next());
        }
        return current.hasNext();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
