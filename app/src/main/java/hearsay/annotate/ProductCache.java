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
        float[] weights = model.hiddenWeights();
        int row = position * shape.embedding() * shape.hidden();
        for (float factor : embedding) {
            addScaled(sum, weights, row, factor);
            row += shape.hidden();
        }
        return sum;
    }

    private static void addScaled(float[] sum, float[] weights, int row, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[row + i] * factor;
        }
    }
}
