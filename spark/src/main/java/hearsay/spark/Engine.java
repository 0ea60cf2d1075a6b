package hearsay.spark;

import hearsay.Hearsay;
import hearsay.link.ClaimEncoder;
import hearsay.link.Linker;
import hearsay.link.Meanings;
import hearsay.read.LineReader;
import hearsay.read.ReadOptions;

/** The models and rules of one executor, loaded once and shared by all of its tasks. */
final class Engine {
    private static final class Extraction {
        private static final Hearsay HEARSAY = Hearsay.withThreads(1);
    }

    private static final class Linking {
        private static final Meanings MEANINGS = new ClaimEncoder();
        private static final Linker LINKER = new Linker(MEANINGS);
    }

    private Engine() {}

    static Hearsay hearsay() {
        return Extraction.HEARSAY;
    }

    static Linker linker() {
        return Linking.LINKER;
    }

    static Meanings meanings() {
        return Linking.MEANINGS;
    }

    /** One a task. */
    static LineReader reader() {
        return new LineReader(ReadOptions.DEFAULT);
    }
}
