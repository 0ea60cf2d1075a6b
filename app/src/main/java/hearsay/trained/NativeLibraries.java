package hearsay.trained;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * The native libraries of the encoder of claims, which their Java halves would unpack at every start (ONNX Runtime) or into the
 * user's home directory (the tokenizer). The build lays those of its own platform beside the models, where they are loaded as
 * they lie. On another platform they are not found there, and the Java halves do as they always do.
 *
 * <p>Example: {@code models/native/linux-x64/libonnxruntime.so}.
 */
public final class NativeLibraries {
    /** Where ONNX Runtime looks, as its documentation says; a directory. */
    private static final String RUNTIME = "onnxruntime.native.path";

    /** Where the tokenizer looks; the library itself. */
    private static final String TOKENIZER = "RUST_LIBRARY_PATH";

    private NativeLibraries() {}

    /** Has the libraries beside the models loaded from there, where they are there and nobody has named others. */
    public static void prefer(Path models) {
        Path directory = directory(models);
        if (isComplete(directory)) {
            name(RUNTIME, directory);
            name(TOKENIZER, directory.resolve(System.mapLibraryName("tokenizers")));
        }
    }

    private static void name(String property, Path path) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, path.toAbsolutePath().toString());
        }
    }

    /**
     * Lays the libraries of this platform beside the models, out of the jars on the class path; nothing where they have none for
     * it, or where they lie there already.
     *
     * @throws IOException where they cannot be written
     */
    public static void unpack(Path models) throws IOException {
        Path directory = directory(models);
        if (isComplete(directory)) {
            return;
        }
        for (String resource : resources()) {
            try (InputStream in = NativeLibraries.class.getClassLoader().getResourceAsStream(resource)) {
                if (in == null) {
                    return;
                }
                Path file = Files.createDirectories(directory).resolve(nameOf(resource));
                Path part = directory.resolve(nameOf(resource) + ".part");
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean isComplete(Path directory) {
        return resources().stream().allMatch(resource -> Files.isRegularFile(directory.resolve(nameOf(resource))));
    }

    private static String nameOf(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    private static Path directory(Path models) {
        return models.resolve("native").resolve(system() + "-" + processor());
    }

    private static List<String> resources() {
        String runtime = "ai/onnxruntime/native/" + system() + "-" + processor() + "/";
        String tokenizer =
                "native/lib/" + system() + "-" + (processor().equals("x64") ? "x86_64" : processor()) + "/cpu/";
        return List.of(
                runtime + System.mapLibraryName("onnxruntime"),
                runtime + System.mapLibraryName("onnxruntime4j_jni"),
                tokenizer + System.mapLibraryName("tokenizers"));
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "win" : name.startsWith("mac") ? "osx" : name.replace(' ', '-');
    }

    private static String processor() {
        String name = System.getProperty("os.arch", "");
        return name.equals("amd64") || name.equals("x86_64") ? "x64" : name;
    }
}
