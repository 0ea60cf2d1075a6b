package hearsay.link;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole sentences of a text that the encoder reads at once, after the sentences before them. The windows of a text cover it; each
 * was cut the same way when the encoder was trained.
 *
 * @param from the first piece that is read
 * @param core the first piece that no earlier window is for
 * @param to the piece after the last
 */
record ContextWindow(int from, int core, int to) {
    private static final int CORE = 128;
    private static final int BEFORE = 64;
    private static final int MOST = 250;

    /** The windows of a text, at least one. */
    static List<ContextWindow> over(WordPieces pieces, List<Span> sentences) {
        List<ContextWindow> windows = new ArrayList<>();
        int next = 0;
        while (next < sentences.size()) {
            int first = next;
            int core = pieces.from(sentences.get(first).start());
            next++;
            while (next < sentences.size() && end(pieces, sentences.get(next)) - core <= CORE) {
                next++;
            }
            int before = first;
            while (before > 0 && core - pieces.from(sentences.get(before - 1).start()) <= BEFORE) {
                before--;
            }
            int from = pieces.from(sentences.get(before).start());
            int to = end(pieces, sentences.get(next - 1));
            windows.add(new ContextWindow(from, core, Math.min(to, from + MOST)));
        }
        return windows.isEmpty() ? List.of(new ContextWindow(0, 0, 0)) : windows;
    }

    private static int end(WordPieces pieces, Span sentence) {
        return pieces.from(sentence.end());
    }

    /** The number of the window that a piece is read in. */
    static int holding(int piece, List<ContextWindow> windows) {
        int last = windows.size() - 1;
        while (last > 0 && windows.get(last).core() > piece) {
            last--;
        }
        return last;
    }

    /** The mean over those of the pieces that are in the window; what stands for the whole window where none is. */
    float[] mean(float[][] states, int[] pieces) {
        float[] mean = new float[states[0].length];
        int count = 0;
        for (int piece : pieces) {
            if (from <= piece && piece < to) {
                add(mean, states[piece - from + 1]);
                count++;
            }
        }
        if (count == 0) {
            return states[0].clone();
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= count;
        }
        return mean;
    }

    private static void add(float[] sum, float[] state) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += state[i];
        }
    }
}
