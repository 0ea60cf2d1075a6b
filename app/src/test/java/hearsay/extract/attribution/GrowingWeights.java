package hearsay.extract.attribution;

import java.util.Arrays;
import java.util.List;

/** Weights in training: a row of numbers for each feature that is seen often enough. */
final class GrowingWeights {
    private final int[] features;
    private final int width;
    private final float[] values;

    /**
     * Weights of zero for the features of examples.
     *
     * @param lists the features of each example
     * @param least in how many of them a feature must stand
     * @param width how many numbers a row has
     */
    GrowingWeights(List<int[]> lists, int least, int width) {
        this.features = frequent(lists, least);
        this.width = width;
        this.values = new float[features.length * width];
    }

    private static int[] frequent(List<int[]> lists, int least) {
        int[] all = new int[lists.stream().mapToInt(list -> list.length).sum()];
        int size = 0;
        for (int[] list : lists) {
            System.arraycopy(list, 0, all, size, list.length);
            size += list.length;
        }
        Arrays.sort(all);
        int count = 0;
        int start = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || all[i] != all[start]) {
                if (i - start >= least) {
                    all[count++] = all[start];
                }
                start = i;
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** Puts the rows in place of the features; features without a row are left out. */
    void number(List<int[]> lists) {
        lists.replaceAll(list -> Arrays.stream(list)
                .map(feature -> Arrays.binarySearch(features, feature))
                .filter(row -> row >= 0)
                .toArray());
    }

    float[] values() {
        return values;
    }

    /** Adds the rows to the sums. */
    void sum(int[] rows, double[] sums, int offset) {
        for (int row : rows) {
            for (int k = 0; k < width; k++) {
                sums[offset + k] += values[row * width + k];
            }
        }
    }

    /** The same in bytes; rows of which no number makes a whole step are dropped. */
    Weights rounded() {
        float top = Float.MIN_NORMAL;
        for (float value : values) {
            top = Math.max(top, Math.abs(value));
        }
        float step = top / Byte.MAX_VALUE;
        int[] kept = new int[features.length];
        byte[] small = new byte[values.length];
        int count = 0;
        for (int row = 0; row < features.length; row++) {
            if (isWorthKeeping(row, step)) {
                kept[count] = features[row];
                for (int k = 0; k < width; k++) {
                    small[count * width + k] = (byte) Math.round(values[row * width + k] / step);
                }
                count++;
            }
        }
        return new Weights(width, step, Arrays.copyOf(kept, count), Arrays.copyOf(small, count * width));
    }

    private boolean isWorthKeeping(int row, float step) {
        for (int k = 0; k < width; k++) {
            if (Math.abs(values[row * width + k]) >= step) {
                return true;
            }
        }
        return false;
    }
}
