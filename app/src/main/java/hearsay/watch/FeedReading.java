package hearsay.watch;

import hearsay.fetch.Address;
import hearsay.fetch.BadAddressException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A feed in RSS (0.9 to 2.0) or Atom: its articles, and how often it wants to be asked. */
final class FeedReading {
    private static final int MOST_ITEMS = 1000;
    private static final int LONGEST = 500;

    private final Address place;
    private final List<String> notices = new ArrayList<>();

    FeedReading(Address place) {
        this.place = place;
    }

    Listing read(Document feed) {
        List<Item> items = new ArrayList<>();
        for (Element element : feed.getAllElements()) {
            String name = name(element);
            if ((name.equals("item") || name.equals("entry")) && items.size() < MOST_ITEMS) {
                item(element).ifPresent(items::add);
            }
        }
        return new Listing(items, List.of(), every(feed), false, notices);
    }

    private Optional<Item> item(Element item) {
        Optional<String> guid = text(item, "guid").or(() -> text(item, "id"));
        Optional<String> link = link(item).or(() -> guid.filter(id -> isPermanent(item, id)));
        String title = text(item, "title")
                .map(words -> Parser.unescapeEntities(words, false))
                .orElse("");
        if (link.isEmpty()) {
            notices.add("an item has no link" + (title.isEmpty() ? "" : " ('" + title + "')") + " and is left out");
            return Optional.empty();
        }
        try {
            Address address = base(item).resolve(link.get());
            return Optional.of(new Item(address, guid.map(FeedReading::shortened), shortened(title), date(item)));
        } catch (BadAddressException e) {
            notices.add("an item is left out: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** By {@code xml:base}, of the nearest that has one. */
    private Address base(Element item) {
        for (Element element = item; element != null; element = element.parent()) {
            if (element.hasAttr("xml:base")) {
                return place.resolve(element.attr("xml:base"));
            }
        }
        return place;
    }

    private static Optional<String> link(Element item) {
        Optional<String> link = item.children().stream()
                .filter(child -> name(child).equals("link"))
                .filter(child -> !child.hasAttr("rel") || child.attr("rel").equals("alternate"))
                .map(child -> child.hasAttr("href") ? child.attr("href") : child.text())
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .findFirst();
        // FeedBurner and its like put their own address in the link and the article's beside it
        return text(item, "feedburner:origlink").or(() -> link);
    }

    /** A guid is an address unless the feed says that it is none (RSS 2.0). */
    private static boolean isPermanent(Element item, String id) {
        boolean denied = item.children().stream()
                .anyMatch(child ->
                        name(child).equals("guid") && child.attr("isPermaLink").equalsIgnoreCase("false"));
        return !denied && Address.isAddress(id);
    }

    private static Optional<Instant> date(Element item) {
        for (String name : List.of("pubdate", "published", "updated", "date", "issued", "modified")) {
            Optional<Instant> date = text(item, name).flatMap(FeedDate::of);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<Duration> every(Document feed) {
        Optional<Duration> ttl = feed.getAllElements().stream()
                .filter(element -> name(element).equals("ttl"))
                .flatMap(element -> number(element.text()).stream())
                .findFirst()
                .map(Duration::ofMinutes);
        return ttl.or(() -> syndicated(feed));
    }

    /** {@code sy:updatePeriod} and {@code sy:updateFrequency}, RSS 1.0's module. */
    private static Optional<Duration> syndicated(Document feed) {
        Optional<Duration> period = words(feed, "updateperiod").flatMap(word -> switch (word) {
            case "hourly" -> Optional.of(Duration.ofHours(1));
            case "daily" -> Optional.of(Duration.ofDays(1));
            case "weekly" -> Optional.of(Duration.ofDays(7));
            case "monthly" -> Optional.of(Duration.ofDays(30));
            case "yearly" -> Optional.of(Duration.ofDays(365));
            default -> Optional.empty();
        });
        long times = Math.max(
                1, words(feed, "updatefrequency").flatMap(FeedReading::number).orElse(1L));
        return period.map(whole -> whole.dividedBy(times));
    }

    private static Optional<String> words(Document feed, String name) {
        return feed.getAllElements().stream()
                .filter(element -> name(element).equals(name))
                .map(element -> element.text().strip().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static Optional<Long> number(String words) {
        String digits = words.strip();
        boolean plain =
                !digits.isEmpty() && digits.length() < 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Optional.of(Long.parseLong(digits)).filter(number -> number > 0) : Optional.empty();
    }

    /** Lower case, without a prefix; but {@code feedburner:origLink} is no {@code link}. */
    private static String name(Element element) {
        String tag = element.tagName().toLowerCase(Locale.ROOT);
        boolean own = tag.startsWith("feedburner:") || tag.startsWith("media:") || tag.startsWith("itunes:");
        return own ? tag : tag.substring(tag.indexOf(':') + 1);
    }

    private static Optional<String> text(Element item, String name) {
        return item.children().stream()
                .filter(child -> name(child).equals(name))
                .map(child -> child.text().strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private static String shortened(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
