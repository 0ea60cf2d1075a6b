package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.EvidenceKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private List<Claim> claims(String text) {
        return claims(Fixtures.document(text));
    }

    private List<Claim> claims(Document document) {
        return new ClaimAssembler().assemble(new Extractor().extract(Fixtures.ANNOTATOR.annotate(document)));
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

    @Test
    void whereSomethingWasSaidTellsWhatItRestsOn() {
        assertThat(claims("Ada Vint said on Facebook that the wall was weak."))
                .singleElement()
                .matches(c -> c.evidence().contains(EvidenceKind.SOCIAL_MEDIA));
        assertThat(claims("In a letter on Monday, Ada Vint said that the wall was weak."))
                .singleElement()
                .matches(c -> c.evidence().contains(EvidenceKind.DOCUMENT));
    }

    @Test
    void whatAnOfficialTellsAnOutletIsAnInterview() {
        assertThat(claims("Mayor Ada Vint told Reuters that the wall was weak."))
                .singleElement()
                .matches(c -> c.evidence().contains(EvidenceKind.MEDIA_REPORT))
                .matches(c -> !c.evidence().contains(EvidenceKind.OFFICIAL_STATEMENT));
        assertThat(claims("Mayor Ada Vint told reporters that the wall was weak."))
                .singleElement()
                .matches(c -> !c.evidence().contains(EvidenceKind.MEDIA_REPORT));
    }

    @Test
    void aStudyThatIsOnlySpokenOfIsNotWhatAClaimRestsOn() {
        assertThat(claims("The study found that 300 people had died."))
                .singleElement()
                .matches(c -> c.evidence().contains(EvidenceKind.STUDY));
        assertThat(claims("Ada Vint said that the study was flawed."))
                .singleElement()
                .matches(c -> !c.evidence().contains(EvidenceKind.STUDY));
    }

    @Test
    void lawmakersAndWorldBodiesSpeakOfficially() {
        assertThat(claims("Senator Ada Vint said that the wall was weak."))
                .singleElement()
                .matches(c -> c.evidence().contains(EvidenceKind.OFFICIAL_STATEMENT));
        assertThat(claims("UNICEF said that 27 children had died."))
                .singleElement()
                .matches(c -> c.evidence().contains(EvidenceKind.OFFICIAL_STATEMENT));
    }

    @Test
    void aTownThatWitnessedSomethingIsNoWitness() {
        assertThat(claims("Ada Vint said that the town witnessed three floods."))
                .singleElement()
                .matches(c -> !c.evidence().contains(EvidenceKind.EYEWITNESS));
    }

    @Test
    void whatAnOutletWasToldItselfIsNoOtherOutletsReport() {
        String text = "“The wall is weak,” Ada Vint told CNN on Friday.";
        assertThat(claims(by("CNN Web News", text)))
                .singleElement()
                .matches(c -> !c.evidence().contains(EvidenceKind.MEDIA_REPORT));
        assertThat(claims(by("The Harbour Courier", text)))
                .singleElement()
                .matches(c -> c.evidence().contains(EvidenceKind.MEDIA_REPORT));
    }

    private static Document by(String outlet, String text) {
        Document plain = Fixtures.document(text);
        return new Document(
                plain.id(),
                plain.name(),
                plain.text(),
                Optional.of(outlet),
                plain.title(),
                plain.byline(),
                plain.published(),
                plain.updated(),
                plain.language(),
                plain.genre(),
                plain.url(),
                plain.sha256(),
                plain.furniture());
    }
}
