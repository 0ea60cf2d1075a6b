package hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the body of a state behind a description by its country and what it is for.
 *
 * <p>Example: where a story has one body of Norland with "intelligence" in its name, "Norland's lead spy agency" and "Norlandic
 * intelligence" are that body. Where it has two, the description stays by itself, for nobody knows which is meant.
 */
final class DescribedBodies {
    private static final int LONGEST = 4;
    private static final Map<String, String> FUNCTIONS = WordList.of("body-functions.tsv", "phrase", "function");
    private static final Set<String> EMPTY = WordList.of("body-descriptions.tsv", "word");

    private final Governments governments;

    DescribedBodies(Governments governments) {
        this.governments = governments;
    }

    /**
     * From each description to the body described.
     *
     * @param names the names of the story, in the order in which they are preferred
     */
    Map<String, String> among(List<HolderName> names) {
        Map<String, List<HolderName>> bodies = new TreeMap<>();
        Map<String, List<HolderName>> described = new TreeMap<>();
        for (HolderName name : names) {
            Optional<String> description = description(name);
            description.ifPresent(key ->
                    described.computeIfAbsent(key, k -> new ArrayList<>()).add(name));
            if (description.isEmpty()) {
                body(name)
                        .ifPresent(key -> bodies.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(name));
            }
        }
        Map<String, String> found = new HashMap<>();
        described.forEach((key, descriptions) -> {
            List<HolderName> known = bodies.getOrDefault(key, List.of());
            if (known.size() <= 1) {
                HolderName one = known.isEmpty() ? descriptions.getFirst() : known.getFirst();
                descriptions.stream()
                        .filter(name -> !name.equals(one))
                        .forEach(name -> found.put(name.text(), one.text()));
            }
        });
        return found;
    }

    /** The country and function that are all that the words say, which are in small letters: "Norlandic intelligence". */
    private Optional<String> description(HolderName name) {
        if (Words.isCapitalised(name.text().substring(name.text().lastIndexOf(' ') + 1))) {
            return Optional.empty();
        }
        for (int from = 1; from < name.words().size(); from++) {
            Optional<String> country = governments.ofAdjective(name.words().subList(0, from));
            if (country.isPresent()) {
                String function = FUNCTIONS.get(String.join(" ", telling(name.words(), from)));
                return Optional.ofNullable(function).map(f -> country.get() + ": " + f);
            }
        }
        return Optional.empty();
    }

    private static List<String> telling(List<String> words, int from) {
        int first = from;
        while (first < words.size() - 1 && EMPTY.contains(words.get(first))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    /** The country and function of a body with a name of its own: "Norland Intelligence Service". */
    private Optional<String> body(HolderName name) {
        boolean named =
                Words.of(name.text()).stream().allMatch(word -> Words.isCapitalised(word) || Words.isFunction(word));
        return named && !name.words().contains("and")
                ? governments
                        .spokenForBy(name.text())
                        .flatMap(country -> function(name.words()).map(f -> country + ": " + f))
                : Optional.empty();
    }

    /** The function that the last of the name's words tell. */
    private static Optional<String> function(List<String> words) {
        for (int end = words.size(); end > 0; end--) {
            for (int from = Math.max(0, end - LONGEST); from < end; from++) {
                String function = FUNCTIONS.get(String.join(" ", words.subList(from, end)));
                if (function != null) {
                    return Optional.of(function);
                }
            }
        }
        return Optional.empty();
    }
}
