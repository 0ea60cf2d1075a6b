package hearsay.read.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ZIP file of articles: what a folder is, in one file, with the {@code metadata.jsonl} of each folder in it. */
final class Archive implements Pieces {
    private final FileInput file;
    private final Zip zip;
    private final Map<String, Metadata> metadata = new HashMap<>();
    private final Iterator<String> names;

    private Archive(FileInput file, Zip zip, List<String> names) {
        this.file = file;
        this.zip = zip;
        this.names = names.iterator();
    }

    static Archive open(FileInput file, Zip zip) throws Refused {
        List<String> names =
                zip.names().stream().filter(FileNames::isReadable).distinct().toList();
        if (names.isEmpty()) {
            throw new Refused("empty", "the archive holds no " + FileNames.READABLE);
        }
        return new Archive(file, zip, names);
    }

    @Override
    public Optional<Piece> next() throws IOException {
        if (!names.hasNext()) {
            return Optional.empty();
        }
        String name = names.next();
        Optional<Refused> refusal = zip.refusal(name);
        if (refusal.isPresent()) {
            return Optional.of(new Piece.Unread(
                    file.nameOf(FileNames.printable(name)),
                    refusal.get().reason(),
                    refusal.get().detail()));
        }
        return Optional.of(file.inner(name, zip.bytes(name), told(name)));
    }

    private About told(String name) throws IOException {
        String folder = FileNames.folder(name);
        Metadata known = metadata.get(folder);
        if (known == null) {
            String path = folder + Metadata.FILE;
            known = zip.has(path)
                    ? Metadata.of(
                            zip.bytes(path).open(),
                            file.nameOf(path),
                            file.limits(),
                            file.setting().notices())
                    : Metadata.NONE;
            metadata.put(folder, known);
        }
        return known.of(FileNames.last(name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
