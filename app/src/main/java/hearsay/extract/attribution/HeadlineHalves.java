package hearsay.extract.attribution;

import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the halves of a headline apart: what stands behind a semicolon, a dash or a colon is another piece of news, and no
 * words of whoever speaks in the half before.
 *
 * <p>Example: in "Minister denies a leak; rivals march on the port" the march is the outlet's. "Minister says: no leak" and
 * "Minister: no leak; port open" are one half for this purpose, for there the colon is how the headline quotes.
 */
final class HeadlineHalves {
    private static final int LONGEST = 40;
    private static final int FEWEST_WORDS = 2;
    private static final Set<String> STOPS = Set.of(".", "!", "?", "\u2026", "...");
    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

    /** Tags of words that a subject begins with, or the conjunction before it. */
    private static final Set<String> SUBJECTS =
            Set.of("NN", "NNS", "NNP", "NNPS", "DT", "CD", "JJ", "JJR", "PRP", "PRP$", "CC", "EX");

    /** Verbs that open a quotation in any tense; of others a past tense is a passive: "Two deaths confirmed: port shut". */
    private static final Set<String> QUOTING = Set.of("say", "tell", "ask", "write", "add", "reply", "tweet", "think");

    private final Columns columns;

    private HeadlineHalves(Columns columns) {
        this.columns = columns;
    }

    /** The same findings, those of headlines within the half that their cue stands in; one that is left without content goes. */
    static List<Finding> apart(Columns columns, List<Finding> findings) {
        HeadlineHalves halves = new HeadlineHalves(columns);
        return findings.stream()
                .flatMap(finding -> halves.within(finding).stream())
                .toList();
    }

    private Optional<Finding> within(Finding finding) {
        int sentence = columns.sentence[finding.cue()];
        int start = columns.sentenceStart[sentence];
        int end = columns.sentenceStart[sentence + 1];
        if (!isHeadline(start, end) || !Character.isLetter(text(finding.cue()).codePointAt(0))) {
            return Optional.of(finding);
        }
        int from = finding.cue();
        while (from > start && !divides(from - 1, start, end)) {
            from--;
        }
        int to = finding.cue() + 1;
        while (to < end && !divides(to, start, end)) {
            to++;
        }
        return from == start && to == end ? Optional.of(finding) : half(finding, from, to, end);
    }

    /** A paragraph of one sentence, without a stop. */
    private boolean isHeadline(int start, int end) {
        boolean alone = (start == 0 || columns.paragraph[start - 1] != columns.paragraph[start])
                && (end == columns.tokens.length || columns.paragraph[end] != columns.paragraph[start]);
        int last = end - 1;
        while (last > start && columns.tokens[last].tag().equals("''")) {
            last--;
        }
        return alone && end - start <= LONGEST && !STOPS.contains(text(last));
    }

    private boolean divides(int at, int start, int end) {
        boolean between = at - start >= FEWEST_WORDS && end - at > FEWEST_WORDS;
        String text = text(at);
        return between
                && columns.quote[at] < 0
                && (text.equals(";") || text.equals(":") || isDash(at) && isOnlyDash(at, start, end));
    }

    /** A dash with space around it, before what can be a subject: not "- for now". */
    private boolean isDash(int at) {
        return isSetOff(at) && SUBJECTS.contains(columns.tokens[at + 1].tag());
    }

    private boolean isSetOff(int at) {
        Token dash = columns.tokens[at];
        return DASHES.contains(dash.text())
                && columns.tokens[at - 1].end() < dash.start()
                && dash.end() < columns.tokens[at + 1].start();
    }

    /** Two dashes set something off that others stand around. */
    private boolean isOnlyDash(int at, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (i != at && isSetOff(i)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Finding> half(Finding finding, int from, int to, int end) {
        Span half = columns.span(from, to - 1);
        List<Span> content = clipped(finding.content(), half);
        boolean opens = to < end && isColon(to) && opensQuotation(finding.cue(), to);
        if (isColon(from - 1) && isQuoted(finding.content().getFirst())) {
            return Optional.of(finding);
        }
        if (!content.isEmpty()) {
            return Optional.of(finding.holding(clipped(finding.words(), half), content));
        }
        if (opens) {
            return Optional.of(finding);
        }
        int rest = finding.cue() + 1;
        return rest < to && hasWords(rest, to)
                ? Optional.of(finding.holding(
                        List.of(columns.span(finding.cue(), finding.cue())), List.of(columns.span(rest, to - 1))))
                : Optional.empty();
    }

    /** "Minister says: ..." and whatever a quotation mark follows. */
    private boolean opensQuotation(int cue, int colon) {
        boolean quoted = colon + 1 < columns.tokens.length && columns.quote[colon + 1] >= 0;
        String tag = columns.tokens[cue].tag();
        boolean past = tag.equals("VBD") || tag.equals("VBN");
        return quoted || colon == cue + 1 && (!past || QUOTING.contains(columns.lemmas[cue]));
    }

    private boolean isColon(int at) {
        return at >= 0 && text(at).equals(":");
    }

    /** "‘We saw nothing’: keeper tells of the night". */
    private boolean isQuoted(Span content) {
        return columns.quotations.stream()
                .anyMatch(quotation -> quotation.span().contains(content.start()));
    }

    private boolean hasWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (columns.tokens[i].isNoun() || columns.tokens[i].tag().startsWith("JJ")) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> clipped(List<Span> spans, Span half) {
        List<Span> inside = new ArrayList<>();
        for (Span span : spans) {
            if (span.overlaps(half)) {
                inside.add(new Span(Math.max(span.start(), half.start()), Math.min(span.end(), half.end())));
            }
        }
        return inside;
    }

    private String text(int token) {
        return columns.tokens[token].text();
    }
}
