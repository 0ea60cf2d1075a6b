package hearsay.bench;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import hearsay.trained.ModelFile;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;

/**
 * Work that no change of ours makes faster or slower: CoreNLP's own tokenizer, splitter and tagger. What a stage costs is told
 * in its measure, so that the figure is one of the program and not of the machine.
 */
final class Yardstick {
    private final MaxentTagger tagger;

    /** @param models the directory of the program's models */
    Yardstick(Path models) {
        tagger = new MaxentTagger(ModelFile.YARDSTICK.in(models).toString());
    }

    /** Tags a text and gives the number of its tokens. */
    int tag(String text) {
        List<CoreLabel> tokens = new PTBTokenizer<>(
                        new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep")
                .tokenize();
        int tagged = 0;
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
            tagger.tagCoreLabels(sentence);
            tagged += sentence.size();
        }
        return tagged;
    }
}
