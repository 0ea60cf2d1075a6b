package hearsay.extract.attribution;

import java.util.Random;

/** Inserts, drops or swaps one quotation mark of a text. */
final class Damage {
    private static final String MARKS = "“”\"‘’'«»";

    private Damage() {}

    static String once(String text, Random random) {
        int at = random.nextInt(text.length());
        char mark = MARKS.charAt(random.nextInt(MARKS.length()));
        int found = -1;
        for (int i = 0; i < text.length() && found < 0; i++) {
            int place = (at + i) % text.length();
            found = MARKS.indexOf(text.charAt(place)) >= 0 ? place : -1;
        }
        int kind = found < 0 ? 0 : random.nextInt(3);
        return switch (kind) {
            case 0 -> text.substring(0, at) + mark + text.substring(at);
            case 1 -> text.substring(0, found) + text.substring(found + 1);
            default -> text.substring(0, found) + mark + text.substring(found + 1);
        };
    }
}
