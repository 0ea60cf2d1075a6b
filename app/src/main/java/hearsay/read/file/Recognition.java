package hearsay.read.file;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * What kind a file is of: by its first bytes, and by its name only where these leave it open. A file is one thing, what it
 * begins as: nothing is looked for behind a text or in front of an archive.
 *
 * <p>Example: a PDF called {@code report.txt} is a PDF; a text called {@code report.pdf} is refused.
 */
final class Recognition {
    static final String OTHER_KIND = "other-kind";

    private static final int PDF_WITHIN = 1024;
    private static final int USTAR = 257;
    private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf");
    private static final Set<String> NEWS = Set.of("newsitem", "newsmessage", "packageitem", "nitf");
    /** Extensions whose files begin with marks of their own. */
    private static final Set<String> MARKED =
            Set.of("pdf", "docx", "odt", "epub", "parquet", "warc", "wacz", "zip", "gz", "tgz");

    private static final Map<String, String> FOREIGN = Map.of(
            "Rar!", "a RAR archive",
            "7z\u00bc\u00af", "a 7z archive",
            "BZh", "compressed with bzip2",
            "\u00fd7zXZ", "compressed with xz",
            "\u0028\u00b5\u002f\u00fd", "compressed with Zstandard",
            "\u00d0\u00cf\u0011\u00e0", "an old Office or Outlook file",
            "{\\rtf", "an RTF file",
            "%!PS", "a PostScript file");

    private Recognition() {}

    static Format formatOf(FileInput file) throws IOException {
        String extension = FileNames.extension(file.fileName());
        boolean lines = extension.equals("jsonl") || extension.equals("ndjson");
        if (file.setting().raw()) {
            return lines ? new JsonLines() : new PlainText();
        }
        Head head = Head.of(file.bytes().head(Head.SIZE));
        Format marked = byMark(head, extension);
        if (marked != null) {
            return marked;
        }
        if (MARKED.contains(extension) && head.bytes().length > 0) {
            throw new Refused("damaged", "is called ." + extension + ", but does not begin as such a file does");
        }
        return lines ? new JsonLines() : byText(head, extension);
    }

    private static @org.jspecify.annotations.Nullable Format byMark(Head head, String extension) throws Refused {
        if (head.starts('P', 'K', 3, 4) || head.starts('P', 'K', 5, 6)) {
            return new ZipFamily();
        }
        if (head.starts(0x1f, 0x8b)) {
            return new Gzip();
        }
        if (head.has(0, "%PDF-") || extension.equals("pdf") && hasPdfMark(head)) {
            return new Pdf();
        }
        if (head.has(0, "PAR1")) {
            return new Parquet();
        }
        if (head.has(0, "WARC/")) {
            return new Warc(Set.of());
        }
        if (head.has(USTAR, "ustar") || extension.equals("tar")) {
            return new Tar();
        }
        for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
            if (head.has(0, foreign.getKey())) {
                throw new Refused(OTHER_KIND, "is " + foreign.getValue() + ", which is not read; see docs/reading.md");
            }
        }
        return null;
    }

    /** Some programs put a few bytes before a PDF. */
    private static boolean hasPdfMark(Head head) {
        for (int at = 0; at < Math.min(PDF_WITHIN, head.bytes().length); at++) {
            if (head.has(at, "%PDF-")) {
                return true;
            }
        }
        return false;
    }

    private static Format byText(Head head, String extension) throws Refused {
        if (extension.equals("mbox") || MailHead.opensMbox(head.text())) {
            return new Mbox();
        }
        if (extension.equals("eml") || extension.startsWith("mht") || MailHead.opensMessage(head.text())) {
            return new Mail();
        }
        if (head.opensWith("<")) {
            return markup(head, extension);
        }
        return switch (extension) {
            case "html", "htm", "xhtml" -> new WebPage();
            case "csv", "tsv" -> new Csv();
            case "json" -> new JsonArticles();
            default -> new PlainText();
        };
    }

    private static Format markup(Head head, String extension) throws Refused {
        String root = head.root();
        if (FEEDS.contains(root)) {
            return new Feed();
        }
        if (NEWS.contains(root)) {
            return new NewsMl();
        }
        boolean page = root.equals("html")
                || head.opensWith("<!doctype html")
                || extension.equals("html")
                || extension.equals("htm")
                || extension.equals("xhtml");
        if (page) {
            return new WebPage();
        }
        if (head.opensWith("<?xml") || Set.of("xml", "rss", "atom", "rdf").contains(extension)) {
            throw new Refused(
                    OTHER_KIND,
                    "is XML of another kind (<" + root + ">); allowed are RSS, Atom, NewsML-G2, NITF and XHTML");
        }
        return new PlainText();
    }
}
