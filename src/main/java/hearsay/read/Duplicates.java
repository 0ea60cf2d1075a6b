package hearsay.read;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Leaves out later copies of one text, as they come: the first stays, and each copy fails with the name of the first. */
final class Duplicates implements Iterator<ReadResult> {
    private final Iterator<ReadResult> results;
    private final Map<String, String> first = new HashMap<>();

    Duplicates(Iterator<ReadResult> results) {
        this.results = results;
    }

    @Override
    public boolean hasNext() {
        return results.hasNext();
    }

    @Override
    public ReadResult next() {
        return switch (results.next()) {
            case Read read -> keepOrTell(read);
            case Failed failed -> failed;
        };
    }

    private ReadResult keepOrTell(Read read) {
        String name = read.document().name();
        Optional<String> original = Optional.ofNullable(
                first.putIfAbsent(Fingerprints.ofWords(read.document().text()), name));
        return original.<ReadResult>map(
                        kept -> new Failed(Copies.copy(read.document(), kept), Optional.of(read.document())))
                .orElse(read);
    }
}
