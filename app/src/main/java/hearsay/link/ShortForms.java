package hearsay.link;

import hearsay.model.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short forms that a story's documents give in brackets, with the words they stand for.
 *
 * <p>Example: "the National Intelligence Service (NIS)" gives NIS. The letters must be the initials of the capitalised
 * words before the bracket, as in Schwartz and Hearst (2003).
 */
final class ShortForms {
    /** Matches "Service (NIS)", "(FEMA)". */
    private static final Pattern BRACKET = Pattern.compile("\\(([A-Z][A-Z.&]{1,7})\\)");

    private final Map<String, String> full = new HashMap<>();

    ShortForms(List<Document> sorted) {
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
        seen.forEach((letters, names) -> names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(best -> full.put(letters, best.getKey())));
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

    Optional<String> expand(String name) {
        return Optional.ofNullable(full.get(name.replace(".", "")));
    }
}
