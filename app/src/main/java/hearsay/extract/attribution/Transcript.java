package hearsay.extract.attribution;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who says what in a transcript, or in one that stands in an article: paragraphs that begin with the speaker's name, perhaps
 * with what the speaker is, and a colon. One or two such beginnings are headings or notes ("WATCH:"); three and more that stand close together are turns of
 * a conversation. A turn that only asks has no content.
 *
 * <p>Example: in "BERG: The ferry is safe. MARCH: And the bridge? BERG: Ask the council.", each a paragraph, "The ferry is
 * safe." is said by "BERG".
 */
final class Transcript {
    private static final int FEWEST = 3;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_DESCRIPTION = 14;

    /** What comes between a name and what its bearer is: "ANA BERG, ENGINEER:", "ANA BERG (by telephone):". */
    private static final Set<String> DESCRIBING = Set.of(",", "(", "-LRB-", "[", "-LSB-");

    private static final Set<String> STOPS = Set.of(".", "!", "?", ";");

    private final Columns columns;

    /** A paragraph's first token, the first after the name, the colon, and the first token of the next paragraph. */
    private record Turn(int from, int nameEnd, int colon, int to) {}

    private Transcript(Columns columns) {
        this.columns = columns;
    }

    static List<Finding> turns(Columns columns) {
        return new Transcript(columns).find();
    }

    private List<Finding> find() {
        List<Turn> turns = new ArrayList<>();
        for (int from = 0; from < columns.size(); ) {
            int to = from + 1;
            while (to < columns.size() && columns.paragraph[to] == columns.paragraph[from]) {
                to++;
            }
            if (!columns.furniture[from]) {
                turn(from, to).ifPresent(turns::add);
            }
            from = to;
        }
        return isConversation(turns) ? turns.stream().map(this::finding).toList() : List.of();
    }

    /** Whether half of the paragraphs from the first turn to the last are turns. */
    private boolean isConversation(List<Turn> turns) {
        if (turns.size() < FEWEST) {
            return false;
        }
        int paragraphs = columns.paragraph[turns.getLast().from()]
                - columns.paragraph[turns.getFirst().from()]
                + 1;
        return 2 * turns.size() >= paragraphs;
    }

    /** A paragraph that begins with a name, perhaps with what its bearer is, and a colon; something must follow it. */
    private Optional<Turn> turn(int from, int to) {
        int end = from;
        while (end < to && end - from < LONGEST_NAME && isOfName(end)) {
            end++;
        }
        int colon = end;
        if (end > from && end < to && DESCRIBING.contains(columns.tokens[end].text())) {
            while (colon < to && colon - end < LONGEST_DESCRIPTION && isOfDescription(colon)) {
                colon++;
            }
        }
        boolean labelled = end > from && colon + 1 < to && isColon(colon);
        return labelled && columns.quote[from] < 0 && !isHeading(to)
                ? Optional.of(new Turn(from, end, colon, to))
                : Optional.empty();
    }

    /** "Transcript: The Harbour Hour": what is spoken ends with a mark. */
    private boolean isHeading(int to) {
        return Character.isLetterOrDigit(columns.tokens[to - 1].text().codePointAt(0));
    }

    private boolean isColon(int token) {
        return columns.tokens[token].text().equals(":");
    }

    private boolean isOfDescription(int token) {
        return !isColon(token) && !STOPS.contains(columns.tokens[token].text());
    }

    private boolean isOfName(int token) {
        String text = columns.tokens[token].text();
        return Character.isUpperCase(text.codePointAt(0)) && text.length() > 1;
    }

    private Finding finding(Turn turn) {
        return new Finding(
                turn.colon(),
                List.of(columns.span(turn.from(), turn.nameEnd() - 1)),
                List.of(columns.span(turn.colon(), turn.colon())),
                stated(turn.colon() + 1, turn.to()),
                AttributionExtractor.TURN);
    }

    /** The sentences that say something: who asks puts nothing forward, nor does who says thank you. */
    private List<Span> stated(int from, int to) {
        List<Span> stated = new ArrayList<>();
        int start = -1;
        for (int at = from; at < to; ) {
            int end = Math.min(to, columns.sentenceStart[columns.sentence[at] + 1]);
            boolean asks = columns.tokens[end - 1].text().equals("?");
            if (asks || words(at, end) < FEWEST_WORDS) {
                start = -1;
            } else if (start < 0) {
                start = at;
                stated.add(columns.span(start, end - 1));
            } else {
                stated.set(stated.size() - 1, columns.span(start, end - 1));
            }
            at = end;
        }
        return stated;
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += Character.isLetterOrDigit(columns.tokens[i].text().codePointAt(0)) ? 1 : 0;
        }
        return words;
    }
}
