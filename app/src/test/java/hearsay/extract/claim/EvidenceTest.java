package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Claim;
import hearsay.model.EvidenceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private List<Claim> claims(String text) {
        return new ClaimAssembler()
                .assemble(new Extractor().extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text))));
    }

    @Test
    void aLetterIsCarriedAsLongAsItIsQuoted() {
        assertThat(claims("“The wall is weak,” Ada Vint wrote in a letter. “It will not hold,” Vint said."))
                .hasSize(2)
                .allMatch(c -> c.evidence().contains(EvidenceKind.DOCUMENT));
    }

    @Test
    void anOfficeAndACountryMakeStatementsAndAFormerMinisterDoesNot() {
        assertThat(claims("The health ministry said that 40 people were dead."))
                .singleElement()
                .matches(c -> c.evidence().contains(EvidenceKind.OFFICIAL_STATEMENT));
        assertThat(claims("Ada Vint, a former minister, said that the wall was weak."))
                .singleElement()
                .matches(c -> !c.evidence().contains(EvidenceKind.OFFICIAL_STATEMENT));
        assertThat(claims("France said that 40 people were dead."))
                .singleElement()
                .matches(c -> c.evidence().contains(EvidenceKind.OFFICIAL_STATEMENT));
    }

    @Test
    void whatSomebodySawIsTheirTestimony() {
        assertThat(claims("“I saw three boats,” Ada Vint said."))
                .singleElement()
                .matches(c -> c.evidence().contains(EvidenceKind.EYEWITNESS));
    }

    @Test
    void aSpokesmanWithoutABodySpeaksForTheOfficeAndOneOfACompanyDoesNot() {
        assertThat(claims("The spokesman said that 40 people were dead."))
                .singleElement()
                .matches(c -> c.evidence().contains(EvidenceKind.OFFICIAL_STATEMENT));
        assertThat(claims("A spokesman for the company said that 40 people were dead."))
                .singleElement()
                .matches(c -> !c.evidence().contains(EvidenceKind.OFFICIAL_STATEMENT));
    }
}
