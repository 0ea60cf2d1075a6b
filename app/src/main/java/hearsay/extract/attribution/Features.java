package hearsay.extract.attribution;

import java.util.Arrays;

/** A growing list of feature numbers, cleared and filled again for each word. */
final class Features {
    private int[] ids = new int[128];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int template, int a) {
        put(Hashed.of(template, a));
    }

    void add(int template, int a, int b) {
        put(Hashed.of(template, a, b));
    }

    void add(int template, int a, int b, int c) {
        put(Hashed.of(template, a, b, c));
    }

    void add(int template, int a, int b, int c, int d) {
        put(Hashed.of(template, a, b, c, d));
    }

    private void put(int id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
        }
        ids[size++] = id;
    }

    int size() {
        return size;
    }

    int id(int i) {
        return ids[i];
    }

    int[] copy() {
        return Arrays.copyOf(ids, size);
    }
}
