package hearsay.pages;

import hearsay.lines.CalendarDates;
import hearsay.lines.ClockTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The time that an entry of a live blog begins or ends with.
 *
 * <p>Examples: "10:25", "Updated at 10.25am GMT", "10:25 - Crack found in the third pier", a time element.
 *
 * @param day the day that stands beside it, where one does
 * @param time the time of day
 * @param rest what its block says besides: a headline, the words of the entry; empty where it is a label alone
 */
record TimeMark(Optional<LocalDate> day, LocalTime time, String rest) {
    private static final int LABEL_WORDS = 9;
    private static final int HEADING_WORDS = 25;
    private static final String BETWEEN = " \u00a0:–—-|•·.,)]";

    /** The mark in a block, where it is one. */
    static Optional<TimeMark> of(Block block) {
        boolean label = !block.isProse() && !block.isHeading() && block.words() <= LABEL_WORDS;
        boolean heading = block.isHeading() && block.words() <= HEADING_WORDS;
        Optional<ClockTime> shown =
                ClockTime.find(block.text()).filter(found -> label || heading || found.start() <= 1);
        Optional<String> datetime = label || heading ? datetime(block.holder()) : Optional.empty();
        return shown.or(() -> datetime.flatMap(ClockTime::find))
                .map(found -> new TimeMark(
                        datetime.or(() -> Optional.of(block.text()).filter(words -> label || heading))
                                .flatMap(CalendarDates::find),
                        found.time(),
                        rest(block.text(), shown, label)));
    }

    /** "2031-03-09T10:25+01:00" of the time element in a block. */
    private static Optional<String> datetime(Element holder) {
        Element time = holder.hasAttr("datetime") ? holder : holder.selectFirst("[datetime]");
        return Optional.ofNullable(time).map(element -> element.attr("datetime"));
    }

    private static String rest(String words, Optional<ClockTime> shown, boolean label) {
        boolean opens = shown.filter(found -> found.start() <= 1).isPresent();
        if (!opens) {
            return label ? "" : words;
        }
        int from = shown.orElseThrow().end();
        while (from < words.length() && BETWEEN.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        String after = words.substring(from);
        return CalendarDates.find(after).isPresent() && label ? "" : after;
    }
}
