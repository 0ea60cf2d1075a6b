package hearsay.brief.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import hearsay.brief.Brief;
import hearsay.model.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Prints a brief as PDF for A4 paper: the page of {@code HtmlBrief} with all that folds open, charts as vectors, fonts inside,
 * links that lead from a line to its citation and from there to the passage.
 *
 * <p>The same brief gives the same bytes: the file's dates are the brief's cut-off, not the day it was made.
 *
 * <p>Example: {@code PdfBrief.render(brief, Files.newOutputStream(Path.of("brief.pdf")))}.
 */
public final class PdfBrief {
    private static final String STYLE = PrintedPage.resource("paper.css");
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVu";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfBrief() {}

    /** Writes the PDF to {@code out}, which the caller closes. */
    public static void render(Brief brief, OutputStream out) throws IOException {
        Document page = PrintedPage.of(brief);
        page.head().appendElement("style").appendText(STYLE);
        try (PDDocument pdf = new PDDocument();
                BatikSVGDrawer charts = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            font(builder, "Serif.ttf", "Brief Serif", 400, FontStyle.NORMAL);
            font(builder, "Serif-Bold.ttf", "Brief Serif", 700, FontStyle.NORMAL);
            font(builder, "Serif-Italic.ttf", "Brief Serif", 400, FontStyle.ITALIC);
            font(builder, "Sans.ttf", "Brief Sans", 400, FontStyle.NORMAL);
            font(builder, "Sans-Bold.ttf", "Brief Sans", 700, FontStyle.NORMAL);
            builder.useSVGDrawer(charts)
                    .withW3cDocument(new W3CDom().namespaceAware(true).fromJsoup(page), "about:blank")
                    // nothing is fetched: the page holds all that it shows
                    .useUriResolver((base, uri) -> uri.startsWith("#") ? uri : "")
                    .usePDDocument(pdf)
                    .toStream(OutputStream.nullOutputStream());
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            dated(pdf, brief);
            // in place of the clock, which the library would take
            pdf.setDocumentId((long) page.html().hashCode());
            pdf.save(out);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> stream(FONTS + file), family, weight, style, true);
    }

    private static InputStream stream(String name) {
        InputStream in = PdfBrief.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing from the program");
        }
        return in;
    }

    private static void dated(PDDocument pdf, Brief brief) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(brief.options().title());
        about.setProducer("Hearsay");
        brief.cutOff().map(PdfBrief::calendar).ifPresent(day -> {
            about.setCreationDate(day);
            about.setModificationDate(day);
        });
        pdf.setDocumentInformation(about);
    }

    private static Calendar calendar(PartialDate date) {
        return GregorianCalendar.from(date.firstDay().atStartOfDay(ZoneOffset.UTC));
    }
}
