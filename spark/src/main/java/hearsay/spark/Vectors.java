package hearsay.spark;

import hearsay.link.Meanings;
import hearsay.link.Passage;
import hearsay.model.Claim;
import hearsay.model.Document;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sentence vectors made apart from the linking, document by document: three quarters of the work of a story, which need nothing
 * of the rest of it.
 */
final class Vectors {
    private Vectors() {}

    /** The vectors of a document's claims. */
    static List<byte[]> of(Document document, List<Claim> claims) {
        return Engine.meanings().of(passages(document, claims)).stream()
                .map(Vectors::bytes)
                .toList();
    }

    /** What {@link #of} gave, by the passage that each vector is of. */
    static Map<Passage, float[]> byPassage(Document document, List<Claim> claims, List<byte[]> vectors) {
        Map<Passage, float[]> byPassage = new HashMap<>();
        List<Passage> passages = passages(document, claims);
        for (int i = 0; i < passages.size(); i++) {
            byPassage.put(passages.get(i), floats(vectors.get(i)));
        }
        return byPassage;
    }

    /** Knows all meanings already. */
    static Meanings known(Map<Passage, float[]> vectors) {
        return passages -> {
            List<float[]> known = new ArrayList<>();
            passages.forEach(passage -> known.add(Objects.requireNonNull(vectors.get(passage))));
            return known;
        };
    }

    private static List<Passage> passages(Document document, List<Claim> claims) {
        return claims.stream().map(claim -> Passage.of(document, claim)).toList();
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
