package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardTest {
    @Test
    void aFullDiskIsToldWithItsCause() {
        var out = failing("No space left on device");
        out.println("a line");
        assertThatThrownBy(() -> Standard.check(out))
                .isInstanceOf(Stop.class)
                .hasMessage("standard output could not be written: No space left on device");
    }

    @Test
    void aReaderThatHasGoneAwayIsNotTold() {
        var out = failing("Broken pipe");
        out.println("a line");
        Stop stop = catchThrowableOfType(Stop.class, () -> Standard.check(out));
        assertThat(stop.quiet()).isTrue();
        assertThat(stop.status()).isEqualTo(ExitStatus.FAULT);
    }

    @Test
    void whatCanBeWrittenIsWritten() {
        var bytes = new ByteArrayOutputStream();
        var out = new Standard.Writer(new Standard.Stream(bytes));
        out.println("ä line");
        Standard.check(out);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("ä line" + System.lineSeparator());
    }

    private static Standard.Writer failing(String why) {
        return new Standard.Writer(new Standard.Stream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        }));
    }
}
