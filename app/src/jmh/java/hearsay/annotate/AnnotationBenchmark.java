package hearsay.annotate;

import hearsay.trained.ModelFile;
import hearsay.trained.Models;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The three models at work on the sentences of the example, each by itself; a run of each is all twelve articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnnotationBenchmark {
    private final List<List<String>> sentences = new ArrayList<>();
    private final List<List<String>> tags = new ArrayList<>();
    private final PartOfSpeechTagger tagger;
    private final NameTagger names;
    private final DependencyEvaluator parser;

    /** Loads the models. */
    public AnnotationBenchmark() {
        Path models = Models.locate();
        try {
            tagger = new PartOfSpeechTagger(TagModel.read(ModelFile.TAGS.in(models)));
            names = new NameTagger(NameModel.read(ModelFile.NAMES.in(models)));
            parser = new DependencyEvaluator(DependencyModel.read(ModelFile.PARSER.in(models)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the sentences. */
    @Setup
    public void read() throws IOException {
        Path articles = Path.of("examples", "karrow-dam", "articles");
        try (Stream<Path> files = Files.list(Files.exists(articles) ? articles : Path.of("..").resolve(articles))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .flatMap(line -> new SentenceSplitter().split(LineTokenizer.tokenize(line)).stream())
                        .forEach(words -> sentences.add(words.stream().map(CoreLabel::word).toList()));
            }
        }
        sentences.forEach(sentence -> tags.add(tagger.tag(sentence)));
    }

    /** Parts of speech. */
    @Benchmark
    public void tags(Blackhole sink) {
        sentences.forEach(sentence -> sink.consume(tagger.tag(sentence)));
    }

    /** Names. */
    @Benchmark
    public void names(Blackhole sink) {
        for (int i = 0; i < sentences.size(); i++) {
            sink.consume(names.tag(sentences.get(i), tags.get(i)));
        }
    }

    /** Trees. */
    @Benchmark
    public void trees(Blackhole sink) {
        for (int i = 0; i < sentences.size(); i++) {
            sink.consume(parser.parse(sentences.get(i), tags.get(i)));
        }
    }

    /** What a start reads: the tagger's model and that of names. */
    @Benchmark
    public void load(Blackhole sink) throws IOException {
        Path models = Models.locate();
        sink.consume(TagModel.read(ModelFile.TAGS.in(models)));
        sink.consume(NameModel.read(ModelFile.NAMES.in(models)));
    }
}
