package hearsay;

import hearsay.link.ClaimEncoder;
import hearsay.link.Meanings;
import hearsay.link.Passage;
import hearsay.store.LedgerStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Vectors that a ledger remembers, so that a claim is turned into a vector once and not with every brief. */
final class RememberedMeanings implements Meanings {
    private final Meanings meanings;
    private final LedgerStore store;

    RememberedMeanings(Meanings meanings, LedgerStore store) {
        this.meanings = meanings;
        this.store = store;
    }

    @Override
    public List<float[]> of(List<Passage> passages) {
        Map<Passage, String> names = names(passages);
        Map<String, float[]> vectors = new HashMap<>(store.vectors(ClaimEncoder.NAME, names.values()));
        List<Passage> unknown = names.keySet().stream()
                .filter(passage -> !vectors.containsKey(name(passage, names)))
                .toList();
        List<float[]> made = meanings.of(unknown);
        Map<String, float[]> fresh = new HashMap<>();
        for (int i = 0; i < unknown.size(); i++) {
            fresh.put(name(unknown.get(i), names), made.get(i));
        }
        store.rememberVectors(ClaimEncoder.NAME, fresh);
        vectors.putAll(fresh);
        return passages.stream()
                .map(passage -> Objects.requireNonNull(vectors.get(name(passage, names))))
                .toList();
    }

    private static String name(Passage passage, Map<Passage, String> names) {
        return Objects.requireNonNull(names.get(passage));
    }

    /** What each is remembered by: a digest of the text, for the same words mean another thing elsewhere, and their places. */
    private static Map<Passage, String> names(List<Passage> passages) {
        Map<String, String> digests = new HashMap<>();
        Map<Passage, String> names = new LinkedHashMap<>();
        for (Passage passage : passages) {
            names.computeIfAbsent(
                    passage,
                    one -> digests.computeIfAbsent(one.text(), RememberedMeanings::digest) + " " + places(one));
        }
        return names;
    }

    private static String places(Passage passage) {
        return passage.spans().stream()
                .map(span -> span.start() + "-" + span.end())
                .collect(Collectors.joining(","));
    }

    private static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
