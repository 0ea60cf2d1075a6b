package hearsay.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jsoup.nodes.Document;

/** An open ZIP file: its entries by name, each unpacked when asked for and counted. */
final class Zip implements AutoCloseable {
    private final FileInput file;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final List<String> names = new ArrayList<>();

    private Zip(FileInput file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!entry.isDirectory()) {
                names.add(entry.getName());
                if (entries.putIfAbsent(entry.getName(), entry) != null) {
                    ambiguous.add(entry.getName());
                }
            }
        }
        names.sort(Comparator.naturalOrder());
    }

    static Zip open(FileInput file) throws IOException {
        SeekableByteChannel channel = file.bytes().seek(file.limits());
        try {
            CentralDirectory.check(channel, file.limits().files());
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setMaxNumberOfDisks(1)
                    .get();
            return new Zip(file, zip);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** The names of its files, sorted; one that two files have comes twice. */
    List<String> names() {
        return names;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Why an entry cannot be read, where that is so before it is opened. */
    Optional<Refused> refusal(String name) {
        ZipArchiveEntry entry = entries.get(name);
        if (!FileNames.isSafe(name)) {
            return Optional.of(new Refused(
                    "bad-name", "its name leads out of the archive or cannot be printed; nothing is read from there"));
        }
        if (entry == null || ambiguous.contains(name)) {
            return Optional.of(new Refused("bad-name", "the archive has several files of this name"));
        }
        if (entry.isUnixSymlink()) {
            return Optional.of(new Refused("link", "is a link to another file; links are not followed"));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(new Refused("encrypted", "is encrypted; only what opens without a password is read"));
        }
        return zip.canReadEntryData(entry)
                ? Optional.empty()
                : Optional.of(new Refused(
                        "other-kind", "is compressed in a way that is not read; allowed are stored and deflated"));
    }

    /** An entry's bytes. */
    Bytes bytes(String name) {
        return () -> {
            Optional<Refused> refusal = refusal(name);
            ZipArchiveEntry entry = entries.get(name);
            if (refusal.isPresent() || entry == null) {
                throw refusal.orElseGet(() -> new Refused("damaged", "there is no " + name + " in it"));
            }
            InputStream in = zip.getInputStream(entry);
            return file.budget().counted(in);
        };
    }

    /** An entry as text, which must not be larger than an article. */
    String text(String name) throws IOException {
        return Decoded.of(bytes(name).all(file.limits().document())).text();
    }

    /** An entry that is XML. */
    Document xml(String name) throws IOException {
        String text = text(name);
        Characters.checkTags(text, file.limits());
        return Markup.xml(text);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
