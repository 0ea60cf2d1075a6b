package hearsay.brief.print;

import hearsay.brief.Brief;
import hearsay.brief.HtmlBrief;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The brief's page as paper takes it: all that folds is open, what only a screen needs is gone, and each chart carries the
 * colours that the page's style would give it.
 */
final class PrintedPage {
    private static final String CHART_STYLE = resource("chart.css");

    private static final Set<String> COLOURS = Set.of("agreed", "contested", "single-origin", "open");

    private PrintedPage() {}

    static Document of(Brief brief) throws IOException {
        StringBuilder html = new StringBuilder();
        HtmlBrief.render(brief, html);
        Document page = Jsoup.parse(html.toString());
        page.select("style, .skip, .more, meta").remove();
        page.select("details").forEach(fold -> fold.tagName("div").addClass("fold"));
        page.select("summary").forEach(head -> head.tagName("p").addClass("summary"));
        page.select("svg").forEach(PrintedPage::coloured);
        return page;
    }

    /** A chart is drawn by itself, so it must hold its own style. */
    private static void coloured(Element chart) {
        chart.attr("xmlns", "http://www.w3.org/2000/svg");
        String colour = chart.parents().stream()
                .map(Element::classNames)
                .flatMap(names -> names.stream())
                .filter(COLOURS::contains)
                .findFirst()
                .orElse("");
        if (!colour.isEmpty()) {
            chart.addClass(colour);
        }
        chart.prependElement("style").attr("type", "text/css").appendText(CHART_STYLE);
    }

    static String resource(String name) {
        try (InputStream in = PrintedPage.class.getResourceAsStream("/hearsay/brief/print/" + name)) {
            if (in == null) {
                throw new IllegalStateException("hearsay/brief/print/" + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
