package hearsay.link;

import java.util.List;

/**
 * One claim of a matter with who stands behind it.
 *
 * @param party whom the origin belongs to; two origins of one party are not independent
 * @param origin the ultimate holder
 * @param statement the claim
 */
record Voice(String party, String origin, Statement statement) {
    /** Whether it backs what is claimed. */
    boolean affirms() {
        return switch (statement.claim().stance()) {
            case ASSERTS, CONFIRMS -> true;
            case DENIES, DOUBTS, DECLINES -> false;
        };
    }

    /** Whether it says anything of the question, and does not decline to. */
    boolean commits() {
        return affirms() || statement.disputes();
    }

    boolean isOutlet() {
        return Origins.isVoice(origin);
    }

    /** Without the outlets' own voices, where holders are named. */
    static List<Voice> named(List<Voice> voices) {
        List<Voice> named = voices.stream().filter(v -> !v.isOutlet()).toList();
        return named.isEmpty() ? voices : named;
    }
}
