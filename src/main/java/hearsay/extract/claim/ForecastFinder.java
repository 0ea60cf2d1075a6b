package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.lexicon.Table;
import hearsay.model.Forecast;
import hearsay.model.Hedge;
import hearsay.model.PartialDate;
import hearsay.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a claim says what is expected.
 *
 * <p>Example: "The toll is likely to rise by Friday." The lists are in {@code expectations.tsv}.
 */
final class ForecastFinder {
    private enum Kind {
        MODAL,
        VERB,
        FRAME
    }

    private final Phrases<Kind> phrases;

    ForecastFinder() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Table.Row row : Table.load("expectations.tsv", "words", "kind").rows()) {
            kinds.put(row.get("words"), row.one("kind", Kind.class));
        }
        phrases = new Phrases<>(kinds);
    }

    /**
     * The forecast in a claim.
     *
     * @param content the tokens claimed
     * @param cue the tokens that attribute
     * @param text the document's text
     * @param span the words claimed
     * @param hedge the claim's words of likelihood
     * @param due the time that the content speaks of
     */
    Optional<Forecast> find(
            List<Token> content,
            List<Token> cue,
            String text,
            Span span,
            Optional<Hedge> hedge,
            Optional<PartialDate> due) {
        boolean ahead = phrases.in(content).stream()
                .anyMatch(f -> f.value() == Kind.FRAME || (f.value() == Kind.MODAL && !isPast(content, f.to())));
        boolean foretold = phrases.in(cue).stream().anyMatch(f -> f.value() == Kind.VERB);
        if (!ahead && !foretold) {
            return Optional.empty();
        }
        String expects = span.of(text).replaceAll("\\s+", " ");
        return Optional.of(new Forecast(expects, hedge.map(Hedge::text), due));
    }

    /** "would have opened": not ahead. */
    private static boolean isPast(List<Token> tokens, int after) {
        for (int i = after; i < Math.min(tokens.size(), after + 2); i++) {
            if (tokens.get(i).lower().equals("have")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).tag().equals("VBN")) {
                return true;
            }
        }
        return false;
    }
}
