package hearsay.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * An entry as its page shows it, before its day is worked out.
 *
 * @param id of its element; empty where it has none
 * @param title its heading without the time
 * @param day what stands beside its time, or above it
 * @param time its time
 * @param blocks its text
 */
record TimedEntry(String id, Optional<String> title, Optional<LocalDate> day, LocalTime time, List<Block> blocks) {
    TimedEntry {
        blocks = List.copyOf(blocks);
    }

    int words() {
        return blocks.stream().mapToInt(Block::words).sum();
    }
}
