package hearsay.extract.claim;

import hearsay.annotate.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The text of a question's words. */
final class QuestionText {
    private static final Set<String> MARKS = Set.of(
            "``", "''", "-LRB-", "-RRB-", ":", "\"", "“", "”", "‘", "[", "]", "(", ")", "...", "…", ".", "?", "!");

    private QuestionText() {}

    /** The words with the blanks of the text, without marks; "this" and "these" become "the". */
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
            text.append(word(token, text.isEmpty() && start));
            last = token;
            gap = false;
        }
        return text.toString().isBlank() ? Optional.empty() : Optional.of(text.toString());
    }

    /** A comma that has kept the words on both its sides. */
    private static boolean joins(List<Token> words, Token comma) {
        int place = words.indexOf(comma);
        return place > 0
                && place + 1 < words.size()
                && words.get(place - 1).index() == comma.index() - 1
                && words.get(place + 1).index() == comma.index() + 1;
    }

    private static String word(Token token, boolean first) {
        String word = token.text();
        if (token.relation().equals("det")
                && Set.of("this", "these", "that", "those").contains(token.lower())) {
            return "the";
        }
        boolean name = token.isProper()
                || token.entity() != Token.Entity.NONE
                || word.equals("I")
                || word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return first && !name && Character.isUpperCase(word.charAt(0))
                ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1)
                : word;
    }
}
