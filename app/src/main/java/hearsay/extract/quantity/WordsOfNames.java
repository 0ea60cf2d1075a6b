package hearsay.extract.quantity;

import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import java.util.Set;

/**
 * Tells a written-out number that is a word of a name: "Radio Three Rivers", "the Big Four banks", "a Five Eyes official".
 *
 * <p>Such a word has a capital in the midst of running text, beside another that has one. Where all words have capitals, as
 * in the headlines of some outlets ("Blast Kills Twenty Miners"), nothing is told by one. Nor is it where a sentence begins:
 * there the word after it has to have a capital, and be in the plural of what such names are made of ("Three Rivers
 * reported"), stand with a verb in the singular ("Six Meadows is"), or follow the number with a capital elsewhere in the text.
 * "Three Democrats" and "Two Americans" are counted.
 */
final class WordsOfNames {
    private static final Set<String> SINGULAR = Set.of("is", "was", "has", "does");

    private final WordList nouns = new WordList("nouns-in-names.tsv", "noun");

    /**
     * Whether the number from one place to another is a word of a name.
     *
     * @param text the document's
     */
    boolean holds(Pieces pieces, int from, int to, String text) {
        Piece before = pieces.at(from - 1);
        Piece number = pieces.at(from);
        Piece after = pieces.at(from + 1);
        if (!isCapitalised(number) || !isRunningText(pieces)) {
            return false;
        }
        if (before.isWord()) {
            return isCapitalised(before) || isCapitalised(after);
        }
        return to == from + 1
                && isCapitalised(after)
                && (isNoun(after)
                        || isOne(after, pieces.at(from + 2))
                        || standsWithin(text, text.substring(number.start(), after.end())));
    }

    private boolean isNoun(Piece noun) {
        String lower = noun.lower();
        return nouns.holds(lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower);
    }

    /** "Six Meadows is a village". */
    private static boolean isOne(Piece noun, Piece next) {
        return noun.lower().endsWith("s")
                && (SINGULAR.contains(next.lower()) || next.tag().equals("VBZ"));
    }

    /** Behind a word without a capital, where a number that counts would have none. */
    private static boolean standsWithin(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (at > 1 && text.charAt(at - 1) == ' ' && Character.isLowerCase(text.charAt(at - 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitalised(Piece piece) {
        String text = piece.text();
        return piece.isWord()
                && text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && Character.isLowerCase(text.charAt(1));
    }

    /** Nouns or verbs without a capital: a headline in capitals leaves it to "of", "in" and "from". */
    private static boolean isRunningText(Pieces pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            Piece piece = pieces.at(i);
            boolean told = piece.tag().startsWith("VB") || piece.tag().startsWith("NN");
            if (told && piece.isWord() && Character.isLowerCase(piece.text().charAt(0))) {
                return true;
            }
        }
        return false;
    }
}
