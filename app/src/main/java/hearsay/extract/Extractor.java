package hearsay.extract;

import hearsay.annotate.AnnotatedDocument;
import hearsay.extract.attribution.AttributionExtractor;
import hearsay.extract.holder.HolderResolver;
import hearsay.extract.quantity.QuantityExtractor;
import hearsay.extract.reported.Accused;
import hearsay.extract.reported.Citations;
import hearsay.extract.reported.EstimateFinder;
import hearsay.extract.reported.HeadlineFinder;
import hearsay.extract.reported.PledgeFinder;
import hearsay.extract.reported.ReportsFinder;
import hearsay.extract.reported.SayingFinder;
import hearsay.extract.reported.SignedPosts;
import hearsay.extract.reported.StanceFinder;
import hearsay.extract.time.TimeExtractor;
import hearsay.model.Attribution;
import hearsay.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of the extraction that were asked for, over one annotated document. Safe for use by several threads. */
public final class Extractor {
    private final AttributionExtractor attributions = new AttributionExtractor();
    private final StanceFinder stances = new StanceFinder();
    private final EstimateFinder estimates = new EstimateFinder();
    private final SignedPosts posts = new SignedPosts();
    private final Accused accused = new Accused();
    private final Citations citations = new Citations();
    private final HeadlineFinder headlines = new HeadlineFinder();
    private final SayingFinder sayings = new SayingFinder();
    private final ReportsFinder reports = new ReportsFinder();
    private final PledgeFinder pledges = new PledgeFinder();
    private final HolderResolver holders = new HolderResolver();
    private final QuantityExtractor quantities = new QuantityExtractor();
    private final TimeExtractor times = new TimeExtractor();

    /** What is found of the parts asked for; the other lists are empty. */
    public Findings extract(AnnotatedDocument document, Set<Part> parts) {
        return new Findings(
                document,
                parts.contains(Part.ATTRIBUTIONS)
                        ? holders.resolve(document, attributions.extract(document))
                        : List.of(),
                parts.contains(Part.QUANTITIES) ? quantities.extract(document) : List.of(),
                parts.contains(Part.TIMES) ? times.extract(document) : List.of(),
                List.of());
    }

    /** Everything that claims are made of, stances and figures that are reported without words included. */
    public Findings extract(AnnotatedDocument document) {
        List<Attribution> said = accused.resolve(document, citations.resolve(document, attributions.extract(document)));
        List<Quantity> figures = quantities.extract(document);
        List<Attribution> reported = new ArrayList<>(stances.find(document, said));
        reported.addAll(estimates.find(document, said, figures));
        reported.addAll(posts.find(document, said));
        reported.addAll(headlines.find(document, said));
        reported.addAll(sayings.find(document, said, reported));
        reported.addAll(
                reports.find(document, ReportedTogether.of(said, reported).all()));
        reported.addAll(pledges.find(document, said));
        ReportedTogether all = new ReportedTogether(
                holders.resolve(document, ReportedTogether.of(said, reported).all()));
        return new Findings(document, all.attributions(), figures, times.extract(document), all.reported());
    }
}
