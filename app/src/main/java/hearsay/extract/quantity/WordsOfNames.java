package hearsay.extract.quantity;

import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;

/**
 * Tells a written-out number that is a word of a name: "Radio Three Rivers", "the Big Four banks", "a Five Eyes official".
 *
 * <p>Such a word has a capital in the midst of running text, beside another that has one. Where all words have capitals, as
 * in the headlines of some outlets ("Blast Kills Twenty Miners"), nothing is told by one.
 */
final class WordsOfNames {
    private WordsOfNames() {}

    /** Whether the number at a place is a word of a name. */
    static boolean holds(Pieces pieces, int at) {
        Piece before = pieces.at(at - 1);
        return isCapitalised(pieces.at(at))
                && before.isWord()
                && (isCapitalised(before) || isCapitalised(pieces.at(at + 1)))
                && isRunningText(pieces);
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
