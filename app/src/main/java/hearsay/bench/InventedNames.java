package hearsay.bench;

import java.util.List;
import java.util.Random;

/** Names of places, people, offices and outlets that there are not, drawn from one source of chance. */
final class InventedNames {
    private static final List<String> STARTS = List.of(
            "Sar", "Bren", "Tol", "Kar", "Vel", "Os", "Hask", "Mir", "Dun", "Par", "Ket", "Il", "Or", "Wen", "Tar",
            "Quill", "Fen", "Gal", "Hum", "Jor");
    private static final List<String> MIDDLES =
            List.of("", "", "a", "er", "ing", "o", "und", "is", "en", "al", "um", "ast");
    private static final List<String> ENDS = List.of(
            "row", "moor", "vane", "lund", "trel", "fell", "rin", "holm", "van", "say", "gate", "wick", "by", "mouth",
            "stead", "combe", "dale");
    private static final List<String> THINGS = List.of(
            "dam",
            "ferry",
            "mill",
            "tunnel",
            "depot",
            "bridge",
            "warehouse",
            "railway yard",
            "refinery",
            "market hall");
    private static final List<String> EVENTS =
            List.of("fire", "collapse", "explosion", "flood", "landslide", "crash", "shooting", "gas leak");
    private static final List<String> FIRST =
            List.of("Pavel", "Ada", "Ines", "Mara", "Tomas", "Lena", "Casimir", "Odile", "Bruno", "Hanne");
    private static final List<String> BODIES = List.of(
            "Halmora health ministry",
            "Kestrian government",
            "regional police",
            "fire service",
            "harbour office",
            "River Authority",
            "Red Lantern relief agency");
    private static final List<String> OUTLETS = List.of(
            "Meridian Wire", "Coastal Mercury", "Inland Daily", "Sarrow Gazette", "Northern Post", "Vellund Observer");

    private final Random random;

    InventedNames(Random random) {
        this.random = random;
    }

    String place() {
        return any(STARTS) + any(MIDDLES) + any(ENDS);
    }

    String person() {
        return any(FIRST) + " " + place();
    }

    String accident() {
        return any(THINGS) + " " + any(EVENTS);
    }

    String body() {
        return any(BODIES);
    }

    String outlet() {
        return any(OUTLETS);
    }

    String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
