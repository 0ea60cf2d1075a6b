package hearsay.extract.holder;

/** As far as a title, a given name or a pronoun tells it. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> throw new IllegalArgumentException("gender " + letter + ": m or f is allowed");
        };
    }

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
