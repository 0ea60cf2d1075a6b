package hearsay.read;

import hearsay.model.Document;
import hearsay.model.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Leaves out copies of one text: the one published first stays, whatever the order in which they come, and each other fails
 * with its name. All are read before the first is handed on, since the first copy to come need not be the one to stay.
 */
final class Duplicates implements Iterator<ReadResult> {
    private static final PartialDate LAST = new PartialDate(9999, 12, 31);
    private static final Comparator<Document> FIRST_PUBLISHED = Comparator.comparing(
                    (Document document) -> document.reference().orElse(LAST))
            .thenComparing(Document::name)
            .thenComparing(Document::id)
            .thenComparing(document ->
                    List.of(document.outlet(), document.title(), document.url()).toString());

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
        Map<String, Document> first = new HashMap<>();
        results.forEachRemaining(result -> {
            all.add(result);
            if (result instanceof Read read) {
                first.merge(words(read.document()), read.document(), Duplicates::earlier);
            }
        });
        return all.stream().map(result -> keepOrTell(result, first)).iterator();
    }

    private static Document earlier(Document a, Document b) {
        return FIRST_PUBLISHED.compare(b, a) < 0 ? b : a;
    }

    private static ReadResult keepOrTell(ReadResult result, Map<String, Document> first) {
        return switch (result) {
            case Read read -> {
                Document kept = first.getOrDefault(words(read.document()), read.document());
                yield kept == read.document()
                        ? read
                        : Failed.of(
                                read.document(), "duplicate", "the same text as " + kept.name() + ", which is read");
            }
            case Failed failed -> failed;
        };
    }

    private static String words(Document document) {
        return Fingerprints.ofWords(document.text());
    }
}
