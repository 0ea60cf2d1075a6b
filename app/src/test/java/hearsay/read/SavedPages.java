package hearsay.read;

import hearsay.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Articles as web pages, and as browsers and crawlers save these. */
final class SavedPages {
    private SavedPages() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String page(Document article) {
        String authors = article.byline().stream()
                .map(name -> "{\"@type\":\"Person\",\"name\":\"" + name + "\"}")
                .collect(Collectors.joining(","));
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
                <meta property="og:title" content="%1$s"><meta property="og:site_name" content="%2$s">
                <link rel="canonical" href="%3$s">
                <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"%4$s","author":[%5$s]}</script>
                </head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
                <main><article><h1>%1$s</h1>
                %6$s
                </article></main><footer>All rights reserved.</footer></body></html>
                """.formatted(
                        SavedAs.escaped(article.title().orElse("")),
                        SavedAs.escaped(article.outlet().orElse("")),
                        SavedAs.address(article),
                        SavedAs.day(article),
                        authors,
                        SavedAs.markup(article));
    }

    static byte[] singleFile(Document article) {
        String page = page(article)
                .replace(
                        "<html lang=\"en\">",
                        "<html lang=\"en\"><!--\n Page saved with SingleFile \n url: " + SavedAs.address(article)
                                + " \n saved date: Sat Apr 05 2031 10:00:00 GMT+0000\n-->")
                .replace("<link rel=\"canonical\" href=\"" + SavedAs.address(article) + "\">", "")
                .replace("</nav>", "</nav><img src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==\">");
        return bytes(page);
    }

    static byte[] mhtml(Document article) {
        String page = page(article).replace("<link rel=\"canonical\" href=\"" + SavedAs.address(article) + "\">", "");
        return bytes(("From: <Saved by a browser>\nSnapshot-Content-Location: %s\nSubject: x\n"
                        + "Date: Sat, 5 Apr 2031 10:00:00 -0000\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"--edge\"\n\n\n"
                        + "----edge\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n"
                        + "Content-Location: %s\n\n%s\n"
                        + "----edge\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n"
                        + "Content-Location: https://x.example/a.png\n\niVBORw0KGgo=\n----edge--\n")
                .formatted(SavedAs.address(article), SavedAs.address(article), quotedPrintable(page))
                .replace("\n", "\r\n"));
    }

    /** RFC 2045, with soft line breaks. */
    static String quotedPrintable(String text) {
        StringBuilder quoted = new StringBuilder();
        int column = 0;
        for (byte b : bytes(text)) {
            boolean plain = b >= 32 && b < 127 && b != '=' || b == '\n';
            String next = plain ? String.valueOf((char) b) : "=%02X".formatted(b & 0xFF);
            column = b == '\n' ? 0 : column + next.length();
            if (column > 72) {
                quoted.append("=\n");
                column = next.length();
            }
            quoted.append(next);
        }
        return quoted.toString();
    }

    static byte[] warc(Document article) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        record(file, "warcinfo", "application/warc-fields", "", bytes("software: test\r\n"));
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n";
        byte[] page =
                bytes(page(article).replace("<link rel=\"canonical\" href=\"" + SavedAs.address(article) + "\">", ""));
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(bytes(head));
        answer.write(bytes(Integer.toHexString(page.length) + "\r\n"));
        answer.write(page);
        answer.write(bytes("\r\n0\r\n\r\n"));
        record(file, "response", "application/http;msgtype=response", SavedAs.address(article), answer.toByteArray());
        byte[] redirect = bytes("HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n");
        record(file, "response", "application/http;msgtype=response", "http://x.example/", redirect);
        return file.toByteArray();
    }

    private static void record(ByteArrayOutputStream file, String type, String media, String address, byte[] body)
            throws IOException {
        UUID id = UUID.nameUUIDFromBytes(body);
        String target = address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n";
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + id + ">\r\n" + target
                + "WARC-Date: 2031-04-05T10:00:00Z\r\nContent-Type: " + media + "\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        try (GZIPOutputStream out = new GZIPOutputStream(file)) {
            out.write(bytes(head));
            out.write(body);
            out.write(bytes("\r\n\r\n"));
        }
    }

    static byte[] wacz(Document article) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("archive/data.warc.gz", warc(article));
        files.put(
                "pages/pages.jsonl",
                bytes("{\"format\":\"json-pages-1.0\",\"id\":\"pages\"}\n{\"url\":\"" + SavedAs.address(article)
                        + "\"}\n"));
        files.put("datapackage.json", bytes("{\"profile\":\"data-package\"}"));
        return SavedPackages.zip(files);
    }
}
