package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.model.Attribution;
import hearsay.model.Document;
import hearsay.model.Manner;
import hearsay.model.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AttributionExtractorTest {
    private static final String REPORTED =
            "The/DT/2/det mayor/NN/3/nsubj said/VBD/0/root/say that/IN/7/mark the/DT/6/det ferry/NN/7/nsubj sank/VBD/3/ccomp/sink ./././punct"
                    .replace("./././punct", "././3/punct");

    private final AttributionExtractor extractor = new AttributionExtractor();

    private static String words(AnnotatedDocument document, List<Span> spans) {
        return spans.stream().map(span -> span.of(document.text())).collect(Collectors.joining(" … "));
    }

    @Test
    void aClauseOfASayingVerbIsItsContent() {
        AnnotatedDocument document = Parsed.of(REPORTED);
        Attribution found = extractor.extract(document).getFirst();
        assertThat(words(document, found.source())).isEqualTo("The mayor");
        assertThat(words(document, found.cue())).isEqualTo("said");
        assertThat(words(document, found.content())).isEqualTo("that the ferry sank");
        assertThat(found.manner()).isEqualTo(Manner.INDIRECT);
        assertThat(found.rule()).isEqualTo("say:verb");
    }

    @Test
    void whatNobodySaysIsNoAttribution() {
        AnnotatedDocument document = Parsed.of(
                "The/DT/2/det ferry/NN/3/nsubj left/VBD/0/root/leave the/DT/5/det harbour/NN/3/obj at/IN/7/case dawn/NN/3/obl ././3/punct");
        assertThat(extractor.extract(document)).isEmpty();
    }

    @Test
    void accordingToTakesTheClauseItHangsOn() {
        AnnotatedDocument document = Parsed.of(
                "Forty/CD/2/nummod boats/NNS/3/nsubj sank/VBD/0/root/sink ,/,/3/punct according/VBG/8/case/accord to/IN/5/fixed the/DT/8/det ministry/NN/3/obl ././3/punct");
        Attribution found = extractor.extract(document).getFirst();
        assertThat(words(document, found.content())).isEqualTo("Forty boats sank");
        assertThat(words(document, found.source())).isEqualTo("the ministry");
    }

    @Test
    void aQuotationIsSplitAroundItsCue() {
        AnnotatedDocument document = Parsed.of(
                "\"/``/3/punct It/PRP/3/nsubj burned/VBD/7/ccomp/burn ,/,/7/punct \"/''/7/punct she/PRP/7/nsubj said/VBD/0/root/say ,/,/7/punct \"/``/11/punct all/DT/11/det night/NN/7/dep ././7/punct \"/''/7/punct");
        List<Attribution> found = extractor.extract(document);
        assertThat(found).hasSize(1);
        assertThat(words(document, found.getFirst().source())).isEqualTo("she");
        assertThat(found.getFirst().manner()).isEqualTo(Manner.DIRECT);
    }

    @Test
    void furnitureYieldsNothing() {
        AnnotatedDocument document = Parsed.of(REPORTED);
        Document plain = document.document();
        Document menu = new Document(
                plain.id(),
                plain.name(),
                plain.text(),
                plain.outlet(),
                plain.title(),
                plain.byline(),
                plain.published(),
                plain.updated(),
                plain.language(),
                plain.genre(),
                plain.url(),
                plain.sha256(),
                List.of(new Span(0, plain.text().length())));
        assertThat(extractor.extract(new AnnotatedDocument(menu, document.sentences())))
                .isEmpty();
    }

    @Test
    void oddMarksBreakNothing() {
        String text =
                "“We saw nothing,” the mayor said. “Nothing at all.”\nThe ferry sank, he said: 'It isn't over.'\n“It was long.\n“It was cold,” she said.";
        long seed = 7_031L;
        Random random = new Random(seed);
        String damaged = text;
        for (int round = 0; round < 1_000; round++) {
            damaged = round % 12 == 0 ? text : Damage.once(damaged, random);
            for (Attribution found : extractor.extract(Parsed.flat(damaged))) {
                assertThat(Span.covering(found.content()).end())
                        .as("seed %d round %d", seed, round)
                        .isLessThanOrEqualTo(damaged.length());
                assertThat(found.content()).as("seed %d round %d", seed, round).isSorted();
            }
        }
    }
}
