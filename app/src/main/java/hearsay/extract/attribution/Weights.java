package hearsay.extract.attribution;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The weights of a linear model over hashed features: for each feature that has any, a row of {@code width} bytes, each so
 * many steps of one size.
 *
 * <p>Features are kept in ascending order and found by their upper bits. In a file each stands as its distance from the one
 * before, in 7 bits a byte, the lowest first.
 */
final class Weights {
    private static final int BUCKET_BITS = 17;
    private static final int SEVEN = 0x7F;

    private final int width;
    private final float step;
    private final int[] features;
    private final byte[] values;
    private final int[] bucket = new int[(1 << BUCKET_BITS) + 1];

    /**
     * @param width how many numbers a row has
     * @param step the size of one step
     * @param features ascending
     * @param values a row for each feature
     */
    Weights(int width, float step, int[] features, byte[] values) {
        this.width = width;
        this.step = step;
        this.features = features;
        this.values = values;
        int next = 0;
        for (int i = 0; i < features.length; i++) {
            for (int own = bucket(features[i]); next <= own; next++) {
                bucket[next] = i;
            }
        }
        for (; next < bucket.length; next++) {
            bucket[next] = features.length;
        }
    }

    private static int bucket(int feature) {
        return (feature >> Integer.SIZE - BUCKET_BITS) + (1 << BUCKET_BITS - 1);
    }

    private int row(int feature) {
        int own = bucket(feature);
        int end = bucket[own + 1];
        for (int i = bucket[own]; i < end; i++) {
            if (features[i] >= feature) {
                return features[i] == feature ? i : -1;
            }
        }
        return -1;
    }

    /** Adds each feature's row to the sums. */
    void score(Features shown, double[] sums, int offset) {
        for (int i = 0; i < shown.size(); i++) {
            int row = row(shown.id(i));
            if (row >= 0) {
                for (int k = 0; k < width; k++) {
                    sums[offset + k] += values[row * width + k] * step;
                }
            }
        }
    }

    static Weights read(ByteBuffer in) {
        int width = in.getInt();
        int[] features = new int[in.getInt()];
        float step = in.getFloat();
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < features.length; i++) {
            last += distance(in);
            features[i] = last;
        }
        byte[] values = new byte[features.length * width];
        in.get(values);
        return new Weights(width, step, features, values);
    }

    private static int distance(ByteBuffer in) {
        int value = 0;
        for (int at = 0; ; at += 7) {
            int part = in.get();
            value |= (part & SEVEN) << at;
            if (part >= 0) {
                return value;
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(width);
        out.writeInt(features.length);
        out.writeFloat(step);
        int last = Integer.MIN_VALUE;
        for (int feature : features) {
            int rest = feature - last;
            for (; (rest & ~SEVEN) != 0; rest >>>= 7) {
                out.writeByte(rest | ~SEVEN);
            }
            out.writeByte(rest);
            last = feature;
        }
        out.write(values);
    }
}
