package hearsay.store;

import java.util.List;
import java.util.Random;

/** Names of places and people that nobody has. */
final class Invented {
    private static final List<String> STARTS = List.of(
            "Sar", "Bren", "Tol", "Kar", "Vel", "Os", "Hask", "Mir", "Dun", "Par", "Ket", "Il", "Or", "Wen", "Tar",
            "Quill", "Fen", "Gal", "Hum", "Jor");
    private static final List<String> MIDDLES =
            List.of("", "", "a", "er", "ing", "o", "und", "is", "en", "al", "um", "ast");
    private static final List<String> ENDS = List.of(
            "row", "moor", "vane", "lund", "trel", "fell", "rin", "holm", "van", "say", "gate", "wick", "by", "mouth",
            "stead", "combe", "dale");
    private static final List<String> FIRST =
            List.of("Pavel", "Ada", "Ines", "Mara", "Tomas", "Lena", "Casimir", "Odile", "Bruno", "Hanne");

    private final Random random;

    Invented(Random random) {
        this.random = random;
    }

    String place() {
        return any(STARTS) + any(MIDDLES) + any(ENDS);
    }

    String person() {
        return any(FIRST) + " " + place();
    }

    String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
