package hearsay.extract.claim;

import hearsay.annotate.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of a question's words. */
final class QuestionText {
    private static final Set<String> MARKS = Set.of(
            "``", "''", "-LRB-", "-RRB-", ":", "\"", "“", "”", "‘", "[", "]", "(", ")", "...", "…", ".", "?", "!");
    /** A question that is answered with yes or no asks for any. */
    private static final Map<String, String> DENIED = Map.of(
            "no", "any",
            "nothing", "anything",
            "nobody", "anybody",
            "nowhere", "anywhere",
            "neither", "either",
            "nor", "or");

    private static final Set<String> COMPASS =
            Set.of("North", "South", "East", "West", "New", "Saint", "Upper", "Lower");
    private static final Set<String> BOUNDS = Set.of("more", "fewer", "less", "later", "longer", "one");
    /** Two sentences that the text has run together, as "harbour.It". */
    private static final Pattern RUN_ON = Pattern.compile("\\p{Ll}[.!?,;]\\p{Lu}|@\\w");

    private static final Pattern TRAILING = Pattern.compile("[\\s,;:–—-]+$");

    private QuestionText() {}

    /**
     * The words with the blanks of the text, without marks; "this" and "these" become "the", "no" becomes "any". Empty where
     * they are not one run of words.
     */
    static Optional<String> of(List<Token> words, boolean start) {
        StringBuilder text = new StringBuilder();
        Token last = null;
        boolean gap = false;
        for (Token token : words) {
            boolean mark = MARKS.contains(token.tag()) && !token.text().equals("-") || MARKS.contains(token.text());
            boolean comma = token.tag().equals(",");
            boolean kept = !comma || joins(words, token);
            if (mark || !kept) {
                gap |= last != null;
                continue;
            }
            boolean apart = last != null
                    && (last.end() < token.start() || gap)
                    && !token.tag().equals(",")
                    && !token.tag().equals("POS");
            if (apart) {
                text.append(' ');
            }
            text.append(word(token, words, text.isEmpty() && start));
            last = token;
            gap = false;
        }
        String whole = TRAILING.matcher(text).replaceFirst("");
        return whole.isBlank() || !isOneRun(whole) ? Optional.empty() : Optional.of(whole);
    }

    /** Whether no two sentences have run together in it. */
    static boolean isOneRun(String text) {
        return !RUN_ON.matcher(text).find();
    }

    /** "Nobody", "nothing": a subject that a question turns into "anybody", "anything". */
    static boolean isNobody(Token token) {
        return token.lower().startsWith("no") && DENIED.containsKey(token.lower());
    }

    /** A comma that has kept the words on both its sides. */
    private static boolean joins(List<Token> words, Token comma) {
        int place = words.indexOf(comma);
        return place > 0
                && place + 1 < words.size()
                && words.get(place - 1).index() == comma.index() - 1
                && words.get(place + 1).index() == comma.index() + 1;
    }

    private static String word(Token token, List<Token> words, boolean first) {
        String word = token.text();
        if (token.relation().equals("det")
                && Set.of("this", "these", "that", "those").contains(token.lower())) {
            return "the";
        }
        String any = DENIED.get(token.lower());
        if (any != null && !isBound(token, words)) {
            return any;
        }
        boolean name = token.isProper()
                || token.entity() != Token.Entity.NONE
                || word.equals("I")
                || COMPASS.contains(word)
                || word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return first && !name && Character.isUpperCase(word.charAt(0))
                ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1)
                : word;
    }

    /** "No more than 3,000". */
    private static boolean isBound(Token no, List<Token> words) {
        return words.stream().anyMatch(token -> token.index() == no.index() + 1 && BOUNDS.contains(token.lower()));
    }
}
