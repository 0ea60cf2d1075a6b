package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedFileTest {
    private static final int MAGIC = 0x54534554;

    @TempDir
    private Path folder = Path.of("unset");

    private record Content(
            long[] longs, int[] ints, float[] floats, double[] doubles, byte[] bytes, List<String> texts) {
        static Content read(PackedReader in) {
            return new Content(in.longs(), in.ints(), in.floats(), in.doubles(), in.bytes(), in.texts());
        }
    }

    private Path file() throws IOException {
        Path file = folder.resolve("model.bin");
        new PackedWriter(MAGIC)
                .put(new long[] {Long.MIN_VALUE, 1})
                .put(new int[] {-5})
                .put(new float[] {.25f, Float.NEGATIVE_INFINITY})
                .put(new double[0])
                .put(new byte[] {9})
                .put(List.of("één", "two"))
                .save(file);
        return file;
    }

    @Test
    void whatIsWrittenIsReadInTheSameOrder() throws IOException {
        Content content = PackedReader.read(file(), MAGIC, Content::read);
        assertThat(content.longs).containsExactly(Long.MIN_VALUE, 1);
        assertThat(content.ints).containsExactly(-5);
        assertThat(content.floats).containsExactly(.25f, Float.NEGATIVE_INFINITY);
        assertThat(content.doubles).isEmpty();
        assertThat(content.bytes).containsExactly(9);
        assertThat(content.texts).containsExactly("één", "two");
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        Path file = file();
        assertThatThrownBy(() -> PackedReader.read(file, MAGIC + 1, Content::read))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no model of this version");
    }

    @Test
    void aFileCutShortAnywhereIsRefused() throws IOException {
        Path file = file();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> PackedReader.read(file, MAGIC, Content::read))
                    .as("of %s bytes", length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFileThatGoesOnIsRefused() throws IOException {
        Path file = file();
        assertThatThrownBy(() -> PackedReader.read(file, MAGIC, PackedReader::longs))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("goes on");
    }
}
