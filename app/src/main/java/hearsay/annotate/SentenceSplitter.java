package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts the tokens of one line into sentences.
 *
 * <p>CoreNLP's splitter proposes where sentences begin; this class moves, takes away and adds such places by the rules of
 * {@link SentenceBreaks}, and cuts what is longer than {@link #LONGEST} tokens (a table, a list without stops), so that no
 * later step meets an endless sentence.
 *
 * <p>Example: in "“Why now?” he asked. (No one knew.) Gen. Oda left." sentences begin at “, ( and Gen.
 */
final class SentenceSplitter {
    /** The most tokens that a sentence may have. */
    static final int LONGEST = 300;

    private static final WordToSentenceProcessor<CoreLabel> PROPOSALS = new WordToSentenceProcessor<>();

    private final SentenceBreaks breaks = new SentenceBreaks();

    /** The sentences in order; together they hold each token once. */
    List<List<CoreLabel>> split(List<CoreLabel> tokens) {
        BitSet starts = adjusted(tokens, proposed(tokens));
        List<List<CoreLabel>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || starts.get(i)) {
                cut(tokens.subList(from, i), sentences);
                from = i;
            }
        }
        return sentences;
    }

    private static BitSet proposed(List<CoreLabel> tokens) {
        BitSet starts = new BitSet(tokens.size());
        int at = 0;
        for (List<CoreLabel> sentence : PROPOSALS.process(tokens)) {
            starts.set(at);
            at += sentence.size();
        }
        return starts;
    }

    private BitSet adjusted(List<CoreLabel> tokens, BitSet proposed) {
        BitSet starts = new BitSet(tokens.size());
        for (int i = 1; i < tokens.size(); i++) {
            if (proposed.get(i) || breaks.isMissed(tokens, i)) {
                int start = breaks.move(tokens, i);
                if (start > 0 && start < tokens.size() && !breaks.isFalse(tokens, start)) {
                    starts.set(start);
                }
            }
        }
        return starts;
    }

    private static void cut(List<CoreLabel> sentence, List<List<CoreLabel>> into) {
        List<CoreLabel> rest = sentence;
        while (rest.size() > LONGEST) {
            int at = LONGEST;
            for (int i = LONGEST; i > LONGEST / 2; i--) {
                if (rest.get(i - 1).word().equals(";")) {
                    at = i;
                    break;
                }
            }
            into.add(new ArrayList<>(rest.subList(0, at)));
            rest = rest.subList(at, rest.size());
        }
        if (!rest.isEmpty()) {
            into.add(new ArrayList<>(rest));
        }
    }
}
