package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import hearsay.lexicon.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Rules on where a sentence may begin, with the words of {@code sentence_breaks.tsv}.
 *
 * <p>A closing quotation mark or bracket belongs to the sentence before it. No sentence begins after an abbreviation that
 * stands before a name or number ("Min. Feld"), with a word in lower case ("“Stop!” he said"), with the words that attribute a
 * question quoted before ("“Why now?” Orrin asked"), or with marks alone.
 */
final class SentenceBreaks {
    private static final int ATTRIBUTION_REACH = 6;

    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> speech = new HashSet<>();
    private final Set<String> afterTime = new HashSet<>();

    private enum Kind {
        ABBREVIATION,
        SPEECH,
        AFTER_TIME
    }

    SentenceBreaks() {
        for (Table.Row row : Table.load("sentence_breaks.tsv", "word", "kind").rows()) {
            Set<String> words = switch (row.one("kind", Kind.class)) {
                case ABBREVIATION -> abbreviations;
                case SPEECH -> speech;
                case AFTER_TIME -> afterTime;
            };
            words.add(row.get("word"));
        }
    }

    /** Where the sentence that is proposed to begin at a token should begin. */
    int move(List<CoreLabel> tokens, int start) {
        int at = start;
        while (at < tokens.size() && isAttached(tokens, at) && isClosing(tokens, at)) {
            at++;
        }
        boolean openingLeftBehind = at == start
                && at > 1
                && isStraightQuote(tokens.get(at - 1))
                && !isAttached(tokens, at - 1)
                && isAttached(tokens, at);
        return openingLeftBehind ? at - 1 : at;
    }

    private static boolean isClosing(List<CoreLabel> tokens, int at) {
        String word = tokens.get(at).word();
        if (isStraightQuote(tokens.get(at))) {
            return at + 1 == tokens.size() || !isAttached(tokens, at + 1) || isClosing(tokens, at + 1);
        }
        return switch (word) {
            case "\u201d", "\u2019", "\u00bb", "''", ")", "]", "}" -> true;
            default -> false;
        };
    }

    private static boolean isStraightQuote(CoreLabel token) {
        return token.word().equals("\"") || token.word().equals("'");
    }

    private static boolean isQuote(CoreLabel token) {
        return isStraightQuote(token) || "\u201d\u2019\u00bb''".contains(token.word());
    }

    private static boolean isAttached(List<CoreLabel> tokens, int at) {
        return tokens.get(at).beginPosition() == tokens.get(at - 1).endPosition();
    }

    /** Whether no sentence begins at the token, though one was proposed. */
    boolean isFalse(List<CoreLabel> tokens, int start) {
        return isLowerCase(tokens.get(start).word())
                || isAfterAbbreviation(tokens, start)
                || isAttribution(tokens, start)
                || isAttached(tokens, start) && !hasWord(tokens.subList(start, tokens.size()));
    }

    private static boolean isLowerCase(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && word.equals(word.toLowerCase(Locale.ROOT));
    }

    private boolean isAfterAbbreviation(List<CoreLabel> tokens, int start) {
        return start > 1
                && tokens.get(start - 1).word().equals(".")
                && isAttached(tokens, start - 1)
                && abbreviations.contains(tokens.get(start - 2).word());
    }

    /** Whether a question or exclamation in quotation marks ends before the token, and its attribution begins there. */
    private boolean isAttribution(List<CoreLabel> tokens, int start) {
        if (start < 2
                || !isQuote(tokens.get(start - 1))
                || !isLoud(tokens.get(start - 2).word())) {
            return false;
        }
        int end = Math.min(tokens.size(), start + ATTRIBUTION_REACH);
        for (int i = start; i < end; i++) {
            String word = tokens.get(i).word();
            if (speech.contains(word)) {
                return i > start;
            }
            boolean name = Character.isUpperCase(word.codePointAt(0)) || i > start && isLowerCase(word);
            if (!name) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLoud(String word) {
        return word.endsWith("?") || word.endsWith("!");
    }

    private static boolean hasWord(List<CoreLabel> tokens) {
        return tokens.stream().anyMatch(token -> token.word().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** Whether a sentence begins at the token, though none was proposed: a capital after an ellipsis or a time of day. */
    boolean isMissed(List<CoreLabel> tokens, int at) {
        String word = tokens.get(at).word();
        boolean capital = !isAttached(tokens, at) && Character.isUpperCase(word.codePointAt(0)) && !word.equals("I");
        return capital
                && switch (tokens.get(at - 1).word()) {
                    case "...", "\u2026" -> true;
                    case "a.m.", "p.m." -> !afterTime.contains(word);
                    default -> false;
                };
    }
}
