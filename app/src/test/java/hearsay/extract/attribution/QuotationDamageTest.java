package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Fixtures;
import hearsay.model.Attribution;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A quotation mark too many, too few or of another kind upsets its own paragraph, and no other. */
class QuotationDamageTest {
    private static final long SEED = 20_311_107L;
    private static final int TEXTS = 125;
    private static final int DAMAGES = 8;
    private static final String MARKS = "“”\"‘’'«»";

    private final AttributionExtractor extractor = new AttributionExtractor();

    @Test
    void paragraphsThatWereNotTouchedKeepTheirAttributions() {
        Random random = new Random(SEED);
        int compared = 0;
        for (int text = 0; text < TEXTS; text++) {
            List<String> paragraphs = new InventedNews(random).paragraphs();
            List<List<String>> before = attributions(paragraphs);
            for (int damage = 0; damage < DAMAGES; damage++) {
                List<String> damaged = new ArrayList<>(paragraphs);
                BitSet changed = damage(damaged, random);
                List<List<String>> after = attributions(damaged);
                for (int p = 0; p < paragraphs.size(); p++) {
                    if (!changed.get(p)) {
                        compared += before.get(p).size();
                        assertThat(after.get(p))
                                .as("seed %d text %d damage %d paragraph %d: %s", SEED, text, damage, p, damaged)
                                .isEqualTo(before.get(p));
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(TEXTS * DAMAGES);
    }

    /** Damages one paragraph or two; gives those that may be read otherwise for it. */
    private static BitSet damage(List<String> paragraphs, Random random) {
        BitSet touched = new BitSet();
        for (int i = random.nextInt(3); i < 3; i++) {
            int p = random.nextInt(paragraphs.size());
            paragraphs.set(p, Damage.once(paragraphs.get(p), random));
            touched.set(p);
        }
        BitSet changed = (BitSet) touched.clone();
        for (int p = 1; p < paragraphs.size(); p++) {
            boolean goesOn = MARKS.indexOf(paragraphs.get(p).charAt(0)) >= 0
                    || paragraphs.get(p - 1).endsWith(":");
            if (changed.get(p - 1) && goesOn) {
                changed.set(p);
            }
        }
        for (int p = 0; p + 1 < paragraphs.size(); p++) {
            if (paragraphs.get(p).endsWith(":") && touched.get(p + 1)) {
                changed.set(p);
            }
        }
        return changed;
    }

    /** What each paragraph's cues attribute, as far as it stands in the paragraph itself. */
    private List<List<String>> attributions(List<String> paragraphs) {
        String text = String.join("\n", paragraphs);
        AnnotatedDocument document = Fixtures.ANNOTATOR.annotate(Fixtures.document(text));
        List<Attribution> found = extractor.extract(document);
        List<List<String>> described = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            Span own = new Span(start, start + paragraph.length());
            described.add(found.stream()
                    .filter(attribution -> own.contains(attribution.cue().getFirst()))
                    .map(attribution -> described(attribution, own))
                    .toList());
            start = own.end() + 1;
        }
        return described;
    }

    private static String described(Attribution attribution, Span own) {
        return attribution.rule()
                + within(attribution.source(), own)
                + within(attribution.cue(), own)
                + within(attribution.content(), own);
    }

    private static String within(List<Span> spans, Span own) {
        return spans.stream()
                .filter(own::overlaps)
                .map(span ->
                        Math.max(0, span.start() - own.start()) + "-" + (Math.min(span.end(), own.end()) - own.start()))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
