package hearsay.read;

import hearsay.read.file.About;
import hearsay.read.file.Bytes;
import hearsay.read.file.FileInput;
import hearsay.read.file.Limits;
import hearsay.read.file.Metadata;
import hearsay.read.file.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/** One source to its results: the pieces that it holds, each made a document. */
final class FileReading {
    private final ReadOptions options;
    private final Limits limits;
    private final Consumer<String> notices;
    private final InputStream standardInput;
    private final Articles articles;
    private final Map<Path, Metadata> metadata = new HashMap<>();

    FileReading(ReadOptions options, Consumer<String> notices, InputStream standardInput) {
        this.options = options;
        this.limits = Limits.of(options.maxBytes());
        this.notices = notices;
        this.standardInput = standardInput;
        this.articles = new Articles(options, notices);
    }

    Iterator<ReadResult> read(Reader.Source source) {
        FileInput file;
        try {
            file = input(source);
        } catch (IOException e) {
            ReadResult failed = Failed.of(source.name(), "unreadable", "could not be read: " + e.getMessage());
            return List.of(failed).iterator();
        }
        return new Results(new Unpacked(file), articles);
    }

    /** What an address gave; a page where the server says so, else whatever its bytes tell. */
    Iterator<ReadResult> read(Delivery delivery) {
        byte[] bytes = delivery.inUtf8();
        About about = About.ofUrl(Optional.of(delivery.address()));
        String named = delivery.fileName();
        FileInput file = FileInput.of(
                delivery.name(), named, Bytes.of(bytes), bytes.length, about, limits, options.raw(), true, notices);
        return new Results(new Unpacked(file), articles);
    }

    /** What a file holds of which nothing is known but its name. */
    Iterator<ReadResult> read(String name, Bytes bytes, long size) {
        FileInput file = FileInput.of(name, name, bytes, size, About.NOTHING, limits, options.raw(), true, notices);
        return new Results(new Unpacked(file), articles);
    }

    private FileInput input(Reader.Source source) throws IOException {
        if (source.isStandardInput()) {
            int most = (int) Math.min(Integer.MAX_VALUE - 16, limits.document() + 1);
            byte[] bytes = standardInput.readNBytes(most);
            return FileInput.of(
                    source.name(),
                    source.name(),
                    Bytes.of(bytes),
                    bytes.length,
                    About.NOTHING,
                    limits,
                    options.raw(),
                    true,
                    notices);
        }
        long size = Files.exists(source.path()) ? Files.size(source.path()) : 0;
        Bytes bytes = Bytes.of(source.path());
        return FileInput.of(
                source.name(),
                source.name(),
                bytes,
                size,
                about(source.path()),
                limits,
                options.raw(),
                source.named(),
                notices);
    }

    private About about(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || options.raw()) {
            return About.NOTHING;
        }
        return metadata.computeIfAbsent(folder, f -> Metadata.load(f, limits, notices))
                .of(String.valueOf(path.getFileName()));
    }

    /** A piece may give several documents. */
    private static final class Results implements Iterator<ReadResult> {
        private final Unpacked pieces;
        private final Articles articles;
        private Iterator<ReadResult> current = Collections.emptyIterator();

        Results(Unpacked pieces, Articles articles) {
            this.pieces = pieces;
            this.articles = articles;
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && pieces.hasNext()) {
                current = articles.read(pieces.next()).iterator();
            }
            return current.hasNext();
        }

        @Override
        public ReadResult next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }
    }
}
