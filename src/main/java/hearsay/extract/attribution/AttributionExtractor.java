package hearsay.extract.attribution;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.model.Attribution;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds who said what: direct, indirect and mixed speech, in the sense of PARC 3 (Pareti 2012) and PolNeAR (Newell,
 * Margolin and Ruths 2018). For whoever has an annotated document and wants its sources, cues and contents.
 *
 * <p>Rules over dependency trees propose; {@code cues.tsv} weighs; what stays under the threshold is dropped. Pure, safe
 * for use by several threads, and linear in the number of sentences.
 *
 * <p>Example: "“We saw nothing,” the mayor said." gives one attribution: "the mayor", "said", "“We saw nothing,”".
 */
public final class AttributionExtractor {
    private static final double THRESHOLD = 0.4;
    private static final List<Rule> RULES = List.of(
            new ClauseRule(),
            new ObjectRule(),
            new NounRule(),
            new AccordingRule(),
            new AdverbRule(),
            new SurfaceRule());

    private final CueLexicon lexicon;
    private final double threshold;

    public AttributionExtractor() {
        this(CueLexicon.load(), THRESHOLD);
    }

    AttributionExtractor(CueLexicon lexicon, double threshold) {
        this.lexicon = lexicon;
        this.threshold = threshold;
    }

    /** The attributions of a document, in text order of their cues. */
    public List<Attribution> extract(AnnotatedDocument document) {
        return Selection.attributions(document, Selection.best(findings(document), threshold));
    }

    /** Everything proposed, with its weight. */
    List<Finding> findings(AnnotatedDocument document) {
        List<Quotation> quotations = QuotationFinder.find(document);
        List<Passage> passages = passages(document, quotations);
        List<Finding> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (!document.isFurniture(passage.sentence())) {
                for (Rule rule : RULES) {
                    rule.propose(passage, lexicon, found::add);
                }
            }
        }
        List<Finding> strong =
                found.stream().filter(finding -> finding.weight() >= threshold).toList();
        List<Quotation> spoken = quotations.stream()
                .filter(quotation -> !document.document().isFurniture(quotation.span()))
                .toList();
        List<Finding> all = new ArrayList<>(new QuotationLinker(passages, strong, lexicon).link(spoken));
        all.addAll(found);
        return all;
    }

    private static List<Passage> passages(AnnotatedDocument document, List<Quotation> quotations) {
        List<Passage> passages = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : document.sentences()) {
            Span span = sentence.span();
            while (next < quotations.size() && quotations.get(next).span().end() <= span.start()) {
                next++;
            }
            List<Quotation> touching = new ArrayList<>();
            for (int i = next; i < quotations.size() && quotations.get(i).span().start() < span.end(); i++) {
                touching.add(quotations.get(i));
            }
            passages.add(new Passage(document, sentence, touching));
        }
        return passages;
    }
}
