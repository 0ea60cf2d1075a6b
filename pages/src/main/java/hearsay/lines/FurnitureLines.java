package hearsay.lines;

import java.util.Locale;

/**
 * Whole lines that are no prose, wherever they stand: notices, labels, addresses, dates, bylines, credits.
 *
 * <p>Examples: "Read more: How dams break", "[NEWS ANALYSIS]", "Published: 3 March 2031, 18:20". For one that stands between
 * paragraphs; what opens or closes a line of prose is no matter of this class.
 */
public final class FurnitureLines {
    private static final int LABEL_WORDS = 10;
    private static final int DATE_WORDS = 18;

    private final FurnitureWords words;

    public FurnitureLines(FurnitureWords words) {
        this.words = words;
    }

    /** Whether a whole line is no prose. */
    public boolean isFurniture(Line line) {
        Line bare = line.withoutBullet();
        return words.isNotice(bare)
                || isBracketedLabel(line)
                || isAddress(bare)
                || isDateLine(line)
                || Bylines.isCredit(bare)
                || bare != line && isShoutedName(bare)
                || Credits.isCredit(line);
    }

    /** Whether the article is over after this line. */
    public boolean isEnd(Line line) {
        return words.isEnd(line);
    }

    /** "[NEWS ANALYSIS]". */
    private static boolean isBracketedLabel(Line line) {
        return line.text().startsWith("[")
                && line.text().endsWith("]")
                && line.words().size() <= LABEL_WORDS;
    }

    /** "jane.roe@example.org", "BY JANE ROE [jane.roe@example.org]". */
    private static boolean isAddress(Line line) {
        return line.words().size() <= LABEL_WORDS
                && line.words().stream().anyMatch(w -> w.indexOf('@') > 0 && w.indexOf('.') > 0);
    }

    /** "Published: 3 March 2031, 18:20", "- The Gazette - Monday, March 3, 2031": a date among labels, no sentence. */
    private static boolean isDateLine(Line line) {
        return line.words().size() <= DATE_WORDS
                && (!line.text().endsWith(".") || line.text().endsWith(".m."))
                && line.words().stream().allMatch(FurnitureLines::isLabelWord)
                && CalendarDates.find(line.text()).isPresent();
    }

    private static boolean isLabelWord(String word) {
        char first = word.charAt(0);
        return !Character.isLetter(first)
                || Character.isUpperCase(first)
                || word.length() <= 4
                || word.endsWith(":")
                || word.equals("updated")
                || word.equals("published");
    }

    private static boolean isShoutedName(Line line) {
        return Bylines.isName(line.text()) && line.text().equals(line.text().toUpperCase(Locale.ROOT));
    }
}
