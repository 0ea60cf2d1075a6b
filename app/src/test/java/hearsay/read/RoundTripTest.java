package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lines.FurnitureLines;
import hearsay.lines.FurnitureWords;
import hearsay.lines.Line;
import hearsay.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The example story, saved in each format, gives the same documents; the ledger follows from these alone. */
class RoundTripTest {
    private static List<Document> story = List.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void readTheStory() {
        story = documents(List.of("examples/karrow-dam/articles"));
        assertThat(story).hasSize(12);
    }

    private static List<Document> documents(List<String> inputs) {
        List<Document> documents = new ArrayList<>();
        new Reader(ReadOptions.DEFAULT, notice -> {})
                .read(inputs)
                .forEachRemaining(result -> documents.add(
                        switch (result) {
                            case Read read -> read.document();
                            case Failed failed -> throw new AssertionError(failed.document());
                        }));
        return documents;
    }

    @ParameterizedTest
    @EnumSource
    void eachArticleIsTheSame(SavedAs format) throws IOException {
        for (Document article : story) {
            Path file = folder.resolve("a." + format.extension());
            Files.write(file, format.save(article));
            List<Document> read = documents(List.of(file.toString()));
            assertThat(read).as("%s", article.name()).hasSize(1);
            check(format, article, read.getFirst());
        }
    }

    private void check(SavedAs format, Document article, Document read) throws IOException {
        assertThat(read.text().strip()).as(article.name()).isEqualTo(expected(format, article));
        if (format.kept() == SavedAs.Kept.WORDS) {
            return;
        }
        boolean headed = article.title().filter(article.text()::startsWith).isPresent();
        if (headed || format.kept() != SavedAs.Kept.BOOK) {
            assertThat(read.title()).as("title of %s", article.name()).isEqualTo(article.title());
        }
        assertThat(read.outlet()).as("outlet of %s", article.name()).isEqualTo(article.outlet());
        assertThat(read.published()).as("day of %s", article.name()).isEqualTo(article.published());
        if (format.kept() == SavedAs.Kept.ALL || format.kept() == SavedAs.Kept.PAGE) {
            assertThat(read.url()).as("address of %s", article.name()).contains(SavedAs.address(article));
            assertThat(read.byline()).as("byline of %s", article.name()).isEqualTo(article.byline());
        }
    }

    /** A page's words are found among what else it shows: they are those that the bare page gives. */
    private String expected(SavedAs format, Document article) throws IOException {
        if (format.kept() != SavedAs.Kept.PAGE || format == SavedAs.PAGE) {
            return String.join("\n\n", format == SavedAs.PAGE ? pageOf(article) : SavedAs.paragraphs(article));
        }
        Path page = Files.write(folder.resolve("page.html"), SavedAs.PAGE.save(article));
        return documents(List.of(page.toString())).getFirst().text();
    }

    /** Without the headline, and without lines that are furniture on any page. */
    private static List<String> pageOf(Document article) {
        List<String> paragraphs = new ArrayList<>(SavedAs.paragraphs(article));
        if (article.title().filter(paragraphs.getFirst()::equals).isPresent()) {
            paragraphs.removeFirst();
        }
        FurnitureLines furniture = new FurnitureLines(new FurnitureWords());
        paragraphs.removeIf(paragraph -> furniture.isFurniture(Line.of(paragraph)));
        return paragraphs;
    }
}
