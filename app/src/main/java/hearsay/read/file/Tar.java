package hearsay.read.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A TAR file of articles. It is gone through twice: first for the {@code metadata.jsonl} of each folder in it. */
final class Tar implements Format {
    @Override
    public Pieces open(FileInput file) throws IOException {
        Map<String, Metadata> metadata = new HashMap<>();
        int count = 0;
        try (TarArchiveInputStream tar = stream(file)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (++count > file.limits().files()) {
                    throw new Refused(
                            "too-many", "holds more than " + file.limits().files() + " files, which is the limit");
                }
                if (entry.isFile() && FileNames.last(plain(entry)).equals(Metadata.FILE)) {
                    byte[] lines = Bytes.upTo(file.limits().document(), tar);
                    metadata.put(
                            FileNames.folder(plain(entry)),
                            Metadata.of(
                                    Bytes.of(lines).open(),
                                    file.nameOf(plain(entry)),
                                    file.limits(),
                                    file.setting().notices()));
                }
            }
        }
        if (count == 0) {
            throw new Refused("empty", "the archive holds no file");
        }
        return new Entries(file, stream(file), metadata);
    }

    private static TarArchiveInputStream stream(FileInput file) throws IOException {
        return new TarArchiveInputStream(new BufferedInputStream(file.bytes().open()), "UTF-8");
    }

    /** {@code a.txt} for {@code ./a.txt}. */
    private static String plain(TarArchiveEntry entry) {
        String name = entry.getName();
        return name.startsWith("./") ? name.substring(2) : name;
    }

    private static final class Entries implements Pieces {
        private final FileInput file;
        private final TarArchiveInputStream tar;
        private final Map<String, Metadata> metadata;

        Entries(FileInput file, TarArchiveInputStream tar, Map<String, Metadata> metadata) {
            this.file = file;
            this.tar = tar;
            this.metadata = metadata;
        }

        @Override
        public Optional<Piece> next() throws IOException {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String name = plain(entry);
                if (!entry.isDirectory() && FileNames.isReadable(name)) {
                    return Optional.of(piece(entry, name));
                }
            }
            return Optional.empty();
        }

        private Piece piece(TarArchiveEntry entry, String name) throws IOException {
            String called = file.nameOf(FileNames.printable(name));
            if (!FileNames.isSafe(name)) {
                return new Piece.Unread(
                        called,
                        "bad-name",
                        "its name leads out of the archive or cannot be printed; nothing is read from there");
            }
            if (!isPlain(entry)) {
                return new Piece.Unread(called, "link", "is a link or no plain file; links are not followed");
            }
            if (entry.getSize() > file.limits().inner()) {
                return new Piece.Unread(
                        called,
                        "too-large",
                        "is larger than " + file.limits().inner() + " bytes, the limit for a file in a TAR file");
            }
            byte[] bytes = Bytes.upTo(file.limits().inner(), tar);
            Metadata known = metadata.getOrDefault(FileNames.folder(name), Metadata.NONE);
            return file.inner(name, Bytes.of(bytes), known.of(FileNames.last(name)));
        }

        private static boolean isPlain(TarArchiveEntry entry) {
            return entry.isFile()
                    && !entry.isLink()
                    && !entry.isSymbolicLink()
                    && !entry.isCharacterDevice()
                    && !entry.isBlockDevice()
                    && !entry.isFIFO()
                    && !entry.isSparse();
        }

        @Override
        public void close() throws IOException {
            tar.close();
        }
    }
}
