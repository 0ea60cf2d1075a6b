package hearsay;

import hearsay.annotate.Annotator;
import hearsay.annotate.CoreNlpAnnotator;
import hearsay.extract.Extractor;
import hearsay.extract.claim.ClaimAssembler;
import java.util.function.Supplier;

/** The models and rules, loaded once, when first needed. */
final class Engine {
    private final Supplier<Annotator> annotator = Once.of(CoreNlpAnnotator::new);
    private final Supplier<Extractor> extractor = Once.of(Extractor::new);
    private final Supplier<ClaimAssembler> assembler = Once.of(ClaimAssembler::new);

    /** Loads all of them now. */
    void load() {
        annotator();
        extractor();
        assembler();
    }

    Annotator annotator() {
        return annotator.get();
    }

    Extractor extractor() {
        return extractor.get();
    }

    ClaimAssembler assembler() {
        return assembler.get();
    }
}
