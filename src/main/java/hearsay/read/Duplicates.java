package hearsay.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Leaves out second copies of one text: the one with the smallest name stays, whatever the order. */
final class Duplicates {
    private Duplicates() {}

    static Iterator<ReadResult> without(Iterator<ReadResult> results) {
        List<ReadResult> all = new ArrayList<>();
        results.forEachRemaining(all::add);
        Map<String, String> first = new HashMap<>();
        all.stream()
                .filter(Read.class::isInstance)
                .map(r -> ((Read) r).document())
                .sorted(Comparator.comparing(hearsay.model.Document::name))
                .forEach(d -> first.putIfAbsent(Reader.fingerprint(d), d.name()));
        List<ReadResult> kept = new ArrayList<>();
        java.util.Set<String> seen = new java.util.HashSet<>();
        for (ReadResult result : all) {
            kept.add(result instanceof Read read ? keepOrTell(read, first, seen) : result);
        }
        return kept.iterator();
    }

    private static ReadResult keepOrTell(Read read, Map<String, String> first, java.util.Set<String> seen) {
        String print = Reader.fingerprint(read.document());
        String name = read.document().name();
        String keeper = first.getOrDefault(print, name);
        if (keeper.equals(name) && seen.add(print)) {
            return read;
        }
        return Failed.of(name, "duplicate", "the same text as " + keeper + ", which is read");
    }
}
