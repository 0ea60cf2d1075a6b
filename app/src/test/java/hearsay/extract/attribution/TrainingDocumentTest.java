package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingDocumentTest {
    private static final String ROW = """
            {"text": "Late, the cook said it rained", \
            "attributions": [{"source": [[6, 14]], "cue": [[15, 19]], "content": [[20, 29]]}]}
            """;

    @TempDir
    private Path folder;

    private List<TrainingDocument> read(int rows) throws IOException {
        Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), ROW.repeat(rows));
        return TrainingDocument.read(corpus, document -> Parsed.flat(document.text()));
    }

    @Test
    void aDocumentInFourIsReadOnceMoreWithoutSomeOfItsMarks() throws IOException {
        assertThat(read(6)).extracting(TrainingDocument::number).containsExactly(0, 0, 1, 2, 3, 4, 4, 5);
    }

    @Test
    void theCopyWithoutCommasHasTheSameCueAPlaceEarlier() throws IOException {
        List<TrainingDocument> both = read(1);
        assertThat(both.getFirst().golds().getFirst().head()).isEqualTo(4);
        assertThat(both.getLast().golds().getFirst().head()).isEqualTo(3);
        assertThat(both.getLast().golds().getFirst().content().cardinality()).isEqualTo(2);
    }
}
