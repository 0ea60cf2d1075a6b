package hearsay.extract.attribution;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Token;
import hearsay.model.Attribution;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Keeps the best finding of each cue and tells which lie inside which. */
final class Selection {
    private static final Comparator<Finding> ORDER = Comparator.comparingInt(Finding::position)
            .thenComparing(finding -> finding.content().getFirst());

    private Selection() {}

    /** One finding for each cue word, the heaviest, in text order. */
    static List<Finding> best(List<Finding> findings, double threshold) {
        Map<Span, Finding> best = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.weight() >= threshold && !isSpokenAside(finding)) {
                best.merge(
                        finding.anchor().span(), finding, (old, other) -> other.weight() > old.weight() ? other : old);
            }
        }
        List<Finding> kept = new ArrayList<>(best.values());
        kept.sort(ORDER);
        return kept;
    }

    /** A cue inside somebody's quoted words: what the speaker says of himself is his speech, not another attribution. */
    private static boolean isSpokenAside(Finding finding) {
        Token anchor = finding.anchor();
        return finding.passage().isSpoken(anchor);
    }

    static List<Attribution> attributions(AnnotatedDocument document, List<Finding> findings) {
        List<Attribution> found = new ArrayList<>();
        List<Quotation> quotations = QuotationFinder.find(document);
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            found.add(new Attribution(
                    finding.source().map(Source::spans).orElse(List.of()),
                    finding.cue(),
                    finding.content(),
                    Manners.of(document.text(), finding.content(), quotations),
                    Optional.empty(),
                    Optional.empty(),
                    inside(findings, i),
                    finding.rule()));
        }
        return found;
    }

    /** The tightest finding whose content holds the cue. */
    private static OptionalInt inside(List<Finding> findings, int i) {
        int best = -1;
        Span cue = findings.get(i).cue().getFirst();
        for (int j = Math.max(0, i - 10); j < Math.min(findings.size(), i + 10); j++) {
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
