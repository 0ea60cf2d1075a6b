package hearsay.read.file;

import java.util.Locale;
import java.util.Set;

/** What the name of a file tells: whether it can be an article, and whether it leads where it should. */
public final class FileNames {
    /** For people: what is looked for in a folder. */
    public static final String READABLE =
            ".txt, .md, .html, .mhtml, .pdf, .docx, .odt, .epub, .eml, .mbox, .rss, .atom,"
                    + " .xml, .json, .jsonl, .csv, .tsv, .parquet, .warc, .wacz, .zip or .tar file";

    private static final Set<String> EXTENSIONS = Set.of(
            "txt", "md", "html", "htm", "xhtml", "mhtml", "mht", "pdf", "docx", "odt", "epub", "eml", "mbox", "rss",
            "atom", "rdf", "xml", "json", "jsonl", "ndjson", "csv", "tsv", "parquet", "warc", "wacz", "zip", "tar",
            "tgz");

    private FileNames() {}

    /** Whether a file of this name can hold articles. Example: {@code notes/a.txt}, {@code crawl.warc.gz}. */
    public static boolean isReadable(String path) {
        String name = last(path).toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.equals(Metadata.FILE)
                && (EXTENSIONS.contains(extension(name))
                        || name.endsWith(".gz") && EXTENSIONS.contains(extension(withoutGz(name))));
    }

    /** The last extension in lower case, without its dot; empty where there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** {@code crawl.warc} for {@code crawl.warc.gz}, {@code all.tar} for {@code all.tgz}. */
    static String withoutGz(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".gz")) {
            return name.substring(0, name.length() - 3);
        }
        return lower.endsWith(".tgz") ? name.substring(0, name.length() - 4) + ".tar" : name;
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder before the last name, with its slash; empty where there is none. */
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** Whether a name within an archive stays within it, and is one that can be printed. */
    static boolean isSafe(String path) {
        boolean printable = path.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE);
        return printable
                && !path.isEmpty()
                && !path.startsWith("/")
                && path.indexOf('\\') < 0
                && !(path.length() > 1 && path.charAt(1) == ':')
                && java.util.Arrays.stream(path.split("/")).noneMatch(".."::equals);
    }

    /** A name for print: what cannot be printed is written as U+FFFD. */
    static String printable(String path) {
        StringBuilder plain = new StringBuilder();
        path.codePoints()
                .map(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE
                        ? 0xfffd
                        : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
