package hearsay.extract.time;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.CoreNlpAnnotator;
import hearsay.extract.TaggedText;
import hearsay.model.TimeExpression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs this program's reader of times and SUTime of CoreNLP over the same texts with the same days of writing, and writes
 * what each finds, a line a document, for a scorer. SUTime needs joda-time on the class path besides.
 *
 * <p>Arguments: the texts (lines of {@code {"id","dct","text"}}), and the files to write for this program and for SUTime.
 */
final class TimeComparison {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROUNDS = 3;

    private TimeComparison() {}

    public static void main(String[] args) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            documents.add(JSON.readTree(line));
        }
        System.out.printf("own reader: best of %d rounds %d ms%n", ROUNDS, own(documents, Path.of(args[1])));
        System.out.printf("SUTime: best of %d rounds %d ms%n", ROUNDS, suTime(documents, Path.of(args[2])));
    }

    private static long own(List<JsonNode> documents, Path out) throws IOException {
        CoreNlpAnnotator annotator = new CoreNlpAnnotator();
        List<AnnotatedDocument> annotated = documents.stream()
                .map(d -> annotator.annotate(
                        TaggedText.of(d.get("text").stringValue(), d.get("dct").stringValue())))
                .toList();
        TimeExtractor extractor = new TimeExtractor();
        long best = Long.MAX_VALUE;
        List<String> lines = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            lines.clear();
            long start = System.nanoTime();
            List<List<TimeExpression>> found =
                    annotated.stream().map(extractor::extract).toList();
            best = Math.min(best, System.nanoTime() - start);
            for (int i = 0; i < found.size(); i++) {
                ArrayNode predicted = JSON.createArrayNode();
                String text = documents.get(i).get("text").stringValue();
                found.get(i)
                        .forEach(t -> predicted.add(row(
                                text, t.span().start(), t.span().end(), t.type().name(), t.value())));
                lines.add(line(documents.get(i), predicted));
            }
        }
        Files.write(out, lines);
        return best / 1_000_000;
    }

    private static long suTime(List<JsonNode> documents, Path out) throws IOException {
        Properties steps = new Properties();
        steps.setProperty("annotators", "tokenize,pos");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(steps);
        Properties options = new Properties();
        options.setProperty("sutime.binders", "0");
        TimeAnnotator suTime = new TimeAnnotator("sutime", options);
        long best = Long.MAX_VALUE;
        List<String> lines = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            lines.clear();
            long spent = 0;
            for (JsonNode document : documents) {
                Annotation annotation = new Annotation(document.get("text").stringValue());
                annotation.set(
                        CoreAnnotations.DocDateAnnotation.class,
                        document.get("dct").stringValue());
                pipeline.annotate(annotation);
                long start = System.nanoTime();
                suTime.annotate(annotation);
                spent += System.nanoTime() - start;
                lines.add(line(document, rows(annotation)));
            }
            best = Math.min(best, spent);
        }
        Files.write(out, lines);
        return best / 1_000_000;
    }

    private static ArrayNode rows(Annotation annotation) {
        ArrayNode rows = JSON.createArrayNode();
        for (CoreMap found : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
            Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
            rows.add(row(
                    annotation.get(CoreAnnotations.TextAnnotation.class),
                    found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
                    timex.timexType(),
                    timex.value() == null ? String.valueOf(timex.altVal()) : timex.value()));
        }
        return rows;
    }

    private static ObjectNode row(String text, int start, int end, String type, String value) {
        return JSON.createObjectNode()
                .put("start", text.codePointCount(0, start))
                .put("end", text.codePointCount(0, end))
                .put("type", type)
                .put("value", value);
    }

    private static String line(JsonNode document, ArrayNode predicted) {
        ObjectNode line = JSON.createObjectNode().put("id", document.get("id").stringValue());
        line.set("pred", predicted);
        return line.toString();
    }
}
