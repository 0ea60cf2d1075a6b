package hearsay.annotate;

import java.util.List;

/**
 * Whether a word that looks like a name, with something in small letters after it, stands in the sentence once more, and with
 * which word beside it.
 */
final class Occurrences {
    private static final int NEAREST = 3;
    private static final int FARTHEST = 149;
    private static final String PROPER_NOUN = "NNP";
    private static final TextHash NONE = name("NO-OCCURRENCE-PATTERN");
    private static final TextHash NEXT_BOTH = name("XY-NEXT-OCCURRENCE-XY");
    private static final TextHash NEXT_SECOND = name("XY-NEXT-OCCURRENCE-Y");
    private static final TextHash PREVIOUS_BOTH = name("XY-PREV-OCCURRENCE-XY");
    private static final TextHash PREVIOUS_SECOND = name("XY-PREV-OCCURRENCE-Y");
    private static final TextHash NEXT_AFTER_NAME = name("X-NEXT-OCCURRENCE-YX");
    private static final TextHash NEXT_BEFORE_NAME = name("X-NEXT-OCCURRENCE-XY");
    private static final TextHash NEXT_ALONE = name("X-NEXT-OCCURRENCE-X");
    private static final TextHash PREVIOUS_BEFORE_NAME = name("X-PREV-OCCURRENCE-YX");
    private static final TextHash PREVIOUS_AFTER_NAME = name("X-PREV-OCCURRENCE-XY");
    private static final TextHash PREVIOUS_ALONE = name("X-PREV-OCCURRENCE-X");

    private final List<String> words;
    private final List<String> tags;

    Occurrences(List<String> words, List<String> tags) {
        this.words = words;
        this.tags = tags;
    }

    private static TextHash name(String feature) {
        return TextHash.of(feature + "|C");
    }

    void of(int place, NameFeatures.Sink sink) {
        String word = words.get(place);
        String next = word(place + 1);
        if (!isNameCase(word) || !hasLetter(next) || hasUpper(next) || !hasLetter(word(place - 1))) {
            sink.add(NONE);
            return;
        }
        boolean isSecond = isName(place - 1);
        for (int i = place + NEAREST; i < words.size() && i <= place + FARTHEST; i++) {
            if (words.get(i).equals(word)) {
                sink.add(isSecond ? (isSame(i - 1, place) ? NEXT_BOTH : NEXT_SECOND) : next(i));
            }
        }
        for (int i = place - NEAREST; i >= 0 && i >= place - FARTHEST; i--) {
            if (words.get(i).equals(word)) {
                sink.add(isSecond ? (isSame(i - 1, place) ? PREVIOUS_BOTH : PREVIOUS_SECOND) : previous(i));
            }
        }
    }

    private boolean isSame(int before, int place) {
        return word(before).equals(word(place - 1));
    }

    private TextHash next(int i) {
        if (isName(i - 1)) {
            return NEXT_AFTER_NAME;
        }
        return isName(i + 1) ? NEXT_BEFORE_NAME : NEXT_ALONE;
    }

    private TextHash previous(int i) {
        if (isName(i + 1)) {
            return PREVIOUS_BEFORE_NAME;
        }
        return isName(i - 1) ? PREVIOUS_AFTER_NAME : PREVIOUS_ALONE;
    }

    private String word(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i);
    }

    private boolean isName(int i) {
        return isNameCase(word(i)) && tags.get(i).equals(PROPER_NOUN);
    }

    private static boolean isNameCase(String word) {
        if (word.length() < 2 || !(Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))) {
            return false;
        }
        return word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private static boolean hasUpper(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }
}
