package hearsay.web;

import java.util.function.Supplier;

/** The ledger's revision, asked for a few times a second at most, however many pages want to know. */
final class Revision {
    private static final long GOOD_FOR_NANOSECONDS = 300_000_000L;

    private final Supplier<String> source;
    private volatile Known known = new Known("", 0);

    private record Known(String revision, long asked) {}

    Revision(Supplier<String> source) {
        this.source = source;
    }

    String now() {
        Known last = known;
        long time = System.nanoTime();
        if (last.revision().isEmpty() || time - last.asked() > GOOD_FOR_NANOSECONDS) {
            last = new Known(source.get(), time);
            known = last;
        }
        return last.revision();
    }

    /** Is told by whoever has just asked. */
    void is(String revision) {
        known = new Known(revision, System.nanoTime());
    }
}
