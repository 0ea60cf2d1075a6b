package hearsay.read.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ByteLinesTest {
    @Test
    void aLineOverTheLimitIsCutAndTheNextIsWhole() throws IOException {
        byte[] bytes = ("x".repeat(5_000) + "\nshort\n").getBytes(StandardCharsets.UTF_8);
        try (ByteLines lines = new ByteLines(new ByteArrayInputStream(bytes), 100)) {
            assertThat(lines.next().orElseThrow()).hasSize(100);
            assertThat(lines.isTooLong()).isTrue();
            assertThat(lines.next().orElseThrow()).asString().isEqualTo("short");
            assertThat(lines.isTooLong()).isFalse();
            assertThat(lines.next()).isEmpty();
        }
    }
}
