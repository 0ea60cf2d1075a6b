package hearsay.read.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A packed web archive (WACZ 1.1): of its WARC files the pages that it lists, all where it lists none. */
final class Wacz implements Pieces {
    private final FileInput file;
    private final Zip zip;
    private final Set<String> pages;
    private final Iterator<String> archives;
    private @Nullable Pieces current;

    private Wacz(FileInput file, Zip zip, Set<String> pages, List<String> archives) {
        this.file = file;
        this.zip = zip;
        this.pages = pages;
        this.archives = archives.iterator();
    }

    static Wacz open(FileInput file, Zip zip) throws IOException {
        Set<String> pages = new HashSet<>();
        for (String list : List.of("pages/pages.jsonl", "pages/extraPages.jsonl")) {
            if (zip.has(list)) {
                listed(zip.bytes(list).all(file.limits().document()), pages);
            }
        }
        List<String> archives = zip.names().stream()
                .filter(name -> name.startsWith("archive/") && (name.endsWith(".warc") || name.endsWith(".warc.gz")))
                .toList();
        return new Wacz(file, zip, pages, archives);
    }

    private static void listed(byte[] lines, Set<String> pages) throws IOException {
        try (ByteLines all = new ByteLines(new ByteArrayInputStream(lines), lines.length)) {
            for (Optional<byte[]> line = all.next(); line.isPresent(); line = all.next()) {
                JsonNode page = Json.tree(Decoded.of(line.get()).text());
                if (page.path("url").isString()) {
                    pages.add(page.path("url").asString());
                }
            }
        } catch (JacksonException e) {
            throw new Refused("damaged", "its list of pages is damaged: " + e.getOriginalMessage());
        }
    }

    @Override
    public Optional<Piece> next() throws IOException {
        while (true) {
            if (current != null) {
                Optional<Piece> piece = current.next();
                if (piece.isPresent()) {
                    return piece;
                }
                current.close();
                current = null;
            }
            if (!archives.hasNext()) {
                return Optional.empty();
            }
            current = open(archives.next());
        }
    }

    private Pieces open(String archive) throws IOException {
        FileInput inner =
                new FileInput(file.name(), archive, zip.bytes(archive), file.about(), file.setting(), file.depth());
        boolean packed = new Head(inner.bytes().head(2), "").starts(0x1f, 0x8b);
        Bytes plain = packed ? Gzip.unpacked(inner) : inner.bytes();
        return new Warc(pages)
                .open(new FileInput(file.name(), archive, plain, file.about(), file.setting(), file.depth()));
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            current.close();
        }
        zip.close();
    }
}
