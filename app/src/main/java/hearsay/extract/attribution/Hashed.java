package hearsay.extract.attribution;

/** Mixes a template's number with the values it looks at into one feature number. */
final class Hashed {
    private static final int GOLDEN = 0x9E3779B9;

    private Hashed() {}

    static int of(int template, int a) {
        return finish(step(step(GOLDEN, template), a));
    }

    static int of(int template, int a, int b) {
        return finish(step(step(step(GOLDEN, template), a), b));
    }

    static int of(int template, int a, int b, int c) {
        return finish(step(step(step(step(GOLDEN, template), a), b), c));
    }

    static int of(int template, int a, int b, int c, int d) {
        return finish(step(step(step(step(step(GOLDEN, template), a), b), c), d));
    }

    /** Adds a value to a running mix. */
    static int step(int mix, int value) {
        int k = value * 0xCC9E2D51;
        k = Integer.rotateLeft(k, 15) * 0x1B873593;
        return Integer.rotateLeft(mix ^ k, 13) * 5 + 0xE6546B64;
    }

    private static int finish(int mix) {
        int h = mix;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
