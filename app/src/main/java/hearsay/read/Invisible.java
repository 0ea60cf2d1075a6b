package hearsay.read;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Characters that nobody sees and that can make words look like others: those that turn the direction of writing (the
 * "Trojan source" of Boucher and Anderson, 2021), joiners and spaces of no width, tags, control characters.
 *
 * <p>They are left out of the text that is kept, so that what is shown is what was read, and the user is told how many there
 * were. Marks of typesetting alone (soft hyphens, places where a word may break) go without a word.
 *
 * @param without the text without them
 * @param found how often each was there, by code point
 */
record Invisible(String without, Map<Integer, Integer> found) {
    private static final int KINDS_TOLD = 4;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int BREAK = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int JOINER = 0x200D;

    static Invisible in(String text) {
        if (text.codePoints().noneMatch(Invisible::isHidden)) {
            return new Invisible(text, Map.of());
        }
        StringBuilder kept = new StringBuilder(text.length());
        Map<Integer, Integer> found = new TreeMap<>();
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean joins = c == JOINER && !Character.isLetter(before) && before > 0x2000;
            if (!isHidden(c) || joins) {
                kept.appendCodePoint(c);
            } else if (!isTypesetting(c)) {
                found.merge(c, 1, Integer::sum);
            }
            before = c;
        }
        return new Invisible(kept.toString(), found);
    }

    private static boolean isHidden(int c) {
        if (c < 0x20) {
            return c != '\n' && c != '\t' && c != '\f' && c != '\r';
        }
        int type = Character.getType(c);
        return c >= 0x7F
                && (type == Character.FORMAT || type == Character.CONTROL && c != 0x85 || c == 0x3164 || c == 0x115F);
    }

    private static boolean isTypesetting(int c) {
        return c == SOFT_HYPHEN || c == BREAK || c == BYTE_ORDER_MARK;
    }

    int count() {
        return found.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** For people: how many and which. */
    String told() {
        String which = found.entrySet().stream()
                .limit(KINDS_TOLD)
                .map(entry -> "U+%04X%s".formatted(entry.getKey(), name(entry.getKey())))
                .collect(Collectors.joining(", "));
        return count() + (count() == 1 ? " invisible character was" : " invisible characters were") + " left out: "
                + which + (found.size() > KINDS_TOLD ? " and others" : "")
                + "; what was shown may have looked different";
    }

    /** Control characters have no name of their own. */
    private static String name(int c) {
        String name = Character.getType(c) == Character.CONTROL ? null : Character.getName(c);
        return name == null ? "" : " (" + name.toLowerCase(java.util.Locale.ROOT) + ")";
    }
}
