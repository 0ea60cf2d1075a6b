package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Claim;
import hearsay.model.EvidenceKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentsTest {
    private final Extractor extractor = new Extractor();
    private final ClaimAssembler assembler = new ClaimAssembler();

    private List<Claim> claims(String text) {
        return assembler.assemble(extractor.extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text))));
    }

    @Test
    void whatImagesShowTheOutletSaysOnTheirEvidence() {
        assertThat(claims("Satellite images show that the camp is empty."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.holder().isNarrator()).isTrue();
                    assertThat(claim.evidence()).containsExactly(EvidenceKind.SATELLITE_IMAGERY);
                });
    }

    @Test
    void aSatelliteHoldsNoClaim() {
        assertThat(claims("A satellite saw the lorries."))
                .allMatch(claim -> claim.holder().isNarrator());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Photographs circulated by activists showed two burnt lorries. # unnamed activists",
                "Police video shows the keeper on the bridge. # Police",
                "State television footage showed a fire at the mill. # State television",
                "Police body camera footage showed a fire at the mill. # Police",
            })
    void whatSomebodyFilmedOrPostedIsTheirs(String text, String holder) {
        assertThat(claims(text)).extracting(claim -> claim.holder().name()).containsExactly(holder);
    }
}
