package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JoinedContentsTest {
    private final Extractor extractor = new Extractor();
    private final ClaimAssembler assembler = new ClaimAssembler();

    /** Holder and content of each claim. */
    private List<String> lines(String text) {
        return assembler.assemble(extractor.extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text)))).stream()
                .map(claim -> claim.holder().name() + " | "
                        + claim.content().stream()
                                .map((Span span) -> span.of(text))
                                .collect(Collectors.joining(" … ")))
                .toList();
    }

    @Test
    void aFurtherThatClauseIsTheSameSpeakers() {
        assertThat(lines(
                        "The spokesman, Pavel Orrin, told reporters in Sarrow that as many as 300 people were missing, and that"
                                + " the number of dead was likely to rise once the boats reached the low quarters."))
                .contains(
                        "Pavel Orrin | and that the number of dead was likely to rise once the boats reached the low quarters");
    }

    @Test
    void whatSomebodyElseSaysInItIsTheirs() {
        assertThat(lines("Pavel Orrin said that 300 people were missing, and the union said that 12 had died."))
                .anyMatch(line -> line.startsWith("union | ") && line.contains("12 had died"))
                .noneMatch(line -> line.startsWith("Pavel Orrin") && line.contains("12 had died"));
    }
}
