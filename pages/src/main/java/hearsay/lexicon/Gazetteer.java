package hearsay.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Countries with their capitals, nationalities and seats of power, and the best-known international organizations, with whom
 * each name stands for: {@code places.tsv}.
 *
 * <p>For whoever has to know that "Pyongyang" and "the North Koreans" stand for one state.
 * Names are compared as written, with their capitals; an apostrophe within a name may be a typographic one or left out ("Nukualofa").
 * The caller takes off a possessive ending.
 *
 * <p>Example: {@code find("Seoul")} gives a capital whose canonical name is "South Korea".
 */
public final class Gazetteer {
    /** "New Zealander" is no adjective. */
    private static final String ONLY_NOUN = "er";

    private static final String APOSTROPHE = "'";

    private final Map<String, Entry> entries;
    private final List<Entry> ordered;
    private final Map<String, String> adjectives = new HashMap<>();
    private final int maxWords;

    /** What a name is. */
    public enum Kind {
        COUNTRY,
        DEMONYM,
        CAPITAL,
        METONYM,
        ORGANIZATION
    }

    /**
     * One name.
     *
     * @param name as written in a text
     * @param kind what it is
     * @param canonical whom it stands for: the usual English name of a country, or the full name of a body, of one best known
     *     by its initials those
     */
    public record Entry(String name, Kind kind, String canonical) {}

    private Gazetteer(Map<String, Entry> entries) {
        this.entries = withoutApostrophes(entries);
        this.ordered = List.copyOf(entries.values());
        this.maxWords = entries.keySet().stream()
                .mapToInt(name -> name.split("[ -]").length * 2)
                .max()
                .orElse(0);
        for (Entry entry : entries.values()) {
            if (entry.kind() == Kind.DEMONYM) {
                adjectives.putIfAbsent(entry.canonical(), entry.name());
            }
        }
    }

    /** The same names and, unless another is written so, those that texts write without their apostrophes. */
    private static Map<String, Entry> withoutApostrophes(Map<String, Entry> entries) {
        Map<String, Entry> all = new HashMap<>(entries);
        entries.forEach((name, entry) -> all.putIfAbsent(name.replace(APOSTROPHE, ""), entry));
        return Map.copyOf(all);
    }

    /** Holds the one that all share until it is first asked for. */
    private static final class Standard {
        static final Gazetteer INSTANCE = load();
    }

    /**
     * The program's own gazetteer.
     *
     * @throws LexiconException where its file is missing or has a bad line
     */
    public static Gazetteer standard() {
        return Standard.INSTANCE;
    }

    private static Gazetteer load() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Table.Row row :
                Table.load("places.tsv", "name", "kind", "canonical").rows()) {
            Entry entry = new Entry(row.get("name"), row.one("kind", Kind.class), row.get("canonical"));
            if (entries.put(entry.name(), entry) != null) {
                throw row.bad("the name " + entry.name() + " stands there twice");
            }
        }
        return new Gazetteer(entries);
    }

    /** The entry of a name as written. */
    public Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name.replace("\u2019", APOSTROPHE)));
    }

    /** The adjective of a country by its usual name, the first demonym of the file: "Egyptian" for Egypt; none for New Zealand. */
    public Optional<String> adjective(String country) {
        return Optional.ofNullable(adjectives.get(country)).filter(demonym -> !demonym.endsWith(ONLY_NOUN));
    }

    /** The names of a kind, in the order of the file. */
    public List<Entry> all(Kind kind) {
        return ordered.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The most tokens that a name may have, hyphens and full stops counted as tokens of their own. */
    public int maxWords() {
        return maxWords;
    }
}
