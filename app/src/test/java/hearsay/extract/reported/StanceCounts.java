package hearsay.extract.reported;

import hearsay.annotate.CoreNlpAnnotator;
import hearsay.annotate.Fixtures;
import hearsay.annotate.Token;
import hearsay.extract.Extractor;
import hearsay.extract.claim.ClaimAssembler;
import hearsay.gold.GoldLedger;
import hearsay.lexicon.Table;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts with which stances each sign of {@link StanceSigns} stands in stories annotated by hand and in
 * {@code stance-sentences.tsv}, and says which of them {@code stance-signs.tsv} has. Signs are put there, or taken out, by
 * what this prints. Arguments: the story folders.
 */
public final class StanceCounts {
    private static final double HALF = 0.5;

    private final Map<String, Map<Stance, Integer>> counts = new TreeMap<>();
    private final StanceSigns signs = new StanceSigns(StanceFamilies.load(), StanceWords.load());
    private final StanceJudge judge = new StanceJudge();
    private final CoreNlpAnnotator annotator = new CoreNlpAnnotator();
    private final Extractor extractor = new Extractor();

    private StanceCounts() {}

    /** One thing put forward, with its words and its signs. */
    private record Seen(List<Span> words, boolean narrated, Set<String> signs) {}

    public static void main(String[] folders) {
        StanceCounts all = new StanceCounts();
        for (String folder : folders) {
            GoldLedger gold = GoldLedger.load(Path.of(folder));
            for (Document document : gold.documents()) {
                all.count(document, gold.claims());
            }
        }
        for (MarkedSentences.Marked marked : MarkedSentences.load()) {
            all.count(marked);
        }
        all.print();
    }

    private List<Seen> seen(Document document) {
        List<Seen> seen = new ArrayList<>();
        ClaimAssembler assembler = new ClaimAssembler(stated -> {
            List<Span> words = stated.content().stream().map(Token::span).toList();
            seen.add(new Seen(words, stated.holder().isNarrator(), signs.of(stated)));
            return judge.judge(stated);
        });
        assembler.assemble(extractor.extract(annotator.annotate(document)));
        return seen;
    }

    private void count(Document document, List<Claim> claims) {
        List<Claim> here =
                claims.stream().filter(c -> c.document().equals(document.id())).toList();
        for (Seen seen : seen(document)) {
            here.stream()
                    .filter(claim -> claim.holder().isNarrator() == seen.narrated())
                    .max(Comparator.comparingDouble(claim -> overlap(seen, claim.content())))
                    .filter(claim -> overlap(seen, claim.content()) >= HALF)
                    .map(Claim::stance)
                    .or(() -> seen.narrated() ? Optional.of(Stance.ASSERTS) : Optional.empty())
                    .ifPresent(stance -> add(seen, stance));
        }
    }

    private void count(MarkedSentences.Marked marked) {
        Document document = Fixtures.document(marked.text());
        seen(document).stream()
                .filter(seen -> seen.narrated() == marked.narrated())
                .max(Comparator.comparingDouble(seen -> overlap(seen, List.of(marked.claim()))))
                .ifPresent(seen -> add(seen, marked.stance()));
    }

    private static double overlap(Seen seen, List<Span> claim) {
        int all = length(seen.words()) + length(claim);
        return 2.0 * Span.overlap(seen.words(), claim) / Math.max(1, all);
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private void add(Seen seen, Stance stance) {
        for (String sign : seen.signs()) {
            counts.computeIfAbsent(sign, k -> new EnumMap<>(Stance.class)).merge(stance, 1, Integer::sum);
        }
    }

    private void print() {
        Map<String, String> kept = new TreeMap<>();
        for (Table.Row row : Table.load("stance-signs.tsv", "sign", "stance").rows()) {
            kept.put(row.get("sign"), row.get("stance"));
        }
        counts.forEach(
                (sign, stances) -> System.out.printf("%s\t%s\t%s%n", sign, kept.getOrDefault(sign, "-"), stances));
    }
}
