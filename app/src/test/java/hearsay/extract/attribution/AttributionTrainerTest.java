package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionTrainerTest {
    private static final String SAID =
            "The/DT/2/det %s/NN/3/nsubj said/VBD/0/root/say that/IN/7/mark the/DT/6/det ferry/NN/7/nsubj sank/VBD/3/ccomp/sink ././3/punct";
    private static final String LEFT =
            "The/DT/2/det %s/NN/3/nsubj left/VBD/0/root/leave the/DT/5/det harbour/NN/3/obj ././3/punct";
    private static final List<String> WHO = List.of("mayor", "captain", "cook", "pilot", "dean", "clerk");

    @TempDir
    private Path folder;

    private static BitSet tokens(int from, int to) {
        BitSet tokens = new BitSet();
        tokens.set(from, to);
        return tokens;
    }

    /** In each document somebody says something and somebody leaves. */
    private static List<TrainingDocument> corpus() {
        List<TrainingDocument> documents = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            for (String who : WHO) {
                Columns columns = new Columns(Parsed.of(SAID.formatted(who), LEFT.formatted(who)));
                documents.add(new TrainingDocument(
                        documents.size(),
                        columns,
                        new Frames(columns),
                        List.of(new TrainingDocument.Gold(2, tokens(0, 2), tokens(2, 3), tokens(3, 7)))));
            }
        }
        return documents;
    }

    @Test
    void aTrainedModelFindsWhatItWasTaught() {
        AttributionModel model = AttributionTrainer.trained(corpus());
        AttributionExtractor extractor = new AttributionExtractor(model, CueLexicon.load());
        String text = "The baker said that the ferry sank";
        assertThat(extractor.extract(Parsed.of(LEFT.formatted("baker"), SAID.formatted("baker"))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.source().getFirst().length()).isEqualTo("The baker".length());
                    assertThat(found.content().getFirst().length()).isEqualTo(text.length() - text.indexOf("that"));
                });
    }

    @Test
    void theSameCorpusGivesTheSameFile() throws IOException {
        Path first = folder.resolve("first.bin");
        Path second = folder.resolve("second.bin");
        AttributionTrainer.trained(corpus()).write(first);
        AttributionTrainer.trained(corpus()).write(second);
        assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
    }

    @Test
    void aModelReadBackIsTheSame() throws IOException {
        Path first = folder.resolve("first.bin");
        Path second = folder.resolve("second.bin");
        AttributionTrainer.trained(corpus()).write(first);
        AttributionModel.read(ByteBuffer.wrap(Files.readAllBytes(first))).write(second);
        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
    }
}
