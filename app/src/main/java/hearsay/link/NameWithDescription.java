package hearsay.link;

import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.Gazetteer.Kind;
import hearsay.model.Holder;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a body that has come with what the body is.
 *
 * <p>Example: "monitoring group Harbour Watch" and, where the story has Harbour Watch alone too, "Harbour Watch monitoring
 * group" are Harbour Watch, a monitoring group.
 *
 * @param name the name alone
 * @param description what its bearer is
 */
record NameWithDescription(String name, String description) {
    private static final Set<Holder.Kind> BODIES = Set.of(Holder.Kind.ORGANIZATION, Holder.Kind.COUNTRY);

    /** Shorter words in small letters are parts of names: "bin", "van der". */
    private static final int SHORTEST = 4;

    /**
     * @param kind of the holder
     * @param written what it is called
     * @param names what all holders of the story are called
     */
    static Optional<NameWithDescription> of(Holder.Kind kind, String written, Collection<String> names) {
        List<String> words = Arrays.asList(written.split(" "));
        if (!BODIES.contains(kind) || written.startsWith("unnamed ")) {
            return Optional.empty();
        }
        return behind(words).or(() -> before(words, names));
    }

    /** The capitalised words at the end, after others that end in small letters. */
    private static Optional<NameWithDescription> behind(List<String> words) {
        int from = words.size();
        while (from > 0 && Words.isCapitalised(words.get(from - 1))) {
            from--;
        }
        boolean described = from > 0 && from < words.size() && tells(words.get(from - 1));
        return described && isDescription(words.subList(0, from))
                ? Optional.of(of(words, from, words.size(), 0, from))
                : Optional.empty();
    }

    /** "Norland arms Sudland" is a headline: a description has no preposition and no place in it. */
    private static boolean isDescription(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String two = String.join(" ", words.subList(i, Math.min(i + 2, words.size())));
            if (Words.isFunction(words.get(i)) || isPlace(words.get(i)) || isPlace(two)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlace(String name) {
        return Gazetteer.standard()
                .find(name)
                .filter(entry -> entry.kind() == Kind.COUNTRY || entry.kind() == Kind.CAPITAL)
                .isPresent();
    }

    /** The words before those in small letters at the end. */
    private static Optional<NameWithDescription> before(List<String> words, Collection<String> names) {
        int end = words.size();
        while (end > 0 && tells(words.get(end - 1)) && !Words.isFunction(words.get(end - 1))) {
            end--;
        }
        return end > 1 && end < words.size() && names.contains(String.join(" ", words.subList(0, end)))
                ? Optional.of(of(words, 0, end, end, words.size()))
                : Optional.empty();
    }

    private static NameWithDescription of(List<String> words, int from, int end, int describes, int to) {
        return new NameWithDescription(
                String.join(" ", words.subList(from, end)), String.join(" ", words.subList(describes, to)));
    }

    private static boolean tells(String word) {
        return word.length() >= SHORTEST && Character.isLowerCase(word.charAt(0));
    }
}
