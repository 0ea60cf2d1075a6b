package hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trains which readings are right: content shared with a marked one by half or more, and the same source. */
final class JudgeTraining {
    private static final int LEAST = 3;
    private static final int EPOCHS = 6;
    private static final double RATE = 0.015;
    private static final double HALF = 0.5;

    private final CueLexicon lexicon;
    private final LogisticTraining training = new LogisticTraining();
    private final Features features = new Features();

    JudgeTraining(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    private record Pair(int gold, int reading, double likeness) {}

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

    /** The readings that are right: those like the marked attribution that the likeliest reading of their cue is matched with. */
    private static BitSet right(List<TrainingDocument.Gold> golds, List<Reading> readings) {
        BitSet right = new BitSet();
        BitSet taken = new BitSet();
        Map<Integer, TrainingDocument.Gold> matched = new HashMap<>();
        for (Pair pair : pairs(golds, readings)) {
            int cue = readings.get(pair.reading()).cue();
            if (!taken.get(pair.gold()) && !matched.containsKey(cue)) {
                taken.set(pair.gold());
                matched.put(cue, golds.get(pair.gold()));
            }
        }
        for (int i = 0; i < readings.size(); i++) {
            TrainingDocument.Gold gold = matched.get(readings.get(i).cue());
            right.set(i, gold != null && isLike(gold, readings.get(i)));
        }
        return right;
    }

    private static boolean isLike(TrainingDocument.Gold gold, Reading reading) {
        BitSet source = tokens(reading, Role.SOURCE);
        boolean same = source.intersects(gold.source())
                || source.isEmpty() && gold.source().isEmpty();
        return same && Overlap.f1(gold.content(), tokens(reading, Role.CONTENT)) >= HALF;
    }

    /** Marked attributions and the likeliest readings of cues that share words of content or cue, the likest first. */
    private static List<Pair> pairs(List<TrainingDocument.Gold> golds, List<Reading> readings) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < golds.size(); g++) {
            for (int r = 0; r < readings.size(); r++) {
                if (readings.get(r).rank() == 0) {
                    double content = Overlap.f1(golds.get(g).content(), tokens(readings.get(r), Role.CONTENT));
                    double cue = Overlap.f1(golds.get(g).cue(), tokens(readings.get(r), Role.CUE));
                    if (content > 0 || cue > 0) {
                        pairs.add(new Pair(g, r, HALF * content + cue));
                    }
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
}
