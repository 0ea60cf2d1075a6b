package hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Document;
import hearsay.read.Read;
import hearsay.read.ReadOptions;
import hearsay.read.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PileTest {
    @Test
    void everyFifthDocumentIsAStretchOfAnArticleAndNoTwoAreTheSame(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pile.jsonl");
        new Pile(documents("examples/karrow-dam/articles")).write(file, 300);
        List<Document> made = documents(file.toString());
        assertThat(made).hasSize(300);
        assertThat(made)
                .filteredOn(document -> document.text().contains("Karrow"))
                .hasSizeBetween(30, 60);
        assertThat(new HashSet<>(made.stream().map(Document::text).toList())).hasSize(300);
    }

    private static List<Document> documents(String place) {
        List<Document> documents = new ArrayList<>();
        new Reader(ReadOptions.DEFAULT).read(List.of(place)).forEachRemaining(result -> {
            if (result instanceof Read read) {
                documents.add(read.document());
            }
        });
        return documents;
    }
}
