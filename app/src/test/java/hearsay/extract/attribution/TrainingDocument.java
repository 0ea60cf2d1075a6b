package hearsay.extract.attribution;

import hearsay.annotate.Annotator;
import hearsay.annotate.Fixtures;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tools.jackson.databind.ObjectMapper;

/**
 * A document of the training corpus, annotated, with what people found in it.
 *
 * @param number which document of the corpus it is, or is a copy of
 * @param golds the attributions that have a cue
 */
record TrainingDocument(int number, Columns columns, Frames frames, List<Gold> golds) {
    private static final String QUOTATION_MARKS = "\"“”«»‘";
    private static final String APOSTROPHES = "'’";

    /** What archives lose of a text: of every fourth document there is a copy without one of these. */
    private static final List<String> LOSSES =
            List.of(",", QUOTATION_MARKS, "," + QUOTATION_MARKS, "," + QUOTATION_MARKS + APOSTROPHES);

    private static final int COPIED = 4;

    /**
     * One attribution, as places of tokens in the document.
     *
     * @param head the chief word of the cue
     */
    record Gold(int head, BitSet source, BitSet cue, BitSet content) {
        /** The roles of the tokens of a window. */
        int[] labels(int[] window) {
            int[] labels = new int[window[1] - window[0]];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = role(window[0] + i).ordinal();
            }
            return labels;
        }

        private Role role(int token) {
            if (cue.get(token) || token == head) {
                return Role.CUE;
            }
            if (source.get(token)) {
                return Role.SOURCE;
            }
            return content.get(token) ? Role.CONTENT : Role.NONE;
        }
    }

    /** Reads a corpus, a {@link MarkedText} a line, and adds the damaged copies. */
    static List<TrainingDocument> read(Path corpus, Annotator annotator) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<TrainingDocument> documents = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(corpus)) {
            if (!line.isBlank()) {
                MarkedText whole = MarkedText.of(json.readTree(line));
                documents.add(of(number, whole, annotator));
                if (number % COPIED == 0) {
                    String lost = LOSSES.get(number / COPIED % LOSSES.size());
                    documents.add(of(number, whole.without(lost), annotator));
                }
                number++;
            }
        }
        return documents;
    }

    private static TrainingDocument of(int number, MarkedText marked, Annotator annotator) {
        Columns columns = new Columns(annotator.annotate(Fixtures.document(marked.text())));
        List<Gold> golds = new ArrayList<>();
        for (MarkedText.Marked found : marked.attributions()) {
            BitSet cue = tokens(columns, found.cue());
            if (!cue.isEmpty()) {
                golds.add(new Gold(
                        head(columns, cue), tokens(columns, found.source()), cue, tokens(columns, found.content())));
            }
        }
        return new TrainingDocument(number, columns, new Frames(columns), golds);
    }

    /** The tokens of which at least half lies in a span. */
    private static BitSet tokens(Columns columns, List<Span> spans) {
        BitSet inside = new BitSet();
        for (int i = 0; i < columns.size(); i++) {
            Span token = columns.tokens[i].span();
            if (spans.stream().anyMatch(span -> 2 * token.overlap(span) >= token.length())) {
                inside.set(i);
            }
        }
        return inside;
    }

    /** The token of a cue that hangs on none of the others, by preference a verb, then a noun, then an adjective. */
    private static int head(Columns columns, BitSet cue) {
        int best = -1;
        int most = -1;
        for (int i = cue.nextSetBit(0); i >= 0; i = cue.nextSetBit(i + 1)) {
            boolean top = columns.head[i] < 0 || !cue.get(columns.head[i]);
            int rank = (CueFeatures.isCandidate(columns, i) ? 20 : 0) + (top ? 10 : 0);
            rank += Math.max(0, "JNV".indexOf(columns.tokens[i].tag().charAt(0)) + 1);
            if (rank > most) {
                most = rank;
                best = i;
            }
        }
        return best;
    }
}
