package hearsay.read;

import hearsay.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Articles as documents of word processors and as books. */
final class SavedPackages {
    private SavedPackages() {}

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                if (file.getKey().equals("mimetype")) {
                    CRC32 crc = new CRC32();
                    crc.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] docx(Document article) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String paragraph : SavedAs.paragraphs(article)) {
                int middle = paragraph.indexOf(' ', paragraph.length() / 2) + 1;
                var p = document.createParagraph();
                p.createRun().setText(paragraph.substring(0, middle));
                var bold = p.createRun();
                bold.setBold(true);
                bold.setText(paragraph.substring(middle));
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    static byte[] odt(Document article) throws IOException {
        String body = SavedAs.paragraphs(article).stream()
                .map(p -> "<text:p text:style-name=\"Text\">"
                        + SavedAs.escaped(p).replaceFirst(" ", "<text:s/>") + "</text:p>")
                .collect(Collectors.joining("\n"));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", SavedPages.bytes("application/vnd.oasis.opendocument.text"));
        files.put(
                "content.xml",
                SavedPages.bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + body + "</office:text></office:body></office:document-content>"));
        return zip(files);
    }

    static byte[] epub(Document article) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", SavedPages.bytes("application/epub+zip"));
        files.put(
                "META-INF/container.xml",
                SavedPages.bytes(
                        "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>"));
        files.put(
                "OEBPS/book.opf",
                SavedPages.bytes(
                        "<package xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>Today</dc:title>"
                                + "<dc:publisher>"
                                + SavedAs.escaped(article.outlet().orElse("")) + "</dc:publisher><dc:date>"
                                + SavedAs.day(article) + "</dc:date></metadata><manifest>"
                                + "<item id=\"nav\" href=\"nav.xhtml\" properties=\"nav\"/><item id=\"cover\" href=\"cover.xhtml\"/>"
                                + "<item id=\"c1\" href=\"text/chapter%201.xhtml\"/></manifest>"
                                + "<spine><itemref idref=\"cover\"/><itemref idref=\"nav\"/><itemref idref=\"c1\"/></spine></package>"));
        files.put("OEBPS/cover.xhtml", SavedPages.bytes("<html><body><p>Today</p></body></html>"));
        files.put("OEBPS/nav.xhtml", SavedPages.bytes("<html><body><nav>One</nav></body></html>"));
        files.put(
                "OEBPS/text/chapter 1.xhtml",
                SavedPages.bytes(
                        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + chapter(article) + "</body></html>"));
        return zip(files);
    }

    private static String chapter(Document article) {
        String first = "<p>" + SavedAs.escaped(SavedAs.paragraphs(article).getFirst()) + "</p>";
        return article.title()
                        .filter(SavedAs.paragraphs(article).getFirst()::equals)
                        .isPresent()
                ? SavedAs.markup(article)
                        .replace(first, first.replace("<p>", "<h1>").replace("</p>", "</h1>"))
                : SavedAs.markup(article);
    }
}
