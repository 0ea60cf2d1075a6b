package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of one line, as the Penn Treebank cuts them.
 *
 * <p>Whatever the line holds (control characters, emoji, halves of surrogate pairs), every token covers at least one character
 * of it, none overlaps another, and they stand in text order. The word that the models see is cut after {@link #LONGEST_WORD}
 * characters, as their work on one word grows with the square of its length.
 */
final class LineTokenizer {
    private static final int LONGEST_WORD = 80;
    private static final String OPTIONS = "invertible=true,untokenizable=noneKeep";

    private LineTokenizer() {}

    /** Tokens whose begin and end positions index the line; empty where nothing can be read. */
    static List<CoreLabel> tokenize(String line) {
        List<CoreLabel> tokens = new ArrayList<>();
        int end = 0;
        for (CoreLabel token :
                new PTBTokenizer<>(new StringReader(line), new CoreLabelTokenFactory(), OPTIONS).tokenize()) {
            boolean inLine = token.beginPosition() >= end && token.endPosition() <= line.length();
            if (inLine && token.endPosition() > token.beginPosition()) {
                shorten(token);
                tokens.add(token);
                end = token.endPosition();
            }
        }
        return tokens;
    }

    private static void shorten(CoreLabel token) {
        if (token.word().length() > LONGEST_WORD) {
            String start = token.word().substring(0, LONGEST_WORD);
            token.setWord(start);
            token.setValue(start);
        }
    }
}
