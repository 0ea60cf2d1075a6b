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
import java.util.Set;

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
        FRAME,
        DRIFT
    }

    private static final Set<String> COMPARING = Set.of("more", "less", "as", "most", "least");
    private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "wo");

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
                                && !isCompared(content, f)
                                && !Outlook.isPerfect(content, f.to());
                    case MODAL -> Outlook.isAhead(piece, content.get(f.from()));
                    case VERB -> isExpecting(content.get(f.from()));
                    case DRIFT -> !(narrated && content.get(f.from()).tag().equals("VBD"));
                    case FEAR -> false;
                })
                || piece.tokens().stream().anyMatch(t -> Outlook.isScheduled(piece, t));
    }

    /** "She expects rain", "we expect rain": not "as expected", "they expected rain". */
    private static boolean isExpecting(Token verb) {
        return verb.lemma().equals("expect")
                && (verb.tag().equals("VBZ") || verb.tag().equals("VBP"));
    }

    /** "are twice as likely to fall ill", "were more likely to die": a share of many, not the time to come. */
    private static boolean isCompared(List<Token> content, Phrases.Found<Kind> frame) {
        return frame.phrase().contains("likely")
                && frame.from() > 0
                && COMPARING.contains(content.get(frame.from() - 1).lower());
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

    /** "predicted a flood", "will reject" the draft; "fear a flood", but not "fear that it has come". */
    private boolean isForetold(Piece piece, List<Token> cue) {
        boolean finite = piece.tokens().stream().anyMatch(ForecastFinder::isFinite);
        if (!finite && cue.stream().anyMatch(t -> WILL.contains(t.lower()))) {
            return true;
        }
        return phrases.in(cue).stream().anyMatch(f -> f.value() == Kind.VERB || f.value() == Kind.FEAR && !finite);
    }

    private static boolean isFinite(Token token) {
        return token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP")
                || token.tag().equals("MD");
    }
}
