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

/** The words of likelihood by their first word, the longest first: {@code hedges.tsv}. */
final class HedgeWords {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n\u2019t");
    private static final Set<String> STRONGEST = Set.of("JJS", "RBS");
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    /** What the first word must be. */
    enum Tag {
        MODAL,
        VERB,
        ADJECTIVE
    }

    /**
     * One entry of the list.
     *
     * @param words in lower case
     * @param band where the yardstick has one
     * @param tag what the first word must be, where that matters
     */
    record Entry(List<String> words, Optional<Hedge.Band> band, Optional<Tag> tag) {}

    HedgeWords() {
        for (Table.Row row :
                Table.load("hedges.tsv", "words", "low", "high", "tag").rows()) {
            List<String> words = List.of(row.get("words").split(" ", -1));
            Optional<Hedge.Band> band =
                    row.find("low").map(low -> new Hedge.Band(row.number("low"), row.number("high")));
            Entry entry = new Entry(words, band, row.find("tag").map(t -> row.one("tag", Tag.class)));
            byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(entry);
        }
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry e) -> e.words().size()).reversed()));
    }

    /** The longest entry that begins at a token. */
    Optional<Entry> at(Sentence sentence, int i) {
        for (Entry entry : byFirst.getOrDefault(sentence.token(i).lower(), List.of())) {
            if (matches(sentence, i, entry) && fits(sentence, i, entry)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Sentence sentence, int at, Entry entry) {
        List<String> words = entry.words();
        if (at + words.size() > sentence.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!sentence.token(at + i).lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
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
