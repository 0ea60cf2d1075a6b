package hearsay.link;

import hearsay.lexicon.Gazetteer;
import hearsay.model.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that short forms stand for: those of well-known bodies, those that a story's documents give in brackets, and those
 * of which a short form has the initials.
 *
 * <p>Example: "the National Intelligence Service (NIS)" gives NIS. The letters must be the initials of the capitalised
 * words before the bracket, as in Schwartz and Hearst (2003). A body best known by its initials is called by them.
 */
final class ShortForms {
    /** Matches "Service (NIS)", "(FEMA)". */
    private static final Pattern BRACKET = Pattern.compile("\\(([A-Z][A-Z.&]{1,7})\\)");

    private static final int TELLING = 3;
    private static final String DEPARTMENT = "Department";
    private static final String AMERICAN = "US ";

    private final Gazetteer bodies = Gazetteer.standard();
    private final Map<String, String> full = new HashMap<>();

    /** @param names what the story's bodies are called */
    ShortForms(List<Document> sorted, Collection<String> names) {
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        for (Document document : sorted) {
            Matcher matcher = BRACKET.matcher(document.text());
            while (matcher.find()) {
                String letters = matcher.group(1).replace(".", "");
                String before = document.text().substring(Math.max(0, matcher.start() - 90), matcher.start());
                expansion(letters, before)
                        .ifPresent(name -> seen.computeIfAbsent(letters, l -> new TreeMap<>())
                                .merge(name, 1, Integer::sum));
            }
        }
        seen.forEach((letters, found) -> found.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(best -> full.put(letters, best.getKey())));
        for (String name : new TreeSet<>(names)) {
            String letters = initials(name.split("[\\s-]+"), 0);
            if (letters.length() >= TELLING) {
                full.putIfAbsent(letters, name);
            }
        }
    }

    private static Optional<String> expansion(String letters, String before) {
        String[] words = before.strip().split("[\\s-]+");
        for (int from = words.length - 1; from >= 0 && words.length - from <= letters.length() + 3; from--) {
            if (initials(words, from).equals(letters)) {
                return Optional.of(String.join(" ", List.of(words).subList(from, words.length)));
            }
        }
        return Optional.empty();
    }

    private static String initials(String[] words, int from) {
        StringBuilder initials = new StringBuilder();
        for (int i = from; i < words.length; i++) {
            if (!words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0))) {
                initials.append(words[i].charAt(0));
            } else if (!words[i].toLowerCase(Locale.ROOT).matches("of|the|for|and|on|in|de")) {
                return "";
            }
        }
        return initials.toString();
    }

    /** The name that stands for one written so, where it is a short form or one best known by a short form. */
    Optional<String> expand(String name) {
        return known(name).or(() -> Optional.ofNullable(full.get(name.replace(".", ""))));
    }

    /** A well-known body, a department by the words that stand for it among them. */
    private Optional<String> known(String name) {
        return bodies.find(name.startsWith(AMERICAN) ? name.substring(AMERICAN.length()) : name)
                .filter(entry -> entry.kind() == Gazetteer.Kind.ORGANIZATION
                        || entry.kind() == Gazetteer.Kind.METONYM
                                && entry.canonical().contains(DEPARTMENT))
                .map(Gazetteer.Entry::canonical);
    }
}
