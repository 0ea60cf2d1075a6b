package hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names that stay, in the order in which they came, and which of them another name can be a form of at all, so that a name
 * is not held against every other of a large story.
 */
final class KeptNames {
    private static final int LONGER_BODY = 2;

    private final List<HolderName> kept = new ArrayList<>();
    private final Map<String, List<Integer>> index = new HashMap<>();
    private final Map<String, Set<String>> roles;
    private final Governments governments;

    /** @param roles what the bearers of a name are called, by name */
    KeptNames(Map<String, Set<String>> roles, Governments governments) {
        this.roles = roles;
        this.governments = governments;
    }

    void add(HolderName name) {
        Stream.of(
                        slips(name),
                        endings(name.words(), LONGER_BODY).map(ending -> "ends " + ending),
                        country(name),
                        surnames(name),
                        roles.getOrDefault(name.text(), Set.of()).stream().map(role -> "role " + role),
                        Stream.of("is " + name.key()))
                .flatMap(keys -> keys)
                .distinct()
                .forEach(key ->
                        index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(kept.size()));
        kept.add(name);
    }

    List<HolderName> all() {
        return kept;
    }

    /** Those that a name may be a form of: the same but for one word, ending in it, of its country, or described by it. */
    List<HolderName> near(HolderName name) {
        return named(Stream.of(
                        slips(name),
                        country(name),
                        Stream.of(
                                "ends " + name.key(),
                                "surname " + name.key(),
                                "role " + name.key(),
                                "is " + name.key()))
                .flatMap(keys -> keys));
    }

    /** Those whose words a longer name ends in. */
    List<HolderName> endings(HolderName name) {
        return named(endings(name.words(), name.words().size()).map(ending -> "is " + ending));
    }

    private List<HolderName> named(Stream<String> keys) {
        Set<Integer> places = new TreeSet<>();
        keys.forEach(key -> places.addAll(index.getOrDefault(key, List.of())));
        return places.stream().map(kept::get).toList();
    }

    /** The words without one of them, for each. */
    private static Stream<String> slips(HolderName name) {
        List<String> words = name.words();
        List<String> slips = new ArrayList<>();
        for (int i = 0; i < words.size() && words.size() > 1; i++) {
            List<String> others = new ArrayList<>(words);
            others.set(i, "?");
            slips.add("slip " + String.join(" ", others));
        }
        return slips.stream();
    }

    /** What the words end in when up to so many are left out. */
    private static Stream<String> endings(List<String> words, int without) {
        List<String> endings = new ArrayList<>();
        for (int left = 1; left <= without && left < words.size(); left++) {
            endings.add(String.join(" ", words.subList(left, words.size())));
        }
        return endings.stream();
    }

    private Stream<String> country(HolderName name) {
        return governments.ofCountry(name).map(country -> "country " + country).stream();
    }

    /** The last word, and what stands in it after each hyphen. */
    private static Stream<String> surnames(HolderName name) {
        List<String> surnames = new ArrayList<>();
        String last = name.words().isEmpty() ? "" : name.words().getLast();
        surnames.add("surname " + last);
        for (int i = last.indexOf('-'); i >= 0; i = last.indexOf('-', i + 1)) {
            surnames.add("surname " + last.substring(i + 1));
        }
        return surnames.stream();
    }
}
