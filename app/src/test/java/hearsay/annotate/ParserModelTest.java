package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParserModelTest {
    @TempDir
    Path directory;

    @Test
    void aFileThatIsNoParserModelIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("parser.bin"), "x".repeat(100));
        assertThatThrownBy(() -> DependencyModel.read(file)).hasMessageContaining("no parser model");
    }

    @Test
    void aTinyTextModelBecomesABinaryOneThatParses() throws IOException {
        Path file = directory.resolve("parser.bin");
        Files.write(file, bytes(ParserModelText.convert(new BufferedReader(new StringReader(tiny())))));
        DependencyModel model = DependencyModel.read(file);
        assertThat(model.shape()).isEqualTo(new DependencyModel.Shape(4, 4, 2, 1, 2, 48));
        assertThat(model.word("dam")).isEqualTo(3);
        assertThat(model.word("sluice")).isZero();
        assertThat(model.labelName(1)).isEqualTo("root");
        assertThat(new DependencyEvaluator(model)
                        .parse(List.of("dam"), List.of("NN"))
                        .heads())
                .containsExactly(-1);
        Files.write(file, List.of("cut"));
        assertThatThrownBy(() -> DependencyModel.read(file)).isInstanceOf(IOException.class);
    }

    @Test
    void aTextModelThatEndsTooSoonNamesTheLine() {
        assertThatThrownBy(() -> ParserModelText.convert(new BufferedReader(new StringReader("dict=4\npos=4\n"))))
                .hasMessageContaining("line 3");
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static String tiny() {
        StringBuilder text = new StringBuilder(
                "dict=4\npos=4\nlabel=2\nembeddingSize=1\nhiddenSize=2\nnumTokens=48\npreComputed=0\n");
        List.of("-UNKNOWN-", "-NULL-", "-ROOT-", "dam", "-UNKNOWN-", "-NULL-", "-ROOT-", "NN", "-NULL-", "root")
                .forEach(name -> text.append(name).append(" 0.5\n"));
        text.append("0.1 -0.1\n".repeat(48)).append("0 0\n").append("0.2 0.3 0.1\n".repeat(2));
        return text.toString();
    }
}
