package hearsay.annotate;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The part that one feature adds to the hidden layer, computed once for each position and id that is met: an embedding
 * times the rows of its position.
 *
 * <p>Tags and labels, which are few, are kept for good. Words share a table of fixed size where a newcomer takes the place of
 * the one before it, so the memory is bounded (about 4 kB an entry). Without locks: a race computes a product twice, and
 * both are equal.
 */
final class ProductCache {
    private static final int WORD_SLOTS = 1 << 14;

    private final DependencyModel model;
    private final int words;
    private final int others;
    private final AtomicReferenceArray<Product> wordProducts;
    private final AtomicReferenceArray<float[]> otherProducts;

    /** @param key position and id in one number */
    private record Product(int key, float[] values) {}

    ProductCache(DependencyModel model) {
        this.model = model;
        this.words = model.shape().words();
        this.others = model.shape().names() - words;
        this.wordProducts = new AtomicReferenceArray<>(WORD_SLOTS);
        this.otherProducts = new AtomicReferenceArray<>(others * model.shape().positions());
    }

    /** The values to add to the hidden layer where the feature at the position is the id; not to be changed. */
    float[] product(int position, int id) {
        return id < words ? word(position, id) : other(position, id);
    }

    private float[] word(int position, int id) {
        int key = position * words + id;
        int slot = (key * 0x9E3779B1) >>> (32 - 14);
        Product known = wordProducts.getAcquire(slot);
        if (known != null && known.key == key) {
            return known.values;
        }
        float[] values = compute(position, id);
        wordProducts.setRelease(slot, new Product(key, values));
        return values;
    }

    private float[] other(int position, int id) {
        int slot = position * others + id - words;
        float[] known = otherProducts.getAcquire(slot);
        if (known != null) {
            return known;
        }
        float[] values = compute(position, id);
        otherProducts.setRelease(slot, values);
        return values;
    }

    private float[] compute(int position, int id) {
        DependencyModel.Shape shape = model.shape();
        float[] embedding = new float[shape.embedding()];
        model.embedding(id, embedding);
        float[] sum = new float[shape.hidden()];
        float[][] weights = model.hiddenWeights();
        int row = position * shape.embedding();
        int i = 0;
        for (; i + 3 < embedding.length; i += 4, row += 4) {
            float[] a = weights[row];
            float[] b = weights[row + 1];
            float[] c = weights[row + 2];
            float[] d = weights[row + 3];
            addScaled(sum, a, embedding[i], b, embedding[i + 1], c, embedding[i + 2], d, embedding[i + 3]);
        }
        for (; i < embedding.length; i++, row++) {
            addScaled(sum, weights[row], embedding[i]);
        }
        return sum;
    }

    /** One after the other, as if each were added by itself: the sum of floats depends on its order. */
    private static void addScaled(
            float[] sum, float[] a, float p, float[] b, float q, float[] c, float r, float[] d, float s) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i] + a[i] * p + b[i] * q + c[i] * r + d[i] * s;
        }
    }

    private static void addScaled(float[] sum, float[] weights, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i] * factor;
        }
    }
}
