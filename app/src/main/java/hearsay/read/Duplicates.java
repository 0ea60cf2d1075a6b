package hearsay.read;

import hearsay.model.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Leaves out copies of one text: the one published first stays, whatever the order in which they come, and each other fails
 * with its name. All are read before the first is handed on, since the first copy to come need not be the one to stay.
 */
final class Duplicates implements Iterator<ReadResult> {
    private final Iterator<ReadResult> results;
    private Optional<Iterator<ReadResult>> kept = Optional.empty();

    Duplicates(Iterator<ReadResult> results) {
        this.results = results;
    }

    @Override
    public boolean hasNext() {
        return kept().hasNext();
    }

    @Override
    public ReadResult next() {
        return kept().next();
    }

    private Iterator<ReadResult> kept() {
        Iterator<ReadResult> all = kept.orElseGet(this::sort);
        kept = Optional.of(all);
        return all;
    }

    private Iterator<ReadResult> sort() {
        List<ReadResult> all = new ArrayList<>();
        results.forEachRemaining(all::add);
        List<Document> documents = all.stream()
                .flatMap(result -> result instanceof Read read ? Stream.of(read.document()) : Stream.empty())
                .toList();
        Map<Document, Document> copies = Copies.originals(documents);
        return all.stream().map(result -> keepOrTell(result, copies)).iterator();
    }

    private static ReadResult keepOrTell(ReadResult result, Map<Document, Document> copies) {
        if (result instanceof Read read) {
            Document copy = read.document();
            return Optional.ofNullable(copies.get(copy))
                    .<ReadResult>map(original -> new Failed(Copies.copy(copy, original.name()), Optional.of(copy)))
                    .orElse(result);
        }
        return result;
    }
}
