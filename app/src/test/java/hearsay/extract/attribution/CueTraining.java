package hearsay.extract.attribution;

import java.util.BitSet;
import java.util.List;

/** Trains which words are cues. */
final class CueTraining {
    private static final int LEAST = 5;
    private static final int EPOCHS = 3;
    private static final double RATE = 0.03;

    private CueTraining() {}

    static Weights train(List<TrainingDocument> documents, CueLexicon lexicon) {
        LogisticTraining training = new LogisticTraining();
        Features features = new Features();
        for (TrainingDocument document : documents) {
            Columns columns = document.columns();
            CueFeatures shown = new CueFeatures(columns, document.frames(), lexicon, features);
            BitSet cues = new BitSet();
            document.golds().forEach(gold -> cues.set(gold.head()));
            for (int i = 0; i < columns.size(); i++) {
                if (CueFeatures.isCandidate(columns, i)) {
                    shown.fill(i);
                    training.add(features.copy(), cues.get(i));
                }
            }
        }
        return training.train(LEAST, EPOCHS, RATE);
    }
}
