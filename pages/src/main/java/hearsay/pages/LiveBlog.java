package hearsay.pages;

import hearsay.lines.CalendarDates;
import hearsay.lines.ClockTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * The entries of a live blog, each with its own time, headline and address: what JSON-LD calls {@code liveBlogUpdate}, or else
 * the elements that bear this name (schema.org).
 */
final class LiveBlog {
    private static final int FEWEST = 2;
    private static final int MOST = 2_000;

    private LiveBlog() {}

    /** The entries of a page; none where it is no live blog. */
    static List<Entry> entries(Document page, StructuredData data) {
        List<Entry> told = new ArrayList<>();
        for (JsonNode update : data.updates()) {
            LaidText text = body(update.path("articleBody").asString(""));
            if (!text.text().isBlank() && told.size() < MOST) {
                told.add(entry(
                        text,
                        update.path("headline").asString(""),
                        update.path("datePublished").asString(""),
                        update.path("url").asString(""),
                        told.size() + 1));
            }
        }
        List<Entry> entries = told.size() >= FEWEST ? told : marked(page);
        return entries.size() >= FEWEST ? List.copyOf(entries) : List.of();
    }

    private static List<Entry> marked(Document page) {
        List<Entry> entries = new ArrayList<>();
        for (Element update : page.select("[itemprop=liveBlogUpdate]")) {
            Element body = Optional.ofNullable(update.selectFirst("[itemprop=articleBody]"))
                    .orElse(update);
            LaidText text = LaidText.of(Blocks.of(body));
            if (!text.text().isBlank() && entries.size() < MOST) {
                entries.add(entry(
                        text,
                        words(update, "[itemprop=headline]"),
                        time(update),
                        update.id().isEmpty() ? "" : "#" + update.id(),
                        entries.size() + 1));
            }
        }
        return entries;
    }

    private static String words(Element in, String query) {
        return Optional.ofNullable(in.selectFirst(query)).map(Element::text).orElse("");
    }

    private static String time(Element update) {
        return Optional.ofNullable(update.selectFirst("[itemprop=datePublished]"))
                .or(() -> Optional.ofNullable(update.selectFirst("time[datetime]")))
                .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"))
                .orElse("");
    }

    /** The description is plain text, but some outlets leave their markup in it. */
    private static LaidText body(String told) {
        Element body = told.contains("</")
                ? Jsoup.parse(told).body()
                : Jsoup.parse(told.replace("<", "&lt;").replace("\n", "<br>")).body();
        return LaidText.of(Blocks.of(body));
    }

    private static Entry entry(LaidText text, String headline, String date, String url, int number) {
        String mark = url.contains("#") ? url.substring(url.indexOf('#') + 1) : String.valueOf(number);
        return new Entry(
                mark,
                text.text(),
                text.parts(),
                Optional.of(headline.strip()).filter(words -> !words.isEmpty()),
                CalendarDates.find(date),
                ClockTimes.find(date.substring(date.indexOf('T') + 1)),
                Optional.of(url).filter(address -> address.startsWith("http")));
    }
}
