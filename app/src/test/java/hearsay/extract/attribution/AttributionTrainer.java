package hearsay.extract.attribution;

import hearsay.annotate.CoreNlpAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains the attribution model and writes it. For whoever has the corpus, or another in the same form; {@code
 * docs/models/attribution.md} says where it comes from, what the form is and how the result was measured.
 *
 * <p>The judge must see readings as they will be in new text, so each document is read by models that were trained without
 * it or a copy of it: the corpus is cut in three, two parts train, the third is read. The models that are written are
 * trained on all of it. One thread, fixed seeds: the same corpus gives the same model.
 */
public final class AttributionTrainer {
    private static final int PARTS = 3;

    private final CueLexicon lexicon = CueLexicon.load();

    private AttributionTrainer() {}

    /**
     * @param arguments the corpus (one JSON document a line) and the file to write
     * @throws IOException where one of them cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("give the corpus and the file to write");
        }
        List<TrainingDocument> documents = TrainingDocument.read(Path.of(arguments[0]), new CoreNlpAnnotator());
        Path file = Path.of(arguments[1]).toAbsolutePath();
        Files.createDirectories(file.getParent());
        trained(documents).write(file);
    }

    static AttributionModel trained(List<TrainingDocument> documents) {
        return new AttributionTrainer().train(documents);
    }

    private AttributionModel train(List<TrainingDocument> documents) {
        JudgeTraining judge = new JudgeTraining(lexicon);
        for (int part = 0; part < PARTS; part++) {
            List<TrainingDocument> seen = part(documents, part, false);
            AttributionModel model = unjudged(seen);
            for (TrainingDocument document : part(documents, part, true)) {
                judge.add(document, Readings.of(document.columns(), document.frames(), model, lexicon));
            }
        }
        Weights judged = judge.train();
        AttributionModel model = unjudged(documents);
        return new AttributionModel(model.cue(), model.emission(), model.edge(), judged);
    }

    private static List<TrainingDocument> part(List<TrainingDocument> documents, int part, boolean inside) {
        return documents.stream()
                .filter(document -> document.number() % PARTS == part == inside)
                .toList();
    }

    private AttributionModel unjudged(List<TrainingDocument> documents) {
        Weights cue = CueTraining.train(documents, lexicon);
        RoleTraining roles = new RoleTraining(documents);
        roles.train();
        return new AttributionModel(cue, roles.emission(), roles.edge(), new Weights(1, 1, new int[0], new byte[0]));
    }
}
