package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentsTest {
    private List<Claim> claims(String text) {
        return new ClaimAssembler()
                .assemble(new Extractor().extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text))));
    }

    @Test
    void whatTheHolderWillDoIsACommitmentAndNoForecast() {
        assertThat(claims("The ministry said it would rebuild the wall."))
                .singleElement()
                .matches(c -> c.is(ClaimType.COMMITMENT) && !c.is(ClaimType.FORECAST));
        assertThat(claims("The ministry vowed to rebuild the wall."))
                .singleElement()
                .matches(c -> c.is(ClaimType.COMMITMENT));
        assertThat(claims("The ministry said the river would rise by Friday."))
                .singleElement()
                .matches(c -> c.is(ClaimType.FORECAST) && !c.is(ClaimType.COMMITMENT));
    }

    @Test
    void anOfficialsOwnStateIsItsSide() {
        assertThat(claims("French Foreign Minister Ada Vint said France would reopen the port."))
                .singleElement()
                .matches(c -> c.is(ClaimType.COMMITMENT) && !c.is(ClaimType.FORECAST));
        assertThat(claims("French Foreign Minister Ada Vint said Spain would reopen the port."))
                .singleElement()
                .matches(c -> c.is(ClaimType.FORECAST) && !c.is(ClaimType.COMMITMENT));
    }

    @Test
    void aCountryIsTheSideOfWhomeverTheDocumentTitlesAfterIt() {
        assertThat(
                        claims(
                                "French President Ada Vint spoke on Monday. President Vint said that France would reopen the port."))
                .last()
                .matches(c -> c.is(ClaimType.COMMITMENT) && !c.is(ClaimType.FORECAST));
        assertThat(
                        claims(
                                "French President Ada Vint spoke on Monday. President Vint said that Spain would reopen the port."))
                .last()
                .matches(c -> c.is(ClaimType.FORECAST) && !c.is(ClaimType.COMMITMENT));
    }

    @Test
    void whatOneIsGoingToDoPlansOrIsReadyForIsACommitment() {
        assertThat(List.of(
                        "“We are going to close the port,” Ada Vint said.",
                        "The marchers said they plan to walk to the capital.",
                        "The ministry said it is ready to close the port.",
                        "The ministry said we cannot let this pass."))
                .allSatisfy(text -> assertThat(claims(text)).last().matches(c -> c.is(ClaimType.COMMITMENT)));
    }

    @Test
    void whatAnOfficeWillHaveDoneIsACommitmentAndWhatWillHappenToThingsIsNone() {
        assertThat(claims("The ministry said those camps will be closed."))
                .singleElement()
                .matches(c -> c.is(ClaimType.COMMITMENT));
        assertThat(claims("The ministry said those camps will be flooded."))
                .singleElement()
                .matches(c -> !c.is(ClaimType.COMMITMENT));
    }
}
