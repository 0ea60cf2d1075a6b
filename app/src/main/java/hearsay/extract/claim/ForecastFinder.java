package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.lexicon.Table;
import hearsay.model.Forecast;
import hearsay.model.Hedge;
import hearsay.model.PartialDate;
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
        FEAR,
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
     * @param piece the words claimed
     * @param cue the tokens that attribute
     * @param text the document's text
     * @param hedge the claim's words of likelihood
     * @param due the time that the content speaks of
     */
    Optional<Forecast> find(
            Piece piece, List<Token> cue, String text, Optional<Hedge> hedge, Optional<PartialDate> due) {
        boolean ahead = looksAhead(piece, cue.isEmpty()) && !Outlook.isQuestion(piece);
        if (!ahead && !isForetold(piece, cue)) {
            return Optional.empty();
        }
        String expects = piece.span().of(text).replaceAll("\\s+", " ");
        return Optional.of(new Forecast(expects, hedge.map(Hedge::text), due));
    }

    private boolean looksAhead(Piece piece, boolean narrated) {
        List<Token> content = piece.tokens();
        return phrases.in(content).stream().anyMatch(f -> switch (f.value()) {
            case FRAME ->
                isWhole(content, f)
                        && !(narrated && content.get(f.from()).tag().equals("VBD"))
                        && !isNamedPlan(content.get(f.from()))
                        && !Outlook.isPerfect(content, f.to());
            case MODAL -> Outlook.isAhead(piece, content.get(f.from()));
            case VERB, FEAR -> false;
        });
    }

    /** "a plan to sink the ferry": somebody's purpose. */
    private static boolean isNamedPlan(Token first) {
        return first.isNoun() && first.lemma().equals("plan");
    }

    /** "going to rise", not "going to the river". */
    private static boolean isWhole(List<Token> content, Phrases.Found<Kind> frame) {
        return !frame.phrase().getLast().equals("to")
                || frame.to() < content.size()
                        && (content.get(frame.to()).tag().equals("VB")
                                || content.get(frame.to()).tag().equals("RB"));
    }

    /** "predicted a flood"; "fear a flood", but not "fear that it has come". */
    private boolean isForetold(Piece piece, List<Token> cue) {
        boolean finite = piece.tokens().stream().anyMatch(ForecastFinder::isFinite);
        return phrases.in(cue).stream().anyMatch(f -> f.value() == Kind.VERB || f.value() == Kind.FEAR && !finite);
    }

    private static boolean isFinite(Token token) {
        return token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP")
                || token.tag().equals("MD");
    }
}
