package hearsay.web;

import hearsay.brief.LedgerLines;
import hearsay.brief.LedgerLines.HolderLines;
import hearsay.brief.Line;
import hearsay.brief.Standpoints;
import hearsay.model.Stance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The page of a holder.
 *
 * @param standpoints the questions on which they do more than assert
 * @param positions the same on questions of their own
 */
record HolderLook(HolderLines holder, List<Standpoints> standpoints, List<Line> positions, List<Days.Day> days) {
    static HolderLook of(LedgerLines lines, HolderLines holder) {
        return new HolderLook(
                holder,
                lines.standpoints().stream()
                        .flatMap(points -> points.of(holder.name()).stream())
                        .toList(),
                holder.lines().stream()
                        .filter(line -> line.claim().stance() != Stance.ASSERTS
                                && line.matter().isEmpty())
                        .toList(),
                Days.of(holder.lines()));
    }

    String name() {
        return holder.name();
    }

    /** How many claims, and of each stance where there is more than assertion: "7 claims: asserts 5, denies 2". */
    static String extent(HolderLines holder) {
        Map<Stance, Long> counts = new TreeMap<>(holder.lines().stream()
                .collect(Collectors.groupingBy(line -> line.claim().stance(), Collectors.counting())));
        String size = holder.lines().size() + (holder.lines().size() == 1 ? " claim" : " claims");
        if (counts.keySet().equals(Set.of(Stance.ASSERTS))) {
            return size;
        }
        String each = counts.entrySet().stream()
                .map(entry -> Given.label(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return size + ": " + each;
    }
}
