package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Manner;
import java.util.List;
import org.junit.jupiter.api.Test;

class MannersTest {
    private final Extractor extractor = new Extractor();
    private final ClaimAssembler assembler = new ClaimAssembler();

    private List<Manner> manners(String text) {
        return assembler.assemble(extractor.extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text)))).stream()
                .map(claim -> claim.manner())
                .toList();
    }

    @Test
    void thatBeforeAQuotationLeavesItDirect() {
        assertThat(manners("The mayor said that “the wall will not hold another winter.”"))
                .containsExactly(Manner.DIRECT);
    }

    @Test
    void otherWordsBesideAQuotationMakeItMixed() {
        assertThat(manners("The mayor said that the wall, in her words, was “weak and about to fall.”"))
                .containsExactly(Manner.MIXED);
    }

    @Test
    void aWordInSingleMarksIsQuotedAndAnApostropheIsNot() {
        assertThat(SingleMarks.find("says mayor's guild is ‘ready’ now")).hasSize(1);
        assertThat(SingleMarks.find("the mayor's guild and the guilds' hall")).isEmpty();
    }
}
