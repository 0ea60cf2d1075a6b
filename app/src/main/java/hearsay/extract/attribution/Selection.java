package hearsay.extract.attribution;

import hearsay.model.Attribution;
import hearsay.model.Manner;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Makes attributions of findings and tells which lie inside which. */
final class Selection {
    private static final int NEAR = 10;

    private Selection() {}

    static List<Attribution> attributions(Columns columns, List<Finding> findings) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            found.add(Attribution.of(
                    finding.source(),
                    finding.words(),
                    finding.content(),
                    finding.rule().equals(AttributionExtractor.TURN)
                            ? Manner.DIRECT
                            : Manners.of(columns.document.text(), finding.content(), columns.quotations),
                    inside(findings, i),
                    finding.rule()));
        }
        return found;
    }

    /** The tightest finding whose content holds the cue. */
    private static OptionalInt inside(List<Finding> findings, int i) {
        int best = -1;
        Span cue = findings.get(i).words().getFirst();
        for (int j = Math.max(0, i - NEAR); j < Math.min(findings.size(), i + NEAR); j++) {
            boolean holds = j != i && findings.get(j).content().stream().anyMatch(span -> span.contains(cue));
            if (holds
                    && (best < 0
                            || findings.get(j).contentLength()
                                    < findings.get(best).contentLength())) {
                best = j;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
