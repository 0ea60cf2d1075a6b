package hearsay.brief.print;

import hearsay.brief.Brief;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;

/**
 * Prints a brief for word processors (Office Open XML): real headings, tables and lists, citations that are links to their
 * place, charts as pictures. For whoever has to quote from a brief in a text of their own.
 *
 * <p>The same brief gives the same bytes: the file's dates are the brief's cut-off.
 *
 * <p>Example: {@code DocxBrief.render(brief, Files.newOutputStream(Path.of("brief.docx")))}.
 */
public final class DocxBrief {
    private DocxBrief() {}

    /** Writes the document to {@code out}, which the caller closes. */
    public static void render(Brief brief, OutputStream out) throws IOException {
        Document page = PrintedPage.of(brief);
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            DocxStyles.define(document);
            new DocxBlocks(document).write(page.body());
            describe(document, brief);
            document.write(made);
        }
        undated(made.toByteArray(), out);
    }

    private static void describe(XWPFDocument document, Brief brief) {
        POIXMLProperties.CoreProperties about = document.getProperties().getCoreProperties();
        Instant day = brief.cutOff()
                .map(date -> date.firstDay().atStartOfDay().toInstant(ZoneOffset.UTC))
                .orElse(Instant.EPOCH);
        about.setTitle(brief.options().title());
        about.setCreator("Hearsay");
        about.setCreated(Optional.of(Date.from(day)));
        about.setModified(Optional.of(Date.from(day)));
    }

    /** The same archive without the moment at which each part was written. */
    private static void undated(byte[] archive, OutputStream out) throws IOException {
        ZipOutputStream again = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(0);
                again.putNextEntry(copy);
                in.transferTo(again);
                again.closeEntry();
            }
        }
        again.finish();
    }
}
