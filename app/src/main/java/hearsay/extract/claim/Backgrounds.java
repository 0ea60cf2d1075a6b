package hearsay.extract.claim;

import hearsay.annotate.AnnotatedDocument;
import hearsay.extract.Phrases;
import hearsay.lexicon.Table;
import hearsay.model.PartialDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether what an outlet tells lies well before its story. The words are in {@code background-words.tsv}.
 *
 * <p>Example: "A storm killed 19 people in 1954" in a report of 2031, "the decades-long feud has cost thousands of lives".
 */
final class Backgrounds {
    private static final int DAYS = 75;

    private final Phrases<Boolean> words;

    Backgrounds() {
        Map<String, Boolean> list = new HashMap<>();
        Table.load("background-words.tsv", "words").rows().forEach(row -> list.put(row.get("words"), true));
        words = new Phrases<>(list);
    }

    boolean isOne(Context context, Piece piece) {
        return !words.in(piece.tokens()).isEmpty() || isDatedLongAgo(context, piece);
    }

    private static boolean isDatedLongAgo(Context context, Piece piece) {
        AnnotatedDocument document = context.document();
        Optional<PartialDate> today = document.document().reference();
        return today.isPresent()
                && context.findings().times().stream()
                        .filter(t -> piece.sentence().span().contains(t.span()))
                        .flatMap(t -> t.date().stream())
                        .anyMatch(d ->
                                ChronoUnit.DAYS.between(d.lastDay(), today.get().firstDay()) > DAYS);
    }
}
