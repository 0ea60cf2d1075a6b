package hearsay.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a live blog, which has its own time.
 *
 * @param mark what tells it from the others on its page: the fragment of its address, or else its number
 * @param text its paragraphs, with a blank line between
 * @param parts the paragraphs, as of an article
 * @param title its headline, where it has one
 * @param day when it was published, by the page's own clock
 * @param time the time of that day, where the page tells it
 * @param address where it can be read by itself
 */
public record Entry(
        String mark,
        String text,
        List<Part> parts,
        Optional<String> title,
        Optional<LocalDate> day,
        Optional<LocalTime> time,
        Optional<String> address) {
    public Entry {
        parts = List.copyOf(parts);
    }
}
