package hearsay.spark;

import hearsay.link.Meanings;
import hearsay.model.Claim;
import hearsay.model.Document;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Sentence vectors made apart from the linking, document by document: three quarters of the work of a story, which need nothing
 * of the rest of it.
 */
final class Vectors {
    private Vectors() {}

    /** The vectors of a document's claims. */
    static List<byte[]> of(Document document, List<Claim> claims) {
        return Engine.meanings().of(texts(document, claims)).stream()
                .map(Vectors::bytes)
                .toList();
    }

    /** What {@link #of} gave, by the text that each vector is of. */
    static Map<String, float[]> byText(Document document, List<Claim> claims, List<byte[]> vectors) {
        Map<String, float[]> byText = new HashMap<>();
        List<String> texts = texts(document, claims);
        for (int i = 0; i < texts.size(); i++) {
            byText.put(texts.get(i), floats(vectors.get(i)));
        }
        return byText;
    }

    /** Knows all meanings already. */
    static Meanings known(Map<String, float[]> vectors) {
        return texts -> {
            List<float[]> known = new ArrayList<>();
            texts.forEach(text -> known.add(Objects.requireNonNull(vectors.get(text))));
            return known;
        };
    }

    private static List<String> texts(Document document, List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.content().stream()
                        .map(span -> span.of(document.text()))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static byte[] bytes(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * vector.length);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    private static float[] floats(byte[] bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        return vector;
    }
}
