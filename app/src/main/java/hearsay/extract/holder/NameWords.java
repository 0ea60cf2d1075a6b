package hearsay.extract.holder;

import hearsay.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What single words tell about a source: titles, given names, and nouns for persons, bodies and documents, from {@code
 * titles.tsv}, {@code given-names.tsv}, {@code role-nouns.tsv} and {@code person-nouns.tsv}.
 */
final class NameWords {
    /** Sorts of sources that a common noun names. */
    enum Sort {
        PERSON,
        BODY,
        DOCUMENT,
        INSTRUMENT,
        THING
    }

    private final Map<String, Gender> titles = new HashMap<>();
    private final Map<String, String> nounsOfTitles = new HashMap<>();
    private final Map<String, Gender> given = new HashMap<>();
    private final Map<String, Sort> nouns = new HashMap<>();
    private final Set<String> persons = new HashSet<>();

    private NameWords() {}

    static NameWords load() {
        NameWords words = new NameWords();
        for (Table.Row row : Table.load("titles.tsv", "word", "gender", "noun").rows()) {
            row.find("noun").ifPresent(noun -> words.nounsOfTitles.put(key(row.get("word")), noun));
            words.titles.put(
                    key(row.get("word")), row.find("gender").map(Gender::of).orElse(Gender.UNKNOWN));
        }
        for (Table.Row row : Table.load("given-names.tsv", "name", "gender").rows()) {
            words.given.put(key(row.get("name")), Gender.of(row.get("gender")));
        }
        for (Table.Row row : Table.load("role-nouns.tsv", "noun", "sort").rows()) {
            words.nouns.put(key(row.get("noun")), row.one("sort", Sort.class));
        }
        for (Table.Row row : Table.load("person-nouns.tsv", "noun").rows()) {
            words.persons.add(key(row.get("noun")));
        }
        return words;
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    boolean isTitle(String word) {
        return titles.containsKey(key(word));
    }

    /** What a title is short for: "Gov." is "governor". */
    String noun(String title) {
        return nounsOfTitles.getOrDefault(key(title), key(title));
    }

    /** The gender that a title or a given name tells. */
    Gender gender(String word) {
        Gender title = titles.getOrDefault(key(word), Gender.UNKNOWN);
        return title == Gender.UNKNOWN ? given.getOrDefault(key(word), Gender.UNKNOWN) : title;
    }

    Optional<Sort> sort(String noun) {
        return Optional.ofNullable(nouns.get(key(noun)));
    }

    /** Whether a noun is for a person by what the person does or is in charge of: "mayor", not "villager". */
    boolean isOffice(String noun) {
        return sort(noun).filter(sort -> sort == Sort.PERSON).isPresent();
    }

    /** Whether a noun is for a person or a body. */
    boolean isParty(String noun) {
        return isPerson(noun) || sort(noun).filter(sort -> sort == Sort.BODY).isPresent();
    }

    /** Whether a noun is for what sees or records: "satellite", "footage". */
    boolean isInstrument(String noun) {
        return sort(noun).filter(sort -> sort == Sort.INSTRUMENT).isPresent();
    }

    /** Whether a noun is for persons, those that only count them ("villager") included. */
    boolean isPerson(String noun) {
        return sort(noun).map(sort -> sort == Sort.PERSON).orElseGet(() -> persons.contains(key(noun)));
    }

    /** The gender that a noun for persons tells by its last part: "spokeswoman", "ferryman". */
    static Gender genderOfNoun(String noun) {
        String word = key(noun);
        return word.endsWith("woman") ? Gender.FEMALE : word.endsWith("man") ? Gender.MALE : Gender.UNKNOWN;
    }
}
