package hearsay.link.story;

import java.util.Locale;

/** What tells whether two reports speak of one event; each is named in {@code story-weights.tsv}. */
enum StoryFeature {
    WORDS,
    WORDS_ROOT,
    NAMES,
    NAMES_ROOT,
    TITLE,
    GAP,
    WITHIN_TWO_DAYS,
    WITHIN_A_WEEK,
    WITHIN_A_MONTH,
    OVER_THREE_MONTHS,
    NAME_PAIRS,
    RAREST_NAME_PAIR,
    THREE_NAME_PAIRS,
    FIVE_NAMES,
    RAREST_NAME,
    NUMBERS,
    AGES,
    WORDS_WITHIN_A_WEEK,
    NAMES_WITHIN_A_WEEK,
    TITLE_WITHIN_A_WEEK,
    WORDS_GAP,
    NAMES_GAP,
    TITLE_COVERED,
    NAMES_COVERED,
    LENGTH;

    /** The name in the file of weights: {@code words-root}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
