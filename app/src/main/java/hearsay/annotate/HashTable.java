package hearsay.annotate;

import java.util.Arrays;

/**
 * Finds the number that stands under the hash of a text. The texts themselves are not kept: a table made of them says whether two
 * have one hash, and that a text it never saw has the hash of one is as good as impossible with 64 bits.
 *
 * <p>Immutable, open addressing, three quarters full. Safe for use by several threads.
 */
final class HashTable {
    private static final long SPREAD = 0xD6E8FEB86659FD93L;

    private final long[] keys;
    private final int[] numbers;

    private HashTable(long[] keys, int[] numbers) {
        this.keys = keys;
        this.numbers = numbers;
        if (keys.length != numbers.length || keys.length == 0) {
            throw new IllegalArgumentException(
                    "a table has no " + keys.length + " keys and " + numbers.length + " numbers");
        }
    }

    /**
     * A table in which each key has its place in the list as its number.
     *
     * @throws IllegalArgumentException where two keys are equal or one is 0, which stands for an empty place
     */
    static HashTable of(long[] keys) {
        int size = keys.length + keys.length / 3 + 1;
        HashTable table = new HashTable(new long[size], new int[size]);
        for (int i = 0; i < keys.length; i++) {
            int slot = table.slot(keys[i]);
            if (keys[i] == 0 || table.keys[slot] == keys[i]) {
                throw new IllegalArgumentException("key " + i + " has the hash of another: " + keys[i]);
            }
            table.keys[slot] = keys[i];
            table.numbers[slot] = i;
        }
        return table;
    }

    /** Reads what {@link #write} has written. */
    static HashTable read(PackedReader in) {
        return new HashTable(in.longs(), in.ints());
    }

    void write(PackedWriter out) {
        out.put(keys).put(numbers);
    }

    /** The number under a hash, or -1. */
    int find(TextHash hash) {
        int slot = slot(hash.value());
        return keys[slot] == 0 ? -1 : numbers[slot];
    }

    /** The place of a key, or the empty place where it would stand. */
    private int slot(long key) {
        int slot = (int) (((key * SPREAD) >>> Integer.SIZE) * keys.length >>> Integer.SIZE);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
        return slot;
    }

    @Override
    public String toString() {
        return Arrays.stream(keys).filter(key -> key != 0).count() + " hashes in " + keys.length + " places";
    }
}
