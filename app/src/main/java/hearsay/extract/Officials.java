package hearsay.extract;

import hearsay.lexicon.Table;
import hearsay.model.Holder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells holders who speak for a state or one of its offices. The words are in {@code officials.tsv}.
 *
 * <p>Example: "the health ministry" and "Ines Kalder, the mayor" do; "Ines Kalder, a former mayor" does not.
 */
public final class Officials {
    private enum Kind {
        OFFICE,
        PRIVATE,
        LAWMAKER
    }

    private static final Set<String> SPOKESMEN = Set.of("spokesman", "spokeswoman", "spokesperson");
    private static final Set<String> BARE = Set.of("the", "a", "unnamed");

    private final Set<String> offices = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final Set<String> lawmakers = new HashSet<>();

    private Officials() {}

    /** The offices of the list. */
    public static Officials load() {
        Officials officials = new Officials();
        for (Table.Row row : Table.load("officials.tsv", "words", "kind").rows()) {
            Set<String> list = switch (row.one("kind", Kind.class)) {
                case OFFICE -> officials.offices;
                case PRIVATE -> officials.others;
                case LAWMAKER -> officials.lawmakers;
            };
            list.add(row.get("words"));
        }
        return officials;
    }

    /** Whether the holder has an office, or is one; a country is none of these. */
    public boolean hasOffice(Holder holder) {
        String known = words(holder.name() + " " + holder.role().orElse(""));
        return !holder.isNarrator()
                && others.stream().noneMatch(word -> known.contains(" " + word + " "))
                && (offices.stream().anyMatch(word -> known.contains(" " + word + " "))
                        || isBareSpokesman(holder.role().orElse(holder.name())));
    }

    /** "the spokesman": one whom the text leaves without a body speaks for the office that it has just named. */
    private static boolean isBareSpokesman(String role) {
        List<String> left = Arrays.stream(words(role).strip().split(" "))
                .filter(word -> !BARE.contains(word))
                .toList();
        return left.size() == 1 && SPOKESMEN.contains(left.getFirst());
    }

    /** The words in small letters, one blank around each. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(" ");
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetter(c)) {
                words.append(c);
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.append(words.charAt(words.length() - 1) == ' ' ? "" : " ").toString();
    }

    /** Whether the holder sits in a parliament: speaks officially and answers for no government. */
    public boolean makesLaws(Holder holder) {
        String known = words(holder.name() + " " + holder.role().orElse(""));
        return others.stream().noneMatch(word -> known.contains(" " + word + " "))
                && lawmakers.stream().anyMatch(word -> known.contains(" " + word + " "));
    }

    /** Whether the holder has an office, is one, or is a country. */
    public boolean speaksForAState(Holder holder) {
        return holder.kind() == Holder.Kind.COUNTRY || hasOffice(holder);
    }
}
