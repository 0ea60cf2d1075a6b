package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FuzzedReadingTest {
    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        assertThat(new FuzzedReading().run(1_000, 2031, 0)).isEmpty();
    }
}
