package hearsay.extract.reported;

import hearsay.annotate.Token;
import hearsay.lexicon.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells words that can name a party: names, pronouns and nouns for persons, bodies and documents; a count, an event or a camera
 * takes no stance. Safe for use by several threads.
 *
 * <p>Example: "the ministry" and "she" can, "the toll" cannot.
 */
public final class Parties {
    private static final Set<String> SORTS = Set.of("person", "body", "document");

    private static final List<String> DOERS = List.of("er", "or", "ist", "ian", "man", "woman", "crat", "ee", "eer");

    private static final Parties LISTED = new Parties(read(), instruments());

    private final Set<String> nouns;
    private final Set<String> instruments;

    private Parties(Set<String> nouns, Set<String> instruments) {
        this.nouns = Set.copyOf(nouns);
        this.instruments = Set.copyOf(instruments);
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

    private static Set<String> instruments() {
        Set<String> nouns = new HashSet<>();
        for (Table.Row row : Table.load("role-nouns.tsv", "noun", "sort").rows()) {
            if (row.get("sort").equals("instrument")) {
                nouns.add(row.get("noun"));
            }
        }
        return nouns;
    }

    /** Whether the token is the head of such a word. */
    public boolean contains(Token token) {
        return !isInstrument(token) && isParty(token);
    }

    /** Whether a source is what sees or records, and nothing else beside it: not "video and witness reports". */
    public boolean isInstrument(List<Token> source) {
        return head(source)
                .filter(this::isInstrument)
                .filter(head -> source.stream()
                        .noneMatch(token -> token.head() == head.index()
                                && token.relation().equals("conj")
                                && !isInstrument(token)))
                .isPresent();
    }

    private boolean isInstrument(Token token) {
        return token.isNoun() && instruments.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isParty(Token token) {
        return token.tag().startsWith("PRP")
                || token.tag().startsWith("W")
                || token.isProper() && Character.isLetter(token.text().codePointAt(0))
                || token.entity() != Token.Entity.NONE && token.isNoun()
                || token.isNoun() && nouns.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a source is for a party, by the topmost noun before any clause: "a striking reversal" is for none. */
    public boolean name(List<Token> source) {
        return head(source).map(token -> isInstrument(token) || mayBe(token)).orElse(true);
    }

    /** The topmost noun before any clause. */
    private Optional<Token> head(List<Token> source) {
        List<Token> phrase = phrase(source);
        return phrase.stream()
                .filter(token -> token.isNoun() && phrase.stream().noneMatch(other -> other.index() == token.head()))
                .findFirst();
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
        return contains(token)
                || token.isNoun() && !isInstrument(token) && DOERS.stream().anyMatch(token.lemma()::endsWith);
    }
}
