package hearsay.extract.attribution;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Token;
import hearsay.model.Attribution;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds who said what: direct, indirect and mixed speech, in the sense of PARC 3 (Pareti 2012) and PolNeAR (Newell,
 * Margolin and Ruths 2018). For whoever has an annotated document and wants its sources, cues and contents.
 *
 * <p>Trained linear models over the parse find cues, give the tokens around each their roles, and keep the readings that
 * are likely right; {@code docs/models/attribution.md} says how they were trained and what they miss. Pure, safe for use by
 * several threads, and linear in the number of sentences.
 *
 * <p>Example: "“We saw nothing,” the mayor said." gives one attribution: "the mayor", "said", "“We saw nothing,”".
 */
public final class AttributionExtractor {
    /** The rule of an attribution that is a turn of a transcript: all its content is the speaker's own words. */
    public static final String TURN = "say:turn";

    private final AttributionModel model;
    private final CueLexicon lexicon;

    public AttributionExtractor() {
        this(AttributionModel.load(), CueLexicon.load());
    }

    AttributionExtractor(AttributionModel model, CueLexicon lexicon) {
        this.model = model;
        this.lexicon = lexicon;
    }

    /** The attributions of a document, in text order of their cues. */
    public List<Attribution> extract(AnnotatedDocument document) {
        Columns columns = new Columns(document);
        Frames frames = new Frames(columns);
        List<Reading> readings = Readings.of(columns, frames, model, lexicon);
        double[] likelihoods = Readings.judged(readings, columns, frames, model, lexicon);
        BitSet chosen = Choice.of(columns, readings, likelihoods);
        List<Finding> kept = new ArrayList<>();
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            Reading reading = readings.get(i);
            Finding finding = Finding.of(columns, reading, rule(columns, frames, reading));
            kept.add(WholeQuotations.completed(columns, reading, finding));
        }
        List<Finding> apart = HeadlineHalves.apart(columns, withTurns(kept, Transcript.turns(columns)));
        List<Finding> joined = JoinedContents.join(columns, apart);
        return Selection.attributions(columns, Continuations.join(columns, joined));
    }

    /** Puts the turns of a transcript in place of what was read at their colons. */
    private static List<Finding> withTurns(List<Finding> findings, List<Finding> turns) {
        BitSet colons = new BitSet();
        turns.forEach(turn -> colons.set(turn.cue()));
        List<Finding> all = new ArrayList<>(turns);
        all.removeIf(turn -> turn.content().isEmpty());
        findings.stream().filter(finding -> !colons.get(finding.cue())).forEach(all::add);
        all.sort(Comparator.comparingInt(Finding::cue));
        return all;
    }

    /** The class of the cue and its sort: "say:verb", "say:passive", "accuse:noun", "say:adverb". */
    private String rule(Columns columns, Frames frames, Reading reading) {
        Token cue = columns.tokens[reading.cue()];
        String sort = "adverb";
        if (cue.isNoun()) {
            sort = "noun";
        } else if (cue.isVerb()) {
            sort = frames.passive[reading.cue()] ? "passive" : "verb";
        }
        String type = type(columns, frames, reading).name().toLowerCase(Locale.ROOT);
        return type + ":" + sort;
    }

    /** What the cue does; where its chief word does not tell, another word of it may: "issued a statement". */
    private CueClass type(Columns columns, Frames frames, Reading reading) {
        int cue = reading.cue();
        CueClass own = type(columns, frames, cue);
        for (int i = reading.from(); own == CueClass.ATTITUDE && i < reading.from() + reading.labels().length; i++) {
            if (reading.is(i, Role.CUE) && (columns.tokens[i].isVerb() || columns.tokens[i].isNoun())) {
                own = type(columns, frames, i);
            }
        }
        return own;
    }

    private CueClass type(Columns columns, Frames frames, int word) {
        String tag = columns.tokens[word].tag();
        int particle = frames.particle[word];
        CueClass joined = particle < 0
                ? CueClass.ATTITUDE
                : lexicon.type(tag, columns.lemmas[word] + "_" + columns.lemmas[particle]);
        return joined == CueClass.ATTITUDE ? lexicon.type(tag, columns.lemmas[word]) : joined;
    }
}
