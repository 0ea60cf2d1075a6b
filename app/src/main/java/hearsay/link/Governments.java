package hearsay.link;

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

    private final Map<String, String> same = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> abbreviations = new HashMap<>();

    Governments() {
        for (Table.Row row :
                Table.load("governments.tsv", "name", "kind", "canonical").rows()) {
            String name = row.get("name").toLowerCase(Locale.ROOT);
            switch (row.get("kind")) {
                case "government" -> {
                    same.put(name, row.get("canonical"));
                    if (isAbbreviation(row.get("name"))) {
                        abbreviations.put(row.get("name"), row.get("canonical"));
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
    }

    /** The government that the name is a form of. */
    Optional<String> named(String name) {
        return Optional.ofNullable(same.get(name.toLowerCase(Locale.ROOT)));
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
        return longest(adjectives, low).or(() -> longest(abbreviations, plain));
    }

    /** "U.S." and "UK", which stand before an office as an adjective does, but are another word in small letters. */
    private static boolean isAbbreviation(String name) {
        return name.length() <= LONGEST_ABBREVIATION
                && name.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** A body's name with the government for its country: one for "Norland's air force" and "Norlandic air force". */
    Optional<String> ofCountry(HolderName name) {
        for (int words = name.words().size() - 1; words > 0; words--) {
            String country = String.join(" ", name.words().subList(0, words));
            String government = adjectives.get(country);
            if (government != null) {
                return Optional.of(government
                        + ": "
                        + String.join(
                                " ", name.words().subList(words, name.words().size())));
            }
        }
        return Optional.empty();
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
