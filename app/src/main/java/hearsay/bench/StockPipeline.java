package hearsay.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import hearsay.read.Read;
import hearsay.read.ReadOptions;
import hearsay.read.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * A program of its own: CoreNLP as it comes, up to who said which quotation, over the articles that it is given. Prints tokens
 * and seconds of processor time. Needs CoreNLP's models on its class path and about 6 GB.
 */
public final class StockPipeline {
    private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

    private StockPipeline() {}

    /** @param arguments the inputs */
    public static void main(String[] arguments) {
        List<String> texts = new ArrayList<>();
        new Reader(ReadOptions.DEFAULT).read(Arrays.asList(arguments)).forEachRemaining(result -> {
            if (result instanceof Read read) {
                texts.add(read.document().text());
            }
        });
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        // one article to warm up
        pipeline.processToCoreDocument(texts.getFirst());
        int tokens = 0;
        Stopwatch watch = new Stopwatch();
        for (String text : texts) {
            CoreDocument document = pipeline.processToCoreDocument(text);
            tokens += document.tokens().size();
        }
        System.out.println(tokens + " " + watch.lap());
    }
}
