package hearsay.lexicon;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as it stands inside a sentence: with the article that English gives it there.
 *
 * <p>Example: "United States" gives "the United States", "defence ministry" gives "the defence ministry", and "Norland" stays.
 */
public final class InClause {
    private static final Set<String> ARTICLED = Set.copyOf(Table.load("articled-nouns.tsv", "noun").rows().stream()
            .map(row -> row.get("noun"))
            .toList());
    private static final int ARTICLE = 4;
    private static final Pattern FIXED = Pattern.compile(
            "(?i)^(?:the|a|an|some|any|many|most|several|all|both|other|others|one|two|three|four|five|six|seven|eight|nine|ten|[0-9].*)\\b.*");
    private static final Pattern PLACE = Pattern.compile(" (?:of|in|for|on|at|from|to|with|who|that) .*");
    private static final Pattern OWNED = Pattern.compile("['’]s? ");

    private InClause() {}

    /** @param context where the name may stand with its article already */
    public static String of(String name, String context) {
        if (FIXED.matcher(name).matches()
                || OWNED.matcher(PLACE.matcher(name).replaceFirst("")).find()) {
            return name;
        }
        String head = PLACE.matcher(name).replaceFirst("");
        String last = head.substring(head.lastIndexOf(' ') + 1);
        boolean common = last.equals(last.toLowerCase(Locale.ROOT)) && !last.endsWith("s");
        return common || ARTICLED.contains(last.toLowerCase(Locale.ROOT)) || isArticled(name, context)
                ? "the " + name
                : name;
    }

    /** Whether the context mostly has the article before the name. */
    private static boolean isArticled(String name, String context) {
        int all = 0;
        int articled = 0;
        for (int at = context.indexOf(name); at >= 0; at = context.indexOf(name, at + 1)) {
            int end = at + name.length();
            if (end == context.length() || !Character.isLetterOrDigit(context.charAt(end))) {
                all++;
                articled += context.startsWith("the ", Math.max(0, at - ARTICLE)) ? 1 : 0;
            }
        }
        return articled * 2 > all;
    }
}
