package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.lexicon.Table;
import hearsay.model.Stance;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a holder stands to a claim, from the words that attribute it and, where those are neutral, from what is claimed.
 *
 * <p>Example: "The ministry did not directly deny the report" is {@code declines}. The lists are in
 * {@code stances.tsv}.
 */
final class StanceJudge {
    private final Phrases<Stance> cues;
    private final Phrases<Stance> contents;

    StanceJudge() {
        Map<String, Map<String, Stance>> lists = new HashMap<>();
        for (Table.Row row :
                Table.load("stances.tsv", "words", "stance", "where").rows()) {
            String where = row.get("where");
            if (!where.equals("cue") && !where.equals("content")) {
                throw row.bad("where must be cue or content, not " + where);
            }
            lists.computeIfAbsent(where, k -> new HashMap<>()).put(row.get("words"), row.one("stance", Stance.class));
        }
        cues = new Phrases<>(lists.getOrDefault("cue", Map.of()));
        contents = new Phrases<>(lists.getOrDefault("content", Map.of()));
    }

    /**
     * The stance of a claim.
     *
     * @param cue the tokens that attribute, with their negation; empty for the narrator
     * @param content the tokens claimed
     */
    Stance judge(List<Token> cue, List<Token> content) {
        return strongest(cues, cue).or(() -> strongest(contents, content)).orElse(Stance.ASSERTS);
    }

    private static Optional<Stance> strongest(Phrases<Stance> phrases, List<Token> tokens) {
        Map<Stance, Integer> longest = new EnumMap<>(Stance.class);
        for (Phrases.Found<Stance> found : phrases.in(tokens)) {
            longest.merge(found.value(), found.to() - found.from(), Math::max);
        }
        return longest.entrySet().stream()
                .max(Map.Entry.<Stance, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
