package hearsay.extract.attribution;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.CoreNlpAnnotator;
import hearsay.annotate.Fixtures;
import hearsay.extract.holder.HolderResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Tokens a second of attributions with their speakers, on one thread and on two, beside CoreNLP's own pipelines over the same
 * texts in the same run. Arguments: a folder of {@code .txt} files and, if wanted, {@code quote} for CoreNLP's quote pipeline
 * too (it needs 6 GB). Read the ratios; absolute figures depend on the machine.
 */
public final class SpeedBenchmark {
    private static final int ROUNDS = 3;

    private SpeedBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        CoreNlpAnnotator annotator = new CoreNlpAnnotator();
        AttributionExtractor extractor = new AttributionExtractor();
        HolderResolver holders = new HolderResolver();
        ToIntFunction<String> own = text -> {
            AnnotatedDocument document = annotator.annotate(Fixtures.document(text));
            holders.resolve(document, extractor.extract(document));
            return document.sentences().stream().mapToInt(s -> s.size()).sum();
        };
        double one = measured("hearsay, one thread", texts, own, 1, ROUNDS);
        measured("hearsay, two threads", texts, own, 2, ROUNDS);
        double parsed = measured(
                "CoreNLP ner and depparse, one thread", texts, pipeline("tokenize,pos,lemma,ner,depparse"), 1, 1);
        System.out.printf(Locale.ROOT, "hearsay is %.1f times as fast%n", one / parsed);
        if (arguments.length > 1) {
            double quoted = measured(
                    "CoreNLP quote, one thread", texts, pipeline("tokenize,pos,lemma,ner,depparse,coref,quote"), 1, 1);
            System.out.printf(Locale.ROOT, "hearsay is %.1f times as fast%n", one / quoted);
        }
    }

    private static ToIntFunction<String> pipeline(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return text -> {
            CoreDocument document = pipeline.processToCoreDocument(text);
            return document.tokens().size();
        };
    }

    /** Tokens a second, the best of some rounds after one to warm up. */
    private static double measured(String name, List<String> texts, ToIntFunction<String> work, int threads, int rounds)
            throws InterruptedException, ExecutionException {
        double best = 0;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int round = 0; round <= rounds; round++) {
                long start = System.nanoTime();
                int tokens = 0;
                List<Future<Integer>> done = new ArrayList<>();
                for (String text : texts) {
                    done.add(pool.submit(() -> work.applyAsInt(text)));
                }
                for (Future<Integer> future : done) {
                    tokens += future.get();
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                best = round > 0 ? Math.max(best, tokens / seconds) : best;
            }
        }
        System.out.printf(Locale.ROOT, "%s: %.0f tokens a second%n", name, best);
        return best;
    }
}
