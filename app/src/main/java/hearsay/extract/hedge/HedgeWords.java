package hearsay.extract.hedge;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.lexicon.Table;
import hearsay.model.Hedge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of likelihood in {@code hedges.tsv}, compared as they are printed: a hyphen or a contraction is part of the word, however
 * the tokenizer cuts it.
 *
 * <p>Example: "isn't likely" is one entry and three tokens.
 */
final class HedgeWords {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n\u2019t");
    private static final Set<String> STRONGEST = Set.of("JJS", "RBS");
    private final Map<Character, List<Entry>> byFirst = new HashMap<>();

    /** What the first word must be. */
    enum Tag {
        MODAL,
        VERB,
        ADJECTIVE
    }

    /**
     * One entry of the list.
     *
     * @param words in lower case, one blank between them
     * @param band where the yardstick has one
     * @param tag what the first word must be, where that matters
     */
    private record Entry(String words, Optional<Hedge.Band> band, Optional<Tag> tag) {}

    /**
     * Words of likelihood in a sentence.
     *
     * @param to one past the last token
     * @param band where the yardstick has one
     */
    record Found(int to, Optional<Hedge.Band> band) {}

    HedgeWords() {
        for (Table.Row row :
                Table.load("hedges.tsv", "words", "low", "high", "tag").rows()) {
            String words = row.get("words");
            Optional<Hedge.Band> band =
                    row.find("low").map(low -> new Hedge.Band(row.number("low"), row.number("high")));
            Entry entry = new Entry(words, band, row.find("tag").map(t -> row.one("tag", Tag.class)));
            byFirst.computeIfAbsent(words.charAt(0), c -> new ArrayList<>()).add(entry);
        }
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry e) -> e.words().length()).reversed()));
    }

    /** The longest entry that begins at a token. */
    Optional<Found> at(Sentence sentence, int i) {
        for (Entry entry : byFirst.getOrDefault(sentence.token(i).lower().charAt(0), List.of())) {
            int to = end(sentence, i, entry.words());
            if (to > i && fits(sentence, i, entry)) {
                return Optional.of(new Found(to, entry.band()));
            }
        }
        return Optional.empty();
    }

    /** One past the last of the tokens that are these words, or -1. */
    private static int end(Sentence sentence, int from, String words) {
        int at = 0;
        for (int i = from; i < sentence.size(); i++) {
            if (i > from && sentence.token(i).start() > sentence.token(i - 1).end()) {
                if (words.charAt(at) != ' ') {
                    return -1;
                }
                at++;
            }
            String token = sentence.token(i).lower().replace('\u2019', '\'');
            if (!words.startsWith(token, at)) {
                return -1;
            }
            at += token.length();
            if (at == words.length()) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "May" is a month, "might" a noun, "could not" inability, "as soon as possible" no hedge. */
    private static boolean fits(Sentence sentence, int at, Entry entry) {
        Token first = sentence.token(at);
        boolean possible = first.lower().equals("possible") && at > 0;
        if (possible && isUtmost(sentence, at)) {
            return false;
        }
        if (entry.tag().isEmpty()) {
            return true;
        }
        return switch (entry.tag().get()) {
            case MODAL -> first.tag().equals("MD") && !(first.lower().equals("could") && isNegated(sentence, at));
            case VERB -> first.tag().startsWith("VB");
            case ADJECTIVE -> first.tag().startsWith("JJ") || first.tag().startsWith("VB");
        };
    }

    private static boolean isUtmost(Sentence sentence, int at) {
        String before = sentence.token(at - 1).lower();
        return before.equals("as") || STRONGEST.contains(sentence.token(at - 1).tag());
    }

    private static boolean isNegated(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && NEGATIONS.contains(sentence.token(at + 1).lower());
    }
}
