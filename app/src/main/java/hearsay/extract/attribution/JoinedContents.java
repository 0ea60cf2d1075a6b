package hearsay.extract.attribution;

import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives a content what the sentence joins to it behind: a further clause with "that" and what "including" opens.
 *
 * <p>Example: "that the ferry sank" goes on with "and that two boats were lost, including a tug" in "The mayor said that the ferry
 * sank, and that two boats were lost, including a tug".
 */
final class JoinedContents {
    private static final int FEWEST = 2;
    private static final Set<String> ENDS = Set.of(";", ".", "?", "!", "\u2014", "--", "\u2013", ")", "-RRB-");
    private static final Set<String> INCLUDING = Set.of("including", "excluding");

    private final Columns columns;
    private final List<Finding> findings;

    private JoinedContents(Columns columns, List<Finding> findings) {
        this.columns = columns;
        this.findings = new ArrayList<>(findings);
    }

    static List<Finding> join(Columns columns, List<Finding> findings) {
        JoinedContents joined = new JoinedContents(columns, findings);
        for (int i = 0; i < findings.size(); i++) {
            joined.extend(i);
        }
        return joined.findings;
    }

    private void extend(int i) {
        int start = last(findings.get(i)) + 1;
        while (start > 0) {
            int sentenceEnd = columns.sentenceStart[columns.sentence[start - 1] + 1];
            int end = start < sentenceEnd ? end(i, start, sentenceEnd) : start;
            if (end - start < FEWEST) {
                return;
            }
            int from = text(start).equals(",") ? start + 1 : start;
            findings.set(i, findings.get(i).with(columns.span(from, end - 1)));
            start = end;
        }
    }

    /** The last token of cue, source and content, if it stands in the cue's sentence, or -2. */
    private int last(Finding finding) {
        int from = columns.sentenceStart[columns.sentence[finding.cue()]];
        int to = columns.sentenceStart[columns.sentence[finding.cue()] + 1];
        int end = Stream.of(finding.words(), finding.source(), finding.content())
                .flatMap(List::stream)
                .mapToInt(Span::end)
                .max()
                .orElse(0);
        for (int i = to - 1; i >= from; i--) {
            if (columns.tokens[i].end() <= end) {
                return columns.tokens[to - 1].end() < end ? -2 : i;
            }
        }
        return -2;
    }

    /** Where what is joined ends, or {@code start} where nothing is. */
    private int end(int i, int start, int sentenceEnd) {
        int at = text(start).equals(",") ? start + 1 : start;
        if (at + FEWEST >= sentenceEnd) {
            return start;
        }
        Token token = columns.tokens[at];
        if (token.tag().equals("CC") && isThat(at + 1)) {
            return stop(i, start, at + 2, sentenceEnd, Set.of());
        }
        if (INCLUDING.contains(token.lower()) && columns.quote[at] < 0) {
            return stop(i, start, at + 1, sentenceEnd, Set.of(","));
        }
        return start;
    }

    private boolean isThat(int at) {
        return text(at).equals("that") && columns.tokens[at].tag().equals("IN");
    }

    /** The end of the clause; {@code start} where somebody else's words stand in it. */
    private int stop(int i, int start, int from, int sentenceEnd, Set<String> marks) {
        int at = from;
        while (at < sentenceEnd && !ENDS.contains(text(at)) && !marks.contains(text(at)) && !opensThat(at)) {
            if (isAnothers(i, at)) {
                return start;
            }
            at++;
        }
        return at;
    }

    private boolean opensThat(int at) {
        return at + 2 < columns.size()
                && (columns.tokens[at].tag().equals("CC") && isThat(at + 1)
                        || text(at).equals(",") && columns.tokens[at + 1].tag().equals("CC") && isThat(at + 2));
    }

    private boolean isAnothers(int i, int token) {
        Span span = columns.tokens[token].span();
        for (int j = 0; j < findings.size(); j++) {
            Finding other = findings.get(j);
            if (j != i
                    && Stream.of(other.words(), other.source(), other.content())
                            .flatMap(List::stream)
                            .anyMatch(span::overlaps)) {
                return true;
            }
        }
        return false;
    }

    private String text(int token) {
        return columns.tokens[token].text();
    }
}
