package hearsay.pages;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a page's site is called, by its metadata and by its address.
 *
 * <p>Example: "The Harbour Gazette" is the site of {@code https://www.harbour-gazette.example/fire}.
 *
 * @param outlet the outlet that the page names
 * @param hosts the parts of the address's host and the runs of them, letters and digits in lower case
 */
record SiteName(Optional<String> outlet, Set<String> hosts) {
    private static final int SHORTEST = 4;
    private static final int MOST_PARTS = 8;

    static SiteName of(Optional<String> outlet, Optional<String> address) {
        return new SiteName(outlet, address.map(SiteName::hosts).orElse(Set.of()));
    }

    private static Set<String> hosts(String address) {
        int from = address.indexOf("//") + 2;
        int to = address.indexOf('/', from);
        String[] parts = from < 2
                ? new String[0]
                : address.substring(from, to < 0 ? address.length() : to).split("\\.", MOST_PARTS);
        Set<String> hosts = new HashSet<>();
        for (int first = 0; first < parts.length; first++) {
            StringBuilder run = new StringBuilder();
            for (int last = first; last < parts.length; last++) {
                hosts.add(run.append(letters(parts[last])).toString());
            }
        }
        return hosts;
    }

    /** Whether some words are its name. */
    boolean is(String words) {
        String letters = letters(words);
        String bare = letters.startsWith("the") ? letters.substring("the".length()) : letters;
        return outlet.filter(words::equalsIgnoreCase).isPresent()
                || letters.length() >= SHORTEST && hosts.contains(letters)
                || bare.length() >= SHORTEST && hosts.contains(bare);
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
