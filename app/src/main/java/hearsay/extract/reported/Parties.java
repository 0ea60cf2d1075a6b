package hearsay.extract.reported;

import hearsay.annotate.Token;
import hearsay.lexicon.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells words that can name a party: names, pronouns and nouns for persons, bodies and documents; a count or an event takes
 * no stance. Safe for use by several threads.
 *
 * <p>Example: "the ministry" and "she" can, "the toll" cannot.
 */
public final class Parties {
    private static final Set<String> SORTS = Set.of("person", "body", "document");

    private static final List<String> DOERS = List.of("er", "or", "ist", "ian", "man", "woman", "crat", "ee", "eer");

    private static final Parties LISTED = new Parties(read());

    private final Set<String> nouns;

    private Parties(Set<String> nouns) {
        this.nouns = Set.copyOf(nouns);
    }

    /** The nouns of the word lists, read once. */
    public static Parties load() {
        return LISTED;
    }

    private static Set<String> read() {
        Set<String> nouns = new HashSet<>();
        for (Table.Row row : Table.load("role-nouns.tsv", "noun", "sort").rows()) {
            if (SORTS.contains(row.get("sort"))) {
                nouns.add(row.get("noun"));
            }
        }
        for (Table.Row row : Table.load("person-nouns.tsv", "noun").rows()) {
            nouns.add(row.get("noun"));
        }
        return nouns;
    }

    /** Whether the token is the head of such a word. */
    public boolean contains(Token token) {
        return token.tag().startsWith("PRP")
                || token.tag().startsWith("W")
                || token.isProper() && Character.isLetter(token.text().codePointAt(0))
                || token.entity() != Token.Entity.NONE && token.isNoun()
                || token.isNoun() && nouns.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a source is for a party, by the topmost noun before any clause: "a striking reversal" is for none. */
    public boolean name(List<Token> source) {
        List<Token> phrase = phrase(source);
        return phrase.stream()
                .filter(token -> token.isNoun() && phrase.stream().noneMatch(other -> other.index() == token.head()))
                .findFirst()
                .map(this::mayBe)
                .orElse(true);
    }

    /** "The council" of "the council which denied the report". */
    private static List<Token> phrase(List<Token> source) {
        int noun = 0;
        while (noun < source.size() && !source.get(noun).isNoun()) {
            noun++;
        }
        int end = noun;
        while (end < source.size()
                && !source.get(end).tag().startsWith("W")
                && !Set.of("VBD", "VBZ", "VBP", "MD").contains(source.get(end).tag())) {
            end++;
        }
        return noun < source.size() ? source.subList(0, end) : source;
    }

    /** Also "organizers", "the master": nouns that no list has and that end as those for persons do. */
    boolean mayBe(Token token) {
        return contains(token) || token.isNoun() && DOERS.stream().anyMatch(token.lemma()::endsWith);
    }
}
