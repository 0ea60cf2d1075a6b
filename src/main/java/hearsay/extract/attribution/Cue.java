package hearsay.extract.attribution;

import java.util.Map;

/**
 * One entry of the cue lexicon.
 *
 * <p>Example: "warn", a verb of class {@code WARN}, is a cue nearly always with a clause and mostly with "of".
 *
 * @param lemma its dictionary form; a particle follows after a low line ("point_out")
 * @param kind what sort of word it is
 * @param type what it does
 * @param frames for each construction how often, of 1, the word in it attributes
 */
record Cue(String lemma, Kind kind, CueClass type, Map<String, Double> frames) {
    /** Sorts of words. */
    enum Kind {
        VERB,
        NOUN,
        ADVERB
    }

    Cue {
        frames = Map.copyOf(frames);
    }
}
