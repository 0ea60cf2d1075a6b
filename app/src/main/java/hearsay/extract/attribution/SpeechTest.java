package hearsay.extract.attribution;

import java.util.Set;

/**
 * Tells quoted speech from what else stands between quotation marks: nicknames, titles of works, words held at arm's
 * length.
 *
 * <p>Example: "“We saw nothing,”" is speech; "“War and Peace”" and "the “reformers”" are not.
 */
final class SpeechTest {
    private static final int SURE_WORDS = 6;
    private static final Set<String> VERBAL = Set.of(
            "is",
            "are",
            "was",
            "were",
            "am",
            "be",
            "been",
            "has",
            "have",
            "had",
            "do",
            "does",
            "did",
            "will",
            "would",
            "can",
            "could",
            "should",
            "must",
            "may",
            "might",
            "shall",
            "i",
            "we",
            "you",
            "he",
            "she",
            "it",
            "they",
            "not",
            "never",
            "no",
            "yes",
            "let",
            "please",
            "thank",
            "absolutely",
            "nobody",
            "nothing");

    private SpeechTest() {}

    static boolean isSpeech(String quotation) {
        String[] words = strip(quotation).split("\\s+");
        if (words.length >= SURE_WORDS) {
            return !isTitle(words) || endsLikeSpeech(quotation);
        }
        return words.length > 1 && (endsLikeSpeech(quotation) || !isTitle(words) && hasVerbal(words))
                || words.length == 1 && endsLikeSpeech(quotation) && hasVerbal(words);
    }

    private static String strip(String quotation) {
        int start = 0;
        int end = quotation.length();
        while (start < end && !Character.isLetterOrDigit(quotation.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(quotation.charAt(end - 1))) {
            end--;
        }
        return quotation.substring(start, end);
    }

    private static boolean endsLikeSpeech(String quotation) {
        int end = quotation.length() - 1;
        while (end >= 0 && "\"'\u2019\u201d\u00bb ".indexOf(quotation.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ",.?!\u2026\u2014-".indexOf(quotation.charAt(end)) >= 0;
    }

    private static boolean isTitle(String[] words) {
        int small = 0;
        for (String word : words) {
            if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
                small++;
            }
        }
        return small == 0;
    }

    private static boolean hasVerbal(String[] words) {
        for (String word : words) {
            String lower = word.toLowerCase(java.util.Locale.ROOT).replace('\u2019', '\'');
            int apostrophe = lower.indexOf('\'');
            if (VERBAL.contains(lower)
                    || apostrophe > 0 && VERBAL.contains(lower.substring(0, apostrophe))
                    || lower.endsWith("n't")) {
                return true;
            }
        }
        return false;
    }
}
