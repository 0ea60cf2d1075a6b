package hearsay.read;

import hearsay.model.Document;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Articles in feeds and in the formats of agencies. */
final class SavedNews {
    private static final JsonMapper JSON = JsonMapper.shared();

    private SavedNews() {}

    static byte[] rss(Document article) {
        String day = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy", Locale.ENGLISH)
                .format(LocalDate.parse(SavedAs.day(article)));
        StringBuilder authors = new StringBuilder();
        article.byline()
                .forEach(name -> authors.append("<dc:creator>").append(name).append("</dc:creator>"));
        return SavedPages.bytes("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>%s</title><link>https://x.example/</link>
                <item><title>%s</title><link>%s</link><guid isPermaLink="false">%s</guid>%s
                <pubDate>%s 09:00:00 GMT</pubDate><description>In short.</description>
                <content:encoded><![CDATA[%s]]></content:encoded></item></channel></rss>
                """.formatted(
                        SavedAs.escaped(article.outlet().orElse("")),
                        SavedAs.escaped(article.title().orElse("")),
                        SavedAs.address(article),
                        article.id(),
                        authors,
                        day,
                        SavedAs.markup(article)));
    }

    static byte[] atom(Document article) {
        StringBuilder authors = new StringBuilder();
        article.byline()
                .forEach(name -> authors.append("<author><name>").append(name).append("</name></author>"));
        return SavedPages.bytes("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>%s</title>
                <entry><id>urn:%s</id><title type="text">%s</title><link rel="alternate" href="%s"/>%s
                <published>%sT09:00:00Z</published><updated>2031-04-01T09:00:00Z</updated>
                <content type="html">%s</content></entry></feed>
                """.formatted(
                        SavedAs.escaped(article.outlet().orElse("")),
                        article.id(),
                        SavedAs.escaped(article.title().orElse("")),
                        SavedAs.address(article),
                        authors,
                        SavedAs.day(article),
                        SavedAs.escaped(SavedAs.markup(article))));
    }

    static byte[] ninjs(Document article) {
        Map<String, String> object = new TreeMap<>();
        object.put("uri", SavedAs.address(article));
        object.put("type", "text");
        object.put("headline", article.title().orElse(""));
        object.put("copyrightholder", article.outlet().orElse(""));
        object.put("byline", String.join(" and ", article.byline()));
        object.put("firstcreated", SavedAs.day(article) + "T09:00:00Z");
        object.put("body_text", article.text());
        return JSON.writeValueAsBytes(object);
    }

    static byte[] ninjs2(Document article) {
        Map<String, Object> object = new TreeMap<>();
        object.put("uri", SavedAs.address(article));
        object.put(
                "headlines",
                List.of(Map.of("role", "main", "value", article.title().orElse(""))));
        object.put("infosources", List.of(Map.of("name", article.outlet().orElse(""))));
        object.put("by", String.join(", ", article.byline()));
        object.put("contentCreated", SavedAs.day(article) + "T09:00:00Z");
        object.put("bodies", List.of(Map.of("contentType", "text/html", "value", SavedAs.markup(article))));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(object);
    }

    static byte[] newsMl(Document article) {
        return SavedPages.bytes("""
                <?xml version="1.0" encoding="UTF-8"?>
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:%s" version="1">
                <itemMeta><provider><name>%s</name></provider><versionCreated>%sT09:00:00Z</versionCreated>
                <link rel="irel:seeAlso" href="%s"/></itemMeta>
                <contentMeta><headline>%s</headline><by>%s</by></contentMeta>
                <contentSet><inlineXML contenttype="application/xhtml+xml"><h:html xmlns:h="http://www.w3.org/1999/xhtml">
                <h:head><h:title>x</h:title></h:head><h:body>%s</h:body></h:html></inlineXML></contentSet></newsItem>
                """.formatted(
                        article.id(),
                        SavedAs.escaped(article.outlet().orElse("")),
                        SavedAs.day(article),
                        SavedAs.address(article),
                        SavedAs.escaped(article.title().orElse("")),
                        String.join(", ", article.byline()),
                        SavedAs.markup(article).replace("<p>", "<h:p>").replace("</p>", "</h:p>")));
    }
}
