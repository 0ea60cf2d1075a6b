package hearsay.pages;

import hearsay.lines.CalendarDates;
import hearsay.lines.FurnitureLines;
import hearsay.lines.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The entries of a live blog that no markup names: parts of one kind that follow each other, each with a time; or headings,
 * paragraphs or labels with times, each with what follows up to the next.
 *
 * <p>Example: {@code <h3>10:25 Crack found</h3><p>Engineers say ...</p><h3>09:40 Bridge closed</h3><p>The mayor ...</p>} is two entries.
 */
final class TimedEntries {
    private static final int FEWEST = 3;
    private static final int MOST = 2_000;
    private static final int DAY_WORDS = 8;
    private static final int LABEL_WORDS = 3;
    private static final int FEWEST_WORDS = 40;
    private static final double SHARE = 0.4;
    private static final double LINKS = 0.6;
    private static final Set<String> BOXES = Set.of("article", "div", "section", "li", "tr");
    private static final Set<String> TEXTS = Set.of("p", "ul", "ol", "blockquote", "dd", "pre");

    private final FurnitureLines furniture;

    TimedEntries(FurnitureLines furniture) {
        this.furniture = furniture;
    }

    /** The entries below an element, in the order of the page; none where most of its text is in no such parts. */
    List<TimedEntry> find(Element body) {
        TimedLists timed = new TimedLists(body);
        List<TimedEntry> entries = new ArrayList<>();
        for (Element list : timed.lists()) {
            entries.addAll(entries(list, timed));
        }
        int words = entries.stream().mapToInt(TimedEntry::words).sum();
        boolean most = words >= FEWEST_WORDS && words >= SHARE * timed.prose();
        return most && entries.size() >= FEWEST ? entries.subList(0, Math.min(MOST, entries.size())) : List.of();
    }

    private List<TimedEntry> entries(Element list, TimedLists timed) {
        List<TimedEntry> entries = new ArrayList<>();
        List<Element> parts = new ArrayList<>();
        Optional<LocalDate> day =
                Optional.ofNullable(list.previousElementSibling()).flatMap(TimedEntries::day);
        for (Element child : list.children()) {
            boolean opens = timed.opens(list, child);
            Optional<LocalDate> headed = opens ? Optional.empty() : day(child);
            if (opens || headed.isPresent()) {
                entry(parts, day).ifPresent(entries::add);
                parts.clear();
                day = headed.isPresent() ? headed : day;
            }
            if (opens || !parts.isEmpty() && goesOn(parts.getFirst(), child)) {
                parts.add(child);
            }
        }
        entry(parts, day).ifPresent(entries::add);
        return entries;
    }

    /** The day of a line that says nothing else. */
    private static Optional<LocalDate> day(Element element) {
        String words = element.text();
        return Line.of(words).words().size() <= DAY_WORDS ? CalendarDates.find(words) : Optional.empty();
    }

    /** What follows a box that has text of its own belongs to it only where it is text itself. */
    private static boolean goesOn(Element opener, Element next) {
        boolean box = BOXES.contains(opener.normalName())
                && Blocks.of(opener).stream().anyMatch(Block::isProse);
        return !box || TEXTS.contains(next.normalName());
    }

    private Optional<TimedEntry> entry(List<Element> parts, Optional<LocalDate> above) {
        Optional<TimeMark> mark = Optional.empty();
        Optional<String> title = Optional.empty();
        List<Block> kept = new ArrayList<>();
        for (Block block :
                parts.stream().flatMap(part -> Blocks.of(part).stream()).toList()) {
            Optional<TimeMark> found = TimeMark.of(block);
            String words = found.map(TimeMark::rest).orElse(block.text());
            mark = mark.isPresent() ? mark : found;
            if (furniture.isEnd(Line.of(words)) || block.isHeading() && furniture.isFurniture(Line.of(words))) {
                break;
            }
            if (block.isHeading() && title.isEmpty() && kept.isEmpty()) {
                title = Optional.of(words).filter(told -> !told.isBlank());
            } else if (!words.isBlank() && isText(block, words)) {
                kept.add(block.withText(words));
            }
        }
        Optional<String> headline = title;
        return mark.filter(found -> !kept.isEmpty())
                .map(found -> new TimedEntry(
                        parts.getFirst().id(), headline, found.day().or(() -> above), found.time(), kept));
    }

    /** No label ("Share", "Key event"), link, byline or day. */
    private boolean isText(Block block, String words) {
        Line line = Line.of(words);
        boolean label = line.words().size() <= LABEL_WORDS && !line.endsWithMark();
        return !label && (block.linkShare() < LINKS || block.isProse()) && !furniture.isFurniture(line);
    }
}
