package hearsay.read;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The results of several sources, each source opened only when those before it are used up. */
final class InTurn implements Iterator<ReadResult> {
    private final Iterator<Reader.Source> sources;
    private final FileReading reading;
    private Iterator<ReadResult> current = Collections.emptyIterator();

    InTurn(Iterator<Reader.Source> sources, FileReading reading) {
        this.sources = sources;
        this.reading = reading;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && sources.hasNext()) {
            current = reading.read(sources.next());
        }
        return current.hasNext();
    }

    @Override
    public ReadResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
