package hearsay;

import hearsay.pages.Pages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Which version of the program found or linked something: its number, and a digest of the code, word lists and weights that
 * have a say in it. A change of any of them is another version, whether or not somebody thought of changing the number.
 *
 * <p>Example: {@code 0.1.0+3f9a10bc}.
 */
final class EngineVersion {
    private static final List<String> READING = List.of(
            "hearsay/model/",
            "hearsay/lexicon/",
            "hearsay/models/",
            "hearsay/lines/",
            "hearsay/pages/",
            "hearsay/read/",
            "hearsay/annotate/",
            "hearsay/extract/");
    private static final List<String> LINKING =
            List.of("hearsay/model/", "hearsay/lexicon/", "hearsay/link/", "hearsay/ledger/", "hearsay/read/");

    private static final Supplier<String> OF_READING = Once.of(() -> number() + "+" + digest(READING));
    private static final Supplier<String> OF_LINKING = Once.of(() -> number() + "+" + digest(LINKING));

    private EngineVersion() {}

    /** Of what makes claims of documents. */
    static String reading() {
        return OF_READING.get();
    }

    /** Of what makes matters of claims. */
    static String linking() {
        return OF_LINKING.get();
    }

    private static String number() {
        try (InputStream in = EngineVersion.class.getResourceAsStream("/hearsay/version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(List<String> folders) {
        CRC32 digest = new CRC32();
        sums(folders).forEach((name, sum) -> digest.update((name + " " + sum + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().toHexDigits((int) digest.getValue());
    }

    /** The checksum of every file of some folders, by name. */
    private static TreeMap<String, Long> sums(List<String> folders) {
        TreeMap<String, Long> sums = new TreeMap<>();
        try {
            // the program's modules, each a folder or a file of its own
            for (Class<?> module : List.of(EngineVersion.class, Pages.class)) {
                CodeSource source = module.getProtectionDomain().getCodeSource();
                Path place = Path.of(source.getLocation().toURI());
                if (Files.isDirectory(place)) {
                    for (String folder : folders) {
                        ofFolder(place, folder, sums);
                    }
                } else {
                    ofJar(place, folders, sums);
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the program's own files cannot be read: " + e.getMessage(), e);
        }
        return sums;
    }

    private static void ofJar(Path place, List<String> folders, TreeMap<String, Long> sums) throws IOException {
        try (JarFile jar = new JarFile(place.toFile())) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory() && folders.stream().anyMatch(entry.getName()::startsWith))
                    .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
        }
    }

    private static void ofFolder(Path place, String folder, TreeMap<String, Long> sums) throws IOException {
        if (!Files.isDirectory(place.resolve(folder))) {
            return;
        }
        try (Stream<Path> files = Files.walk(place.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                sums.put(place.relativize(file).toString().replace('\\', '/'), sum.getValue());
            }
        }
    }
}
