package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.link.Meanings;
import hearsay.link.Passage;
import hearsay.model.Span;
import hearsay.store.Access;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedMeaningsTest {
    private static final Passage AT_THE_DAM = passage("Of the dam: it was nine.");
    private static final Passage ON_THE_FERRY = passage("The ferry: it was nine.");

    @TempDir
    private Path folder;

    private final List<Passage> asked = new ArrayList<>();
    private final Meanings counting = passages -> {
        asked.addAll(passages);
        return passages.stream()
                .map(passage -> new float[] {asked.indexOf(passage)})
                .toList();
    };

    @Test
    void aPassageIsTurnedIntoAVectorOnceAndTheSameWordsInAnotherTextAgain() {
        try (LedgerBench bench = new LedgerBench(folder.resolve("desk.hearsay").toString(), Access.CREATE)) {
            Meanings remembered = new RememberedMeanings(counting, bench.store);
            assertThat(remembered.of(List.of(AT_THE_DAM, AT_THE_DAM)))
                    .containsExactly(new float[] {0}, new float[] {0});
            assertThat(remembered.of(List.of(ON_THE_FERRY, AT_THE_DAM)))
                    .containsExactly(new float[] {1}, new float[] {0});
            assertThat(asked).containsExactly(AT_THE_DAM, ON_THE_FERRY);
        }
    }

    private static Passage passage(String text) {
        int start = text.indexOf("it was nine");
        return new Passage(text, List.of(new Span(start, start + 11)));
    }
}
