package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimQuestionTest {
    private final Extractor extractor = new Extractor();
    private final ClaimAssembler assembler = new ClaimAssembler();

    private List<String> asked(String text) {
        return assembler.assemble(extractor.extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text)))).stream()
                .flatMap(claim -> claim.asks().stream())
                .toList();
    }

    @Test
    void anAuxiliaryMovesToTheFront() {
        assertThat(asked("Lars Brandt said the ferry has left the harbour of Calder."))
                .containsExactly("Has the ferry left the harbour of Calder?");
    }

    @Test
    void aVerbWithoutOneIsTakenApart() {
        assertThat(asked("Lars Brandt said that Norland sent two rescue ships to Calder."))
                .containsExactly("Did Norland send two rescue ships to Calder?");
    }

    @Test
    void aNegationIsLeftOffForYesAndNoAreTheAnswers() {
        assertThat(asked("Lars Brandt said the ferry was not badly overloaded."))
                .containsExactly("Was the ferry badly overloaded?");
        assertThat(asked("Lars Brandt said that Norland did not send the rescue ships to Calder."))
                .containsExactly("Did Norland send the rescue ships to Calder?");
    }

    @Test
    void whatOnlyAddsIsLeftOff() {
        assertThat(asked("Lars Brandt said the ferry, which is old, was badly overloaded, although nobody saw it."))
                .contains("Was the ferry badly overloaded?");
    }

    @Test
    void aSpeakerWhoSaysIIsNamed() {
        assertThat(asked("“I have signed the treaty with Norland,” Lars Brandt said."))
                .containsExactly("Has Lars Brandt signed the treaty with Norland?");
    }

    @Test
    void aClauseThatPointsOutsideMakesNoQuestion() {
        assertThat(asked("Lars Brandt said they had sent them to Calder.")).isEmpty();
        assertThat(asked("Lars Brandt said this was a disgrace.")).isEmpty();
    }

    @Test
    void anOpinionOfAnOpinionIsAskedForItself() {
        assertThat(asked("“I believe the ferry was badly overloaded,” Lars Brandt said."))
                .containsExactly("Was the ferry badly overloaded?");
    }
}
