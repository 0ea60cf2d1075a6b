package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.PartialDate;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static final String TEXT =
            "The mayor of Sarrow said on Monday that the bridge would be closed until the end of the month.";

    private final LineReader reader = new LineReader(ReadOptions.DEFAULT);

    @Test
    void aLineIsADocumentUnderItsOwnName() {
        String line = """
                {"id": "bridge", "published": "2031-03-09", "text": "%s"}""".formatted(TEXT);
        ReadResult result = reader.read("part:1", line).getFirst();
        assertThat(result).isInstanceOfSatisfying(Read.class, read -> {
            assertThat(read.document().name()).isEqualTo("bridge");
            assertThat(read.document().text()).isEqualTo(TEXT);
            assertThat(read.document().published())
                    .contains(PartialDate.parse("2031-03-09").orElseThrow());
        });
    }

    @Test
    void aBadLineFailsUnderTheNameGiven() {
        assertThat(reader.read("part:2", "no line").getFirst()).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.document().name()).isEqualTo("part:2");
            assertThat(failed.document().reason()).isEqualTo("bad-line");
        });
    }
}
