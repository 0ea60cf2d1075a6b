package hearsay.read;

import hearsay.model.PartialDate;
import hearsay.read.file.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * The entries of a live blog, each with its own day, headline and address: what JSON-LD calls {@code liveBlogUpdate}, or else
 * the elements that bear this name (schema.org).
 */
final class LiveBlog {
    private static final int FEWEST = 2;
    private static final int MOST = 2_000;

    private LiveBlog() {}

    /**
     * One entry.
     *
     * @param mark what tells it from the others on its page
     */
    record Entry(String mark, String text, About about) {}

    /** The entries of a page; none where it is no live blog. */
    static List<Entry> entries(Document page, StructuredData data) {
        List<Entry> told = new ArrayList<>();
        for (JsonNode update : data.updates()) {
            String text = body(update.path("articleBody").asString(""));
            if (!text.isBlank() && told.size() < MOST) {
                told.add(entry(
                        text,
                        update.path("headline").asString(""),
                        update.path("datePublished").asString(""),
                        update.path("url").asString(""),
                        told.size() + 1));
            }
        }
        List<Entry> entries = told.size() >= FEWEST ? told : shown(page);
        return entries.size() >= FEWEST ? List.copyOf(entries) : List.of();
    }

    private static List<Entry> shown(Document page) {
        List<Entry> entries = new ArrayList<>();
        for (Element update : page.select("[itemprop=liveBlogUpdate]")) {
            Element body = Optional.ofNullable(update.selectFirst("[itemprop=articleBody]"))
                    .orElse(update);
            String text = text(body);
            if (!text.isBlank() && entries.size() < MOST) {
                entries.add(entry(
                        text,
                        words(update, "[itemprop=headline]"),
                        day(update),
                        update.id().isEmpty() ? "" : "#" + update.id(),
                        entries.size() + 1));
            }
        }
        return entries;
    }

    private static String words(Element in, String query) {
        return Optional.ofNullable(in.selectFirst(query)).map(Element::text).orElse("");
    }

    private static String day(Element update) {
        return Optional.ofNullable(update.selectFirst("[itemprop=datePublished]"))
                .or(() -> Optional.ofNullable(update.selectFirst("time[datetime]")))
                .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"))
                .orElse("");
    }

    /** The description is plain text, but some outlets leave their markup in it. */
    private static String body(String told) {
        return told.contains("</") ? text(org.jsoup.Jsoup.parse(told).body()) : told.strip();
    }

    private static String text(Element body) {
        return String.join("\n\n", Blocks.of(body).stream().map(Block::text).toList());
    }

    private static Entry entry(String text, String headline, String date, String url, int number) {
        String mark = url.contains("#") ? url.substring(url.indexOf('#') + 1) : String.valueOf(number);
        Optional<PartialDate> day = PartialDate.parse(date);
        About about = new About(
                Optional.empty(),
                Optional.of(headline.strip()).filter(words -> !words.isEmpty()),
                List.of(),
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.of(url).filter(address -> address.startsWith("http")));
        return new Entry(mark, text, about);
    }
}
