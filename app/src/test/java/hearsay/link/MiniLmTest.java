package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class MiniLmTest {
    private static final List<String> TEXTS = List.of(
            "Twelve people were rescued from the ferry.",
            "",
            "The river authority denied that the sluice had been left open, and called for an inquiry into the dam.",
            "Twelve people were rescued from the ferry.");

    @Test
    void theNumbersAreThoseOfTheModelAsItComes() {
        AllMiniLmL6V2QuantizedEmbeddingModel asItComes = new AllMiniLmL6V2QuantizedEmbeddingModel();
        List<float[]> vectors = new MiniLm().of(TEXTS);
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i).isEmpty() ? "-" : TEXTS.get(i);
            assertThat(vectors.get(i))
                    .containsExactly(asItComes.embed(text).content().vector());
        }
    }

    @Test
    void aTextThatComesTwiceIsEncodedOnce() {
        List<float[]> vectors = new MiniLm().of(TEXTS);
        assertThat(vectors.get(3)).isSameAs(vectors.get(0));
    }
}
