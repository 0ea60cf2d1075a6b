package hearsay.extract;

import hearsay.lexicon.Table;
import hearsay.model.Holder;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells holders who speak for a state or one of its offices. The words are in {@code officials.tsv}.
 *
 * <p>Example: "the health ministry" and "Ines Kalder, the mayor" do; "Ines Kalder, a former mayor" does not.
 */
public final class Officials {
    private enum Kind {
        OFFICE,
        PRIVATE
    }

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final Set<String> offices = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    private Officials() {}

    /** The offices of the list. */
    public static Officials load() {
        Officials officials = new Officials();
        for (Table.Row row : Table.load("officials.tsv", "words", "kind").rows()) {
            (row.one("kind", Kind.class) == Kind.OFFICE ? officials.offices : officials.others).add(row.get("words"));
        }
        return officials;
    }

    /** Whether the holder has an office, or is one; a country is none of these. */
    public boolean hasOffice(Holder holder) {
        String known = " "
                + NO_LETTERS
                        .matcher((holder.name() + " " + holder.role().orElse("")).toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                + " ";
        return !holder.isNarrator()
                && others.stream().noneMatch(word -> known.contains(" " + word + " "))
                && offices.stream().anyMatch(word -> known.contains(" " + word + " "));
    }

    /** Whether the holder has an office, is one, or is a country. */
    public boolean speaksForAState(Holder holder) {
        return holder.kind() == Holder.Kind.COUNTRY || hasOffice(holder);
    }
}
