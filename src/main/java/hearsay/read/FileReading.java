package hearsay.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One source to its results: bytes within the limit, text, kind of file, document. */
final class FileReading {
    private final ReadOptions options;
    private final Consumer<String> notices;
    private final InputStream standardInput;
    private final Articles articles;
    private final Map<java.nio.file.Path, Metadata> metadata = new HashMap<>();

    FileReading(ReadOptions options, Consumer<String> notices, InputStream standardInput) {
        this.options = options;
        this.notices = notices;
        this.standardInput = standardInput;
        this.articles = new Articles(options);
    }

    Iterator<ReadResult> read(Reader.Source source) {
        if (source.ends(".jsonl")) {
            return new JsonLines(articles, options).read(source);
        }
        return List.of(one(source)).iterator();
    }

    private ReadResult one(Reader.Source source) {
        byte[] bytes;
        try {
            bytes = bytes(source);
        } catch (IOException e) {
            return Failed.of(source.name(), "unreadable", "could not be read: " + reason(e));
        }
        return one(source.name(), bytes, isNamedPage(source), about(source));
    }

    /** What an address gave. */
    Iterator<ReadResult> read(Delivery delivery) {
        About about = new About(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(delivery.address()));
        ReadResult result = one(delivery.name(), delivery.inUtf8(), delivery.isPage(), about);
        return List.of(result).iterator();
    }

    private ReadResult one(String name, byte[] bytes, boolean named, About about) {
        if (bytes.length > options.maxBytes()) {
            return Failed.of(name, "too-large", "larger than " + options.maxBytes() + " bytes, which is the limit");
        }
        if (bytes.length == 0) {
            return Failed.of(name, "empty", "the file is empty");
        }
        Decoded decoded = Decoded.of(bytes);
        if (decoded.isBinary()) {
            return Failed.of(name, "binary", "no text but binary data");
        }
        if (decoded.repaired() > 0) {
            notices.accept(
                    name + ": " + decoded.repaired() + " broken characters were replaced (" + decoded.encoding() + ")");
        }
        boolean page = !options.raw() && (named || beginsAsPage(decoded.text()));
        return articles.read(name, decoded.text(), page, about);
    }

    private byte[] bytes(Reader.Source source) throws IOException {
        int limit = (int) Math.min(Integer.MAX_VALUE - 16, options.maxBytes() + 1);
        if (source.isStandardInput()) {
            return standardInput.readNBytes(limit);
        }
        try (InputStream in = Files.newInputStream(source.path())) {
            return in.readNBytes(limit);
        }
    }

    static String reason(IOException e) {
        return e instanceof java.nio.file.NoSuchFileException
                ? "it is no longer there"
                : e instanceof java.nio.file.AccessDeniedException
                        ? "permission denied"
                        : String.valueOf(e.getMessage());
    }

    private static boolean isNamedPage(Reader.Source source) {
        return source.ends(".html") || source.ends(".htm") || source.ends(".xhtml");
    }

    private static boolean beginsAsPage(String text) {
        String head = text.stripLeading();
        head = head.substring(0, Math.min(200, head.length())).toLowerCase(java.util.Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    private About about(Reader.Source source) {
        java.nio.file.Path folder = source.path().toAbsolutePath().getParent();
        if (source.isStandardInput() || folder == null || options.raw()) {
            return About.NOTHING;
        }
        return metadata.computeIfAbsent(folder, f -> Metadata.load(f, notices))
                .of(String.valueOf(source.path().getFileName()));
    }
}
