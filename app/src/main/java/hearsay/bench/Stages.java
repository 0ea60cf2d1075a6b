package hearsay.bench;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.CoreNlpAnnotator;
import hearsay.extract.Extractor;
import hearsay.extract.Findings;
import hearsay.extract.Part;
import hearsay.extract.claim.ClaimAssembler;
import hearsay.model.Claim;
import hearsay.model.Document;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The way of a document from text to claims, stage by stage, with what each costs. */
final class Stages {
    /** From text to claims. */
    static final String ALL = "all";

    private final CoreNlpAnnotator annotator;
    private final Extractor extractor = new Extractor();
    private final ClaimAssembler assembler = new ClaimAssembler();

    Stages(Path models) {
        annotator = new CoreNlpAnnotator(models);
    }

    /** The claims of a document. */
    List<Claim> claims(Document document) {
        return assembler.assemble(extractor.extract(annotator.annotate(document)));
    }

    /** Seconds of processor time by stage over some documents; the parts that can be asked for are measured by themselves. */
    Map<String, Double> seconds(List<Document> documents) {
        Map<String, Double> sums = new LinkedHashMap<>();
        documents.forEach(document -> add(document, sums));
        return sums;
    }

    private void add(Document document, Map<String, Double> sums) {
        Stopwatch whole = new Stopwatch();
        Stopwatch step = new Stopwatch();
        AnnotatedDocument annotated = annotator.annotate(
                document,
                ended -> sums.merge("annotate." + ended.name().toLowerCase(Locale.ROOT), step.lap(), Double::sum));
        double annotate = whole.lap();
        sums.merge("annotate", annotate, Double::sum);
        Findings findings = extractor.extract(annotated);
        double find = whole.lap();
        sums.merge("findings", find, Double::sum);
        assembler.assemble(findings);
        double claims = whole.lap();
        sums.merge("claims", claims, Double::sum);
        sums.merge(ALL, annotate + find + claims, Double::sum);
        for (Part part : List.of(Part.ATTRIBUTIONS, Part.QUANTITIES, Part.TIMES)) {
            extractor.extract(annotated, Set.of(part));
            sums.merge("only." + part.label(), whole.lap(), Double::sum);
        }
    }
}
