package hearsay.bench;

import hearsay.link.ClaimEncoder;
import hearsay.link.Linker;
import hearsay.link.Passage;
import hearsay.link.story.StoryLinker;
import hearsay.model.Claim;
import hearsay.model.Document;
import java.util.ArrayList;
import java.util.List;

/** What a document more costs in linking, in a small pile and in a large one, and what its claims' vectors cost. */
final class LinkBench {
    private static final int SENTENCES = 200;
    private static final int SAMPLES = 3;

    private final List<Integer> sizes;

    /** @param sizes numbers of documents, rising */
    LinkBench(List<Integer> sizes) {
        this.sizes = sizes;
    }

    List<Figure> run() {
        List<Figure> figures = new ArrayList<>();
        Rounds rounds = new Rounds();
        for (int i = 0; i < SAMPLES; i++) {
            milliseconds(sizes.getFirst());
        }
        for (int size : sizes) {
            // small piles are over before the machine has come to rest: more of them
            for (int i = 0; i < (size > 5_000 ? 1 : SAMPLES); i++) {
                rounds.add("link.document." + size, milliseconds(size));
            }
            figures.add(new Figure("link.document." + size, rounds.median("link.document." + size), "ms"));
        }
        figures.add(vectors());
        if (sizes.size() > 1) {
            figures.add(Figure.ratio(
                    "link.document." + sizes.getFirst() + "/" + sizes.getLast(),
                    rounds.median("link.document." + sizes.getFirst())
                            / rounds.median("link.document." + sizes.getLast())));
        }
        return figures;
    }

    /** Processor time a document; groups by words alone, for a vector costs the same in any pile. */
    private static double milliseconds(int size) {
        List<Document> documents = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Reports.Report report : new Reports(2031).next(size)) {
            documents.add(report.document());
            claims.addAll(report.claims());
        }
        StoryLinker linker = new StoryLinker(new Linker());
        return 1000 * Stopwatch.of(() -> linker.link(documents, List.of(), claims)) / size;
    }

    private static Figure vectors() {
        List<Passage> passages = new Reports(7)
                .next(SENTENCES).stream()
                        .flatMap(report -> report.claims().stream().map(claim -> Passage.of(report.document(), claim)))
                        .limit(SENTENCES)
                        .toList();
        ClaimEncoder meanings = new ClaimEncoder();
        meanings.of(passages);
        return new Figure("link.vectors", passages.size() / Stopwatch.wall(() -> meanings.of(passages)), "claims/s");
    }
}
