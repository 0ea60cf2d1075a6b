package hearsay.link;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;

/**
 * Sentence vectors by all-MiniLM-L6-v2 (quantized), inside this process.
 *
 * <p>The model is loaded with the first text, in about half a second; a second then does a few hundred claims.
 *
 * <p>Example: {@code new Linker(new MiniLm())}.
 */
public final class MiniLm implements Meanings {
    /** Read once for the whole program, and only if it is asked for. */
    private static final class Model {
        private static final AllMiniLmL6V2QuantizedEmbeddingModel LOADED = new AllMiniLmL6V2QuantizedEmbeddingModel();
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
        return texts.parallelStream()
                .map(text -> Model.LOADED
                        .embed(text.isBlank() ? "-" : text)
                        .content()
                        .vector())
                .toList();
    }
}
