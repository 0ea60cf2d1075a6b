package hearsay.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sentence vectors by all-MiniLM-L6-v2 (quantized), inside this process.
 *
 * <p>The model is loaded with the first text, in about half a second; a second then does a few hundred claims. A text that
 * comes several times is encoded once.
 *
 * <p>Example: {@code new Linker(new MiniLm())}.
 */
public final class MiniLm implements Meanings {
    /** Read once for the whole program, and only if it is asked for. */
    private static final class Model {
        private static final MiniLmModel LOADED = new MiniLmModel();
    }

    /** Begins to load the model on another thread, for whoever will need it soon and has other work until then. */
    public void prepare() {
        Thread.ofPlatform()
                .daemon()
                .name("hearsay-meanings")
                // whoever asks for a vector later meets the same fault, with its cause, and reports it
                .uncaughtExceptionHandler((thread, fault) -> {})
                .start(() -> of(List.of("-")));
    }

    @Override
    public List<float[]> of(List<String> texts) {
        List<String> distinct = texts.stream().distinct().toList();
        List<float[]> made = distinct.parallelStream()
                .map(text -> Model.LOADED
                        .embed(text.isBlank() ? "-" : text)
                        .content()
                        .vector())
                .toList();
        Map<String, float[]> vectors = new HashMap<>();
        for (int i = 0; i < made.size(); i++) {
            vectors.put(distinct.get(i), made.get(i));
        }
        return texts.stream()
                .map(text -> Objects.requireNonNull(vectors.get(text)))
                .toList();
    }
}
