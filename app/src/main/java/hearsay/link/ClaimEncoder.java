package hearsay.link;

import hearsay.trained.Models;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Vectors of claims in their context, by a small network that was trained to lay claims on one question near each other; inside
 * this process.
 *
 * <p>The network is loaded with the first passage, in about half a second. Each stretch of a document is read once, however many
 * passages are in it, and only where there are any.
 *
 * <p>Example: {@code new Linker(new ClaimEncoder())}.
 */
public final class ClaimEncoder implements Meanings {
    /** Names the network and the way its vectors are made; vectors of another name are not comparable. */
    public static final String NAME = "claims-encoder 2";

    /** Read once for the whole program, and only if it is asked for. */
    private static final class Network {
        private static final EncoderNetwork LOADED = new EncoderNetwork(Models.locate());
    }

    /** Passages of one window, each with its numbers of word pieces. */
    private record Reading(WordPieces pieces, ContextWindow window, Map<Passage, int[]> passages) {
        Map<Passage, float[]> vectors() {
            float[][] states = Network.LOADED.states(pieces, window);
            Map<Passage, float[]> vectors = new HashMap<>();
            passages.forEach((passage, own) -> vectors.put(passage, window.mean(states, own)));
            return vectors;
        }
    }

    /** Begins to load the network on another thread, for whoever will need it soon and has other work until then. */
    public void prepare() {
        Thread.ofPlatform()
                .daemon()
                .name("hearsay-meanings")
                // whoever asks for a vector later meets the same fault, with its cause, and reports it
                .uncaughtExceptionHandler((thread, fault) -> {})
                .start(() -> of(List.of(Passage.of("-"))));
    }

    @Override
    public List<float[]> of(List<Passage> passages) {
        Map<String, List<Passage>> byText = passages.stream()
                .distinct()
                .collect(Collectors.groupingBy(Passage::text, LinkedHashMap::new, Collectors.toList()));
        List<Reading> readings = byText.entrySet().parallelStream()
                .flatMap(entry -> readings(entry.getKey(), entry.getValue()))
                .toList();
        Map<Passage, float[]> vectors = new HashMap<>();
        readings.parallelStream().map(Reading::vectors).toList().forEach(vectors::putAll);
        return passages.stream()
                .map(passage -> Objects.requireNonNull(vectors.get(passage)))
                .toList();
    }

    private static Stream<Reading> readings(String text, List<Passage> passages) {
        WordPieces pieces = Network.LOADED.pieces(text);
        List<ContextWindow> windows = ContextWindow.over(pieces, new Sentences(text).spans());
        Map<Integer, Map<Passage, int[]>> byWindow = new TreeMap<>();
        for (Passage passage : passages) {
            int[] own = pieces.in(passage.spans());
            int window = ContextWindow.holding(own.length == 0 ? 0 : own[0], windows);
            byWindow.computeIfAbsent(window, number -> new HashMap<>()).put(passage, own);
        }
        return byWindow.entrySet().stream()
                .map(entry -> new Reading(pieces, windows.get(entry.getKey()), entry.getValue()));
    }
}
