package hearsay.extract.attribution;

import hearsay.lexicon.Table;
import hearsay.lexicon.Table.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that attribute, from {@code cues.tsv}: columns lemma, kind, class and frames. The frames are separated by
 * blanks, each a construction, a colon and a weight of 0 to 100: {@code clause:97 np:41 prep_of:80}.
 *
 * <p>The weight says how often, of 100, the word in that construction attributes. Constructions: {@code clause}
 * ("said that"), {@code infinitive} ("promised to"), {@code gerund} ("denied taking"), {@code np} ("denied the report"),
 * {@code small} ("called it a threat"), {@code prep_of} and the like ("warned of"), {@code quote} ("“No,” he said"),
 * {@code front} ("it was, he said, over"), {@code passive} ("is said to be"), {@code poss} and {@code bare} for nouns
 * ("her claim that", "the claim that"), {@code adverb}.
 */
final class CueLexicon {
    private static final int HUNDRED = 100;

    private final Map<Cue.Kind, Map<String, Cue>> cues = new HashMap<>();
    private final double unknown;

    /**
     * @param entries the words
     * @param unknown the weight of a word or construction that no entry has
     */
    CueLexicon(List<Cue> entries, double unknown) {
        this.unknown = unknown;
        for (Cue cue : entries) {
            cues.computeIfAbsent(cue.kind(), kind -> new HashMap<>()).put(cue.lemma(), cue);
        }
    }

    static CueLexicon load() {
        return new CueLexicon(
                Table.load("cues.tsv", "lemma", "kind", "class", "frames").rows().stream()
                        .map(CueLexicon::cue)
                        .toList(),
                0);
    }

    private static Cue cue(Row row) {
        Map<String, Double> frames = new HashMap<>();
        for (String frame : row.get("frames").split(" ")) {
            int colon = frame.indexOf(':');
            if (colon < 1 || !frame.substring(colon + 1).matches("\\d{1,3}")) {
                throw row.bad("frame " + frame + " is not of the form name:weight");
            }
            frames.put(frame.substring(0, colon), Integer.parseInt(frame.substring(colon + 1)) / (double) HUNDRED);
        }
        return new Cue(row.get("lemma"), row.one("kind", Cue.Kind.class), row.one("class", CueClass.class), frames);
    }

    Optional<Cue> find(Cue.Kind kind, String lemma) {
        return Optional.ofNullable(cues.getOrDefault(kind, Map.of()).get(lemma));
    }

    /** How often, of 1, the word attributes in the construction. */
    double weight(Cue.Kind kind, String lemma, String frame) {
        return find(kind, lemma)
                .map(cue -> cue.frames().getOrDefault(frame, unknown))
                .orElse(unknown);
    }

    CueClass type(Cue.Kind kind, String lemma) {
        return find(kind, lemma).map(Cue::type).orElse(CueClass.ATTITUDE);
    }
}
