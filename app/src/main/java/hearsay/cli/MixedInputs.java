package hearsay.cli;

import hearsay.Addresses;
import hearsay.Incoming;
import hearsay.fetch.Address;
import hearsay.read.NoInputException;
import hearsay.read.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/**
 * Files and addresses in the order named. What files there are is looked at first, so that a name that is wrong is told before
 * the work begins; an address is asked for when its turn comes.
 */
final class MixedInputs {
    private final List<Supplier<Iterator<Incoming>>> parts = new ArrayList<>();

    MixedInputs(List<String> inputs, Reader reader, Addresses addresses) {
        List<String> files = new ArrayList<>();
        for (String input : inputs) {
            if (Address.isAddress(input)) {
                flush(files, reader);
                parts.add(() -> fetched(addresses, input));
            } else {
                files.add(input);
            }
        }
        flush(files, reader);
    }

    private void flush(List<String> files, Reader reader) {
        if (!files.isEmpty()) {
            Iterator<Incoming> opened = ofFiles(reader, List.copyOf(files));
            parts.add(() -> opened);
            files.clear();
        }
    }

    /** What files hold; stops with status 2 where there is nothing to read. */
    static Iterator<Incoming> ofFiles(Reader reader, List<String> files) {
        try {
            return Incoming.ofFiles(reader.read(files));
        } catch (NoInputException e) {
            throw new Stop(ExitStatus.UNUSABLE, String.valueOf(e.getMessage()));
        }
    }

    private static Iterator<Incoming> fetched(Addresses addresses, String address) {
        try {
            return addresses.read(address).iterator();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Stop.quietly(ExitStatus.FAULT);
        }
    }

    Iterator<Incoming> incoming() {
        Iterator<Supplier<Iterator<Incoming>>> left = parts.iterator();
        return new Iterator<>() {
            private Iterator<Incoming> current = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && left.hasNext()) {
                    current = left.next().get();
                }
                return current.hasNext();
            }

            @Override
            public Incoming next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return current.next();
            }
        };
    }
}
