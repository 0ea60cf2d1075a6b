package hearsay.pages;

import hearsay.lines.CalendarDates;
import hearsay.lines.ClockTime;
import hearsay.lines.FurnitureLines;
import hearsay.lines.FurnitureWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * The entries of a live blog, each with its own time, headline and address: what JSON-LD calls {@code liveBlogUpdate}, or else
 * the elements that bear this name (schema.org), or else, where the page says that it is live, parts that follow each other with
 * times ({@link TimedEntries}).
 */
final class LiveBlog {
    private static final int FEWEST = 2;
    private static final int MOST = 2_000;
    private static final TimedEntries TIMED = new TimedEntries(new FurnitureLines(new FurnitureWords()));

    private LiveBlog() {}

    /**
     * The entries of a page; none where it is no live blog.
     *
     * @param bare the page without its programs
     */
    static List<Entry> entries(Document page, Document bare, StructuredData data, Facts facts) {
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
        return entries.size() >= FEWEST ? List.copyOf(entries) : List.copyOf(shown(bare.body(), facts));
    }

    private static List<Entry> shown(Element body, Facts facts) {
        List<TimedEntry> found = LiveSigns.isLive(body, facts) ? TIMED.find(body) : List.of();
        List<Optional<LocalDate>> days = EntryDays.of(found, facts.published());
        Map<String, Integer> marks = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        // from the oldest on, as it were: an entry keeps its mark when the page grows at its head
        for (int i = found.size() - 1; i >= 0; i--) {
            TimedEntry entry = found.get(i);
            LaidText text = LaidText.of(entry.blocks());
            String time = days.get(i).map(day -> day + "T").orElse("") + entry.time();
            String mark = entry.id().isEmpty() ? time : entry.id();
            int same = marks.merge(mark, 1, Integer::sum);
            entries.add(new Entry(
                    same > 1 ? mark + "-" + same : mark,
                    text.text(),
                    text.parts(),
                    entry.title(),
                    days.get(i),
                    Optional.of(entry.time()),
                    facts.address()
                            .filter(address -> !entry.id().isEmpty())
                            .map(address -> address + "#" + entry.id())));
        }
        return entries.reversed();
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
                ClockTime.find(date).map(ClockTime::time),
                Optional.of(url).filter(address -> address.startsWith("http")));
    }
}
