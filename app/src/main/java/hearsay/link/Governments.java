package hearsay.link;

import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.Gazetteer.Kind;
import hearsay.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which names stand for a government, and which holders speak for one.
 *
 * <p>Examples: "Washington" and "the U.S. government" stand for the United States government; the Pentagon and "South
 * Korean officials" speak for one without being it.
 */
final class Governments {
    private static final Set<String> OFFICES = WordList.of("offices.tsv", "word");
    private static final int LONGEST_ABBREVIATION = 4;
    private static final Set<String> NO_LONGER = WordList.of("past-offices.tsv", "word");

    /** Countries whose name is that of another place that has a government too. */
    private static final Set<String> TWO_PLACES = Set.of("Georgia");

    private static final String GOVERNMENT = " government";

    private final Gazetteer places = Gazetteer.standard();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();

    /** What stands before an office as an adjective does, as written: "U.S.", "Norwegian". */
    private final Map<String, String> written = new HashMap<>();

    /** The same and the adjectives, as the words of a holder's name have them. */
    private final Map<String, String> countries = new HashMap<>();

    Governments() {
        for (Table.Row row :
                Table.load("governments.tsv", "name", "kind", "canonical").rows()) {
            String name = row.get("name").toLowerCase(Locale.ROOT);
            switch (row.get("kind")) {
                case "government" -> {
                    same.put(name, row.get("canonical"));
                    if (isAbbreviation(row.get("name"))) {
                        written.put(row.get("name"), row.get("canonical"));
                    }
                }
                case "place" -> {
                    same.put(name, row.get("canonical"));
                    adjectives.put(name, row.get("canonical"));
                }
                case "demonym" -> adjectives.put(name, row.get("canonical"));
                case "body" -> bodies.put(name, row.get("canonical"));
                default -> throw row.bad("kind must be government, place, demonym or body");
            }
        }
        for (Kind kind : List.of(Kind.DEMONYM, Kind.COUNTRY)) {
            for (Gazetteer.Entry entry : places.all(kind)) {
                if (!TWO_PLACES.contains(entry.name())) {
                    written.putIfAbsent(entry.name(), of(entry.canonical()));
                }
            }
        }
        countries.putAll(adjectives);
        written.forEach((name, government) -> countries.putIfAbsent(plain(name), government));
    }

    private static String plain(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return low.endsWith(".") ? low.substring(0, low.length() - 1) : low;
    }

    /** The government that the name is a form of: one of the table, or that of a country or capital. */
    Optional<String> named(String name) {
        return Optional.ofNullable(same.get(name.toLowerCase(Locale.ROOT)))
                .or(() -> country(name, Kind.CAPITAL).map(this::of));
    }

    /** The government of a country: "Norwegian government". */
    private String of(String country) {
        String listed = same.get(country.toLowerCase(Locale.ROOT));
        return listed != null ? listed : places.adjective(country).orElse(country) + GOVERNMENT;
    }

    /** The country that a name is of, where it is that of a country or of such another place. */
    private Optional<String> country(String name, Kind other) {
        return places.find(name)
                .filter(entry -> !TWO_PLACES.contains(name))
                .filter(entry -> entry.kind() == Kind.COUNTRY || entry.kind() == other)
                .map(Gazetteer.Entry::canonical);
    }

    /**
     * The government that a holder of this name or description speaks for: a body of it, or an office with its name. Nobody
     * does who is said to have held the office once.
     */
    Optional<String> spokenForBy(String words) {
        String plain = words.replace('’', '\'');
        String low = plain.toLowerCase(Locale.ROOT);
        List<String> all = Words.of(low).stream().map(Words::plain).toList();
        if (all.stream().anyMatch(NO_LONGER::contains)) {
            return Optional.empty();
        }
        Optional<String> body = longest(bodies, low);
        if (body.isPresent() || all.stream().noneMatch(OFFICES::contains)) {
            return body;
        }
        return longest(adjectives, low).or(() -> longest(written, plain));
    }

    /** "U.S." and "UK", which stand before an office as an adjective does, but are another word in small letters. */
    private static boolean isAbbreviation(String name) {
        return name.length() <= LONGEST_ABBREVIATION
                && name.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** A body's name with the government for its country: one for "Norland's air force" and "Norlandic air force". */
    Optional<String> ofCountry(HolderName name) {
        for (int words = name.words().size() - 1; words > 0; words--) {
            Optional<String> government = ofAdjective(name.words().subList(0, words));
            if (government.isPresent()) {
                return Optional.of(government.get()
                        + ": "
                        + String.join(
                                " ", name.words().subList(words, name.words().size())));
            }
        }
        return Optional.empty();
    }

    /** The government of the country that the words name, as adjective or by its name. */
    Optional<String> ofAdjective(List<String> words) {
        return Optional.ofNullable(countries.get(String.join(" ", words)));
    }

    private static Optional<String> longest(Map<String, String> names, String words) {
        String best = "";
        for (String name : names.keySet()) {
            boolean longer =
                    name.length() > best.length() || (name.length() == best.length() && name.compareTo(best) < 0);
            if (longer && holds(words, name)) {
                best = name;
            }
        }
        return Optional.ofNullable(names.get(best));
    }

    private static boolean holds(String words, String name) {
        for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
            if (starts && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
