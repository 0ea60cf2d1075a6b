package hearsay;

import hearsay.link.Meanings;
import hearsay.store.LedgerStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Vectors that a ledger remembers, so that a claim is turned into a vector once and not with every brief. */
final class RememberedMeanings implements Meanings {
    private static final String ENCODER = "all-MiniLM-L6-v2 quantized";

    private final Meanings meanings;
    private final LedgerStore store;

    RememberedMeanings(Meanings meanings, LedgerStore store) {
        this.meanings = meanings;
        this.store = store;
    }

    @Override
    public List<float[]> of(List<String> texts) {
        Map<String, float[]> vectors = new HashMap<>(store.vectors(ENCODER, texts));
        List<String> unknown = texts.stream()
                .distinct()
                .filter(text -> !vectors.containsKey(text))
                .toList();
        List<float[]> made = meanings.of(unknown);
        Map<String, float[]> fresh = new HashMap<>();
        for (int i = 0; i < unknown.size(); i++) {
            fresh.put(unknown.get(i), made.get(i));
        }
        store.rememberVectors(ENCODER, fresh);
        vectors.putAll(fresh);
        List<float[]> all = new ArrayList<>();
        texts.forEach(text -> all.add(Objects.requireNonNull(vectors.get(text))));
        return all;
    }
}
