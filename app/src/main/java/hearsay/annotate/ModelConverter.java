package hearsay.annotate;

import hearsay.trained.ModelFile;
import hearsay.trained.NativeLibraries;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;

/**
 * Lays the models that the program needs into one directory, in a form that loads fast: CoreNLP's out of its jar of models, the
 * project's own, and the native libraries of the encoder. Run by the build, with those jars on the class path; the program itself
 * never reads them.
 *
 * <p>What was converted before is left alone, so running it again costs nothing; what is only copied is copied anew, for it may
 * have changed. Each file is written beside its place and moved there when it is whole.
 */
public final class ModelConverter {
    private ModelConverter() {}

    /**
     * Writes the missing models.
     *
     * @param args the directory to write into, which is made where it is missing
     * @throws IOException where a model is not on the class path or cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException(
                    "one argument is needed, the directory for the models; there were " + args.length);
        }
        Path directory = Files.createDirectories(Path.of(args[0]));
        for (ModelFile model : ModelFile.values()) {
            Path file = directory.resolve(model.fileName());
            if (model == ModelFile.ENCODER || !Files.exists(file)) {
                Path part = directory.resolve(model.fileName() + ".part");
                write(model, part);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        NativeLibraries.unpack(directory);
    }

    private static void write(ModelFile model, Path file) throws IOException {
        try (InputStream in = open(model.resource())) {
            switch (model) {
                case PARSER -> parser(in, file);
                case TAGS -> TagModelPacking.pack(in, file);
                case NAMES -> NameModelPacking.pack(in, file);
                case YARDSTICK, ENCODER -> Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = ModelConverter.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IOException(resource + " is not on the class path, where the jar of CoreNLP's models is needed");
        }
        return resource.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static void parser(InputStream in, Path file) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var bytes = ParserModelText.convert(reader);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        }
    }
}
