package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBytesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aByteIsNoSignAndTheEndIsToldBothWays() throws IOException {
        Path file = Files.write(folder.resolve("bytes"), new byte[] {1, (byte) 0xff, 3});
        try (FileBytes in = new FileBytes(file)) {
            assertThat(in.read()).isEqualTo(1);
            assertThat(in.read()).isEqualTo(255);
            assertThat(in.available()).isEqualTo(1);
            assertThat(in.read(new byte[8], 2, 6)).isEqualTo(1);
            assertThat(in.read(new byte[8])).isEqualTo(-1);
            assertThat(in.read()).isEqualTo(-1);
        }
    }
}
