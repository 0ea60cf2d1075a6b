package hearsay.read.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {
    private static final String QUOTED = "“It’s over,” said Zoë Brünn — “at last.”";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkTellsTheEncoding(String name) {
        assertThat(Decoded.of(("\ufeff" + QUOTED).getBytes(Charset.forName(name))))
                .isEqualTo(new Decoded(QUOTED, name, 0));
    }

    @Test
    void wideCharactersNeedNoMark() {
        String text = "The bridge at Harrow stays closed. " + QUOTED;
        assertThat(Decoded.of(text.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(text);
        assertThat(Decoded.of(text.getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo(text);
    }

    @Test
    void aPageThatCallsItselfLatinIsReadAsBrowsersReadIt() {
        String page = "<meta charset=\"ISO-8859-1\"><p>" + QUOTED;
        assertThat(Decoded.of(page.getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo(page);
    }

    @Test
    void aPageInUtf8IsReadAsSuchWhateverItCallsItself() {
        String page = "<meta charset=windows-1251><p>" + QUOTED;
        assertThat(Decoded.of(page.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(page);
    }

    @Test
    void anOldEncodingIsRecognized() {
        String text = "Мэр сказала, что мост останется закрытым, потому что инженеры нашли трещину в опоре. ".repeat(4);
        assertThat(Decoded.of(text.getBytes(Charset.forName("windows-1251"))).text())
                .isEqualTo(text);
        String western = "The café was “closed”, the owner said, and it wouldn’t open.";
        assertThat(Decoded.of(western.getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo(western);
    }

    @Test
    void aFewBrokenCharactersAreReplacedAndCounted() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(QUOTED.repeat(20).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE2);
        bytes.write(' ');
        Decoded decoded = Decoded.of(bytes.toByteArray());
        assertThat(decoded.encoding()).isEqualTo("UTF-8");
        assertThat(decoded.repaired()).isEqualTo(1);
        assertThat(decoded.text()).startsWith(QUOTED);
        assertThat(decoded.isBinary()).isFalse();
    }

    @Test
    void picturesAndPrintFilesAreNoText() {
        assertThat(Decoded.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13})
                        .isBinary())
                .isTrue();
        assertThat(Decoded.of("%PDF-1.7\nstream".getBytes(StandardCharsets.US_ASCII))
                        .isBinary())
                .isTrue();
    }
}
