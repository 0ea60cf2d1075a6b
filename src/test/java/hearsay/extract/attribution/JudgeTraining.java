package hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Trains which readings are right: content shared with a marked one by half or more, and the same source. */
final class JudgeTraining {
    private static final int LEAST = 3;
    private static final int EPOCHS = 6;
    private static final double RATE = 0.03;
    private static final double HALF = 0.5;

    private final CueLexicon lexicon;
    private final LogisticTraining training = new LogisticTraining();
    private final Features features = new Features();

    JudgeTraining(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    private record Pair(int gold, int reading, double content, double likeness) {}

    void add(TrainingDocument document, List<Reading> readings) {
        JudgeFeatures shown = new JudgeFeatures(document.columns(), document.frames(), lexicon, readings, features);
        BitSet right = right(document.golds(), readings);
        for (int i = 0; i < readings.size(); i++) {
            shown.fill(i);
            training.add(features.copy(), right.get(i));
        }
    }

    Weights train() {
        return training.train(LEAST, EPOCHS, RATE);
    }

    /** The readings that are right, each marked attribution matched once, the likest pairs first. */
    private static BitSet right(List<TrainingDocument.Gold> golds, List<Reading> readings) {
        BitSet right = new BitSet();
        BitSet taken = new BitSet();
        BitSet used = new BitSet();
        for (Pair pair : pairs(golds, readings)) {
            if (!taken.get(pair.gold()) && !used.get(pair.reading())) {
                taken.set(pair.gold());
                used.set(pair.reading());
                BitSet source = golds.get(pair.gold()).source();
                BitSet other = tokens(readings.get(pair.reading()), Role.SOURCE);
                boolean same = source.intersects(other) || source.isEmpty() && other.isEmpty();
                right.set(pair.reading(), pair.content() >= HALF && same);
            }
        }
        return right;
    }

    private static List<Pair> pairs(List<TrainingDocument.Gold> golds, List<Reading> readings) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < golds.size(); g++) {
            for (int r = 0; r < readings.size(); r++) {
                double content = f1(golds.get(g).content(), tokens(readings.get(r), Role.CONTENT));
                if (content > 0) {
                    double cue = f1(golds.get(g).cue(), tokens(readings.get(r), Role.CUE));
                    pairs.add(new Pair(g, r, content, HALF * content + cue));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return pairs;
    }

    private static BitSet tokens(Reading reading, Role role) {
        BitSet tokens = new BitSet();
        for (int i = 0; i < reading.labels().length; i++) {
            tokens.set(reading.from() + i, reading.labels()[i] == role.ordinal());
        }
        return tokens;
    }

    private static double f1(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int sum = a.cardinality() + b.cardinality();
        return sum == 0 ? 0 : 2.0 * both.cardinality() / sum;
    }
}
