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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A document of the training corpus, annotated, with what people found in it.
 *
 * @param golds the attributions that have a cue
 */
record TrainingDocument(Columns columns, Frames frames, List<Gold> golds) {
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

    /** Reads a corpus: {@code {"text", "attributions": [{"source", "cue", "content"}]}} a line, spans in code points. */
    static List<TrainingDocument> read(Path corpus, Annotator annotator) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<TrainingDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(corpus)) {
            if (!line.isBlank()) {
                documents.add(of(json.readTree(line), annotator));
            }
        }
        return documents;
    }

    private static TrainingDocument of(JsonNode row, Annotator annotator) {
        String text = row.get("text").asString();
        Columns columns = new Columns(annotator.annotate(Fixtures.document(text)));
        List<Gold> golds = new ArrayList<>();
        for (JsonNode found : row.get("attributions")) {
            BitSet cue = tokens(columns, spans(text, found.get("cue")));
            if (!cue.isEmpty()) {
                golds.add(new Gold(
                        head(columns, cue),
                        tokens(columns, spans(text, found.get("source"))),
                        cue,
                        tokens(columns, spans(text, found.get("content")))));
            }
        }
        return new TrainingDocument(columns, new Frames(columns), golds);
    }

    private static List<Span> spans(String text, JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(
                    text.offsetByCodePoints(0, pair.get(0).asInt()),
                    text.offsetByCodePoints(0, pair.get(1).asInt())));
        }
        return spans;
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
