package hearsay.web;

import hearsay.brief.DriftEntry;
import hearsay.brief.Figure;
import hearsay.brief.LedgerLines;
import hearsay.brief.Line;
import hearsay.brief.MatterEntry;
import hearsay.brief.Positions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of a matter. */
record MatterLook(
        MatterEntry entry,
        Optional<Figure> figure,
        List<Positions.Turn> turns,
        List<DriftEntry> drifts,
        List<Origin> origins,
        List<Days.Day> days) {
    /**
     * A holder of the matter.
     *
     * @param lines what they put forward
     * @param echoes the same in documents that repeat others
     */
    record Origin(String name, List<Line> lines, List<Line> echoes) {}

    static MatterLook of(LedgerLines lines, MatterEntry entry) {
        List<Line> own = lines.of(entry);
        return new MatterLook(
                entry,
                lines.figure(entry),
                lines.brief().positions().turns().stream()
                        .filter(turn -> turn.question().equals(entry.matter().question()))
                        .toList(),
                lines.brief().drifts().stream()
                        .filter(drift -> isOf(entry, lines, drift))
                        .toList(),
                origins(own),
                Days.of(own));
    }

    private static boolean isOf(MatterEntry entry, LedgerLines lines, DriftEntry drift) {
        Line fuller = lines.cited(drift.fuller().citations().getFirst());
        return entry.matter().claims().contains(fuller.claim().id());
    }

    private static List<Origin> origins(List<Line> lines) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        for (Line line : lines) {
            Origin origin = origins.computeIfAbsent(
                    line.wording().holder(), name -> new Origin(name, new ArrayList<>(), new ArrayList<>()));
            boolean echo = line.citation().source().echoOf().isPresent();
            (echo ? origin.echoes() : origin.lines()).add(line);
        }
        return List.copyOf(origins.values());
    }
}
