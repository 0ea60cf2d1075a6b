package hearsay.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {
    private static final List<String> PROPERTIES = List.of("onnxruntime.native.path", "RUST_LIBRARY_PATH");

    @TempDir
    Path models;

    private final List<String> before =
            PROPERTIES.stream().map(name -> System.getProperty(name, "")).toList();

    @BeforeEach
    void forget() {
        PROPERTIES.forEach(System::clearProperty);
    }

    @AfterEach
    void restore() {
        for (int i = 0; i < PROPERTIES.size(); i++) {
            if (before.get(i).isEmpty()) {
                System.clearProperty(PROPERTIES.get(i));
            } else {
                System.setProperty(PROPERTIES.get(i), before.get(i));
            }
        }
    }

    @Test
    void thoseOfThisPlatformLieBesideTheModelsAndAreLoadedFromThere() throws IOException {
        NativeLibraries.unpack(models);
        NativeLibraries.prefer(models);
        assertThat(System.getProperty("onnxruntime.native.path")).startsWith(models.toString());
        assertThat(Path.of(System.getProperty("RUST_LIBRARY_PATH"))).isNotEmptyFile();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("onnxruntime.native.path")))) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void whereOneIsMissingTheLibrariesUnpackThemselves() throws IOException {
        NativeLibraries.unpack(models);
        NativeLibraries.prefer(models);
        Path tokenizer = Path.of(System.getProperty("RUST_LIBRARY_PATH"));
        forget();
        Files.delete(tokenizer);
        NativeLibraries.prefer(models);
        assertThat(System.getProperty("RUST_LIBRARY_PATH")).isNull();
        assertThat(System.getProperty("onnxruntime.native.path")).isNull();
    }

    @Test
    void anotherPlaceThatSomeoneHasNamedStays() throws IOException {
        System.setProperty("onnxruntime.native.path", "elsewhere");
        NativeLibraries.unpack(models);
        NativeLibraries.prefer(models);
        assertThat(System.getProperty("onnxruntime.native.path")).isEqualTo("elsewhere");
    }
}
