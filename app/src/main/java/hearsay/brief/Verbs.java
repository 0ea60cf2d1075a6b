package hearsay.brief;

import hearsay.model.Stance;

/** The verb that stands between a holder and quoted words; in the past, which one holder and many share. */
final class Verbs {
    private Verbs() {}

    static String of(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "said";
            case CONFIRMS -> "confirmed";
            case DENIES -> "denied";
            case DOUBTS -> "doubted";
            case DECLINES -> "declined to say";
        };
    }
}
