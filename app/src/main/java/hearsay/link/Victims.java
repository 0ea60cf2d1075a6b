package hearsay.link;

import hearsay.lexicon.Table;
import hearsay.model.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells which of the people something befell a figure counts.
 *
 * <p>Example: "43 policemen were killed" counts police, "including 235 civilians" civilians, "525 people were killed" all.
 */
final class Victims {
    /** Said of a figure that counts whomever it befell. */
    static final String ALL = "";

    private static final int BEFORE = 24;

    private final Map<String, String> groups = new HashMap<>();

    Victims() {
        for (Table.Row row : Table.load("victims.tsv", "word", "group").rows()) {
            groups.put(row.get("word"), row.get("group"));
        }
    }

    String of(Quantity quantity, Statement statement) {
        String noun = quantity.unit().orElse("").toLowerCase(Locale.ROOT);
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        String group = groups.getOrDefault(last, ALL);
        return group.equals(ALL) && isIncluded(quantity, statement) ? last : group;
    }

    private static boolean isIncluded(Quantity quantity, Statement statement) {
        String text = statement.document().text();
        int start = quantity.span().start();
        List<String> before = Words.of(text.substring(Math.max(0, start - BEFORE), start));
        return !before.isEmpty() && before.getLast().equals("including")
                || before.size() > 1 && before.get(before.size() - 2).equals("among");
    }
}
