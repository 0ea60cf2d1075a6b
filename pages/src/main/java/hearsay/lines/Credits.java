package hearsay.lines;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Captions and credits of pictures.
 *
 * <p>Examples: "Crews on the Orwen. (Lena Abbot/Meridian Wire via Pool)", "Lena Abbot/Meridian Images", "The dam on Sunday.
 * Photo: Lena Abbot".
 */
public final class Credits {
    private static final int LONGEST = 500;
    private static final int LONGEST_NAME_WORDS = 8;
    private static final int LONGEST_BRACKET = 70;
    private static final Set<String> PICTURES = Set.of(
            "photo",
            "photos",
            "picture",
            "pictures",
            "image",
            "images",
            "photograph",
            "photographs",
            "screenshot",
            "photographer",
            "handout",
            "courtesy");

    private Credits() {}

    public static boolean isCredit(Line line) {
        return line.text().length() < LONGEST
                && (isBracketed(line.text()) || isPictureLabel(line.words()) || isNames(line.words()));
    }

    /** "... (Lena Abbot/MW)", "... (MW Photo)" at the end, the line having at most a caption before it. */
    private static boolean isBracketed(String text) {
        int open = text.lastIndexOf('(');
        if (open < 0 || !text.endsWith(")") || text.length() - open > LONGEST_BRACKET) {
            return false;
        }
        String inside = text.substring(open + 1, text.length() - 1);
        List<String> words = Line.of(inside).words();
        boolean credit = inside.indexOf('/') > 0
                || words.contains("via")
                || words.stream().anyMatch(Credits::isPicture);
        return credit && inside.chars().noneMatch(Character::isDigit);
    }

    /** "Photo: Lena Abbot", "Image by Lena Abbot" at the end. */
    private static boolean isPictureLabel(List<String> words) {
        for (int i = Math.max(0, words.size() - LONGEST_NAME_WORDS); i + 1 < words.size(); i++) {
            String word = words.get(i);
            boolean label = isPicture(word.replace(":", ""))
                    && (word.endsWith(":")
                            || Set.of("by", "credit:", "/")
                                    .contains(words.get(i + 1).toLowerCase(Locale.ROOT)));
            boolean names = words.subList(i + 1, words.size()).stream()
                    .allMatch(w -> !Character.isLowerCase(w.charAt(0))
                            || Set.of("by", "for", "via", "and", "of", "credit:")
                                    .contains(w));
            if (label && names && !words.getLast().endsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** "Lena Abbot/Meridian Images via Pool": nothing but names around a stroke, as the line or after the caption's stop. */
    private static boolean isNames(List<String> words) {
        int from = words.size();
        boolean stroke = false;
        while (from > 0 && words.size() - from < LONGEST_NAME_WORDS) {
            String word = words.get(from - 1);
            boolean name = Character.isUpperCase(word.charAt(0))
                    || Set.of("via", "for", "of", "/").contains(word);
            if (!name || word.endsWith(".") && from < words.size()) {
                break;
            }
            stroke |= word.indexOf('/') >= 0 && word.chars().noneMatch(Character::isDigit);
            from--;
        }
        boolean afterStop = from == 0 || words.get(from - 1).endsWith(".");
        return stroke
                && afterStop
                && words.size() - from >= 2
                && !words.getLast().endsWith(".");
    }

    private static boolean isPicture(String word) {
        String letters = word.toLowerCase(Locale.ROOT);
        int stroke = letters.indexOf('/');
        return PICTURES.contains(stroke > 0 ? letters.substring(0, stroke) : letters);
    }
}
