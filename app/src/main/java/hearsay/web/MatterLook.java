package hearsay.web;

import hearsay.brief.DriftEntry;
import hearsay.brief.Figure;
import hearsay.brief.LedgerLines;
import hearsay.brief.Line;
import hearsay.brief.MatterEntry;
import hearsay.brief.OriginLines;
import hearsay.brief.Positions;
import java.util.List;
import java.util.Optional;

/** The page of a matter. */
record MatterLook(
        MatterEntry entry,
        Optional<Figure> figure,
        List<Positions.Turn> turns,
        List<DriftEntry> drifts,
        List<OriginLines> origins,
        List<Days.Day> days) {
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
                lines.origins(entry),
                Days.of(own));
    }

    private static boolean isOf(MatterEntry entry, LedgerLines lines, DriftEntry drift) {
        Line fuller = lines.cited(drift.fuller().citations().getFirst());
        return entry.matter().claims().contains(fuller.claim().id());
    }
}
