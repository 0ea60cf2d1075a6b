package hearsay.annotate;

import edu.stanford.nlp.process.WordShapeClassifier;

/**
 * What the tagger looks at where a word is rare: its shape, its beginning and end, its class and those of its neighbours. The
 * numbers of the templates are those of the model.
 */
final class RareWord {
    private static final int LONGEST_AFFIX = 10;
    private static final int COMPANY_WORDS = 3;
    private static final TextHash YES = TextHash.of("1");
    private static final TextHash NO = TextHash.of("0");
    private static final TextHash TOO_SHORT = TextHash.of("######");
    private static final TextHash BAR = TextHash.of("|");

    private final TagModel model;

    RareWord(TagModel model) {
        this.model = model;
    }

    /** Adds what the word by itself says. */
    void addOwn(String word, double[] scores) {
        model.add(6, shape(word, WordShapeClassifier.WORDSHAPECHRIS2), scores);
        model.add(9, model.classes().of(word), scores);
        boolean upper = false;
        boolean onlyUpper = true;
        boolean digit = false;
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean isUpper = Character.isUpperCase(c);
            upper |= isUpper;
            onlyUpper &= isUpper;
            digit |= Character.isDigit(c);
            letter |= Character.isLetter(c);
        }
        boolean dash = word.indexOf('-') >= 0;
        model.add(12, flag(upper), scores);
        model.add(13, flag(digit), scores);
        model.add(14, flag(dash), scores);
        model.add(15, flag(letter && dash && digit), scores);
        model.add(17, flag(onlyUpper), scores);
        model.add(18, flag(upper && dash && digit), scores);
        addAffixes(word, scores);
        model.add(42, shape(word, WordShapeClassifier.WORDSHAPECHRIS4), scores);
        model.add(43, flag(!letter && !digit), scores);
    }

    private void addAffixes(String word, double[] scores) {
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            model.add(21 + length, length > word.length() ? TOO_SHORT : TextHash.of(word, 0, length), scores);
        }
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            TextHash end = TextHash.of(word, Math.max(0, word.length() - length), word.length());
            model.add(31 + length, length > word.length() ? TOO_SHORT : end, scores);
        }
    }

    /** Adds what the words beside it say. */
    void addNeighbours(Words words, int at, double[] scores) {
        String before = words.word(at - 1);
        String after = words.word(at + 1);
        model.add(5, shape(before, WordShapeClassifier.WORDSHAPECHRIS2), scores);
        model.add(7, shape(after, WordShapeClassifier.WORDSHAPECHRIS2), scores);
        TextHash left = model.classes().of(before);
        TextHash right = model.classes().of(after);
        model.add(8, left, scores);
        model.add(10, right, scores);
        TextHash own = model.classes().of(words.word(at));
        model.add(11, left.then(BAR).then(own).then(BAR).then(right), scores);
        model.add(16, flag(isCompany(words, at)), scores);
    }

    private boolean isCompany(Words words, int at) {
        if (!startsUpper(words.word(at))) {
            return false;
        }
        for (int i = 0; i <= COMPANY_WORDS; i++) {
            if (model.endsCompany(words.word(at + i))) {
                return true;
            }
        }
        return false;
    }

    /** Adds what a capital says, which is more or less by whether a sentence begins with it. */
    void addCapital(String word, boolean first, double[] scores) {
        TextHash tag = NO;
        if (startsUpper(word)) {
            int known = model.word(word.toLowerCase(java.util.Locale.ROOT));
            tag = known < 0 ? NO : TextHash.of(model.firstTag(known));
        }
        model.add(19, first ? tag : NO, scores);
        model.add(20, first ? NO : tag, scores);
        model.add(21, flag(first && word.chars().anyMatch(Character::isUpperCase)), scores);
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static TextHash flag(boolean holds) {
        return holds ? YES : NO;
    }

    private static TextHash shape(String word, int shaper) {
        return TextHash.of(WordShapeClassifier.wordShape(word, shaper));
    }

    /** The words of a sentence, with "NA" where there are none. */
    interface Words {
        String word(int at);
    }
}
