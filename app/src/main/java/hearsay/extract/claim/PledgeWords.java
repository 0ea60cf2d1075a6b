package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.lexicon.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words by which somebody binds itself to a deed, from {@code pledge-words.tsv}.
 *
 * <p>Example: "vow" is a cue of promising, "agree" a verb by which a party is bound.
 */
final class PledgeWords {
    enum Kind {
        PROMISE,
        ANNOUNCE,
        BIND,
        MEAN,
        PLAN,
        WEIGH,
        WEIGHED,
        DEED,
        LET,
        ORDER,
        SOON,
        INSTRUMENT,
        AIM,
        GO,
        TELL,
        OPINE
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private PledgeWords() {
        for (Table.Row row : Table.load("pledge-words.tsv", "word", "kind").rows()) {
            words.computeIfAbsent(row.one("kind", Kind.class), k -> new HashSet<>())
                    .add(row.get("word"));
        }
    }

    static PledgeWords load() {
        return new PledgeWords();
    }

    boolean is(Kind kind, Token token) {
        Set<String> list = words.getOrDefault(kind, Set.of());
        return list.contains(token.lemma().toLowerCase(Locale.ROOT)) || list.contains(token.lower());
    }

    boolean any(Kind kind, List<Token> tokens) {
        return tokens.stream().anyMatch(t -> is(kind, t));
    }
}
