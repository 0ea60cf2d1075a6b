package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastsTest {
    private List<Claim> claims(String text) {
        return new ClaimAssembler()
                .assemble(new Extractor().extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text))));
    }

    private void foretells(String text) {
        assertThat(claims(text)).as(text).anyMatch(c -> c.is(ClaimType.FORECAST));
    }

    private void foretellsNothing(String text) {
        assertThat(claims(text)).as(text).noneMatch(c -> c.is(ClaimType.FORECAST));
    }

    @Test
    void whatWillOrCouldComeIsForetold() {
        foretells("Ada Vint said the river could rise by Friday.");
        foretells("Ada Vint warned of a second flood.");
        foretells("Ada Vint said the toll was expected to rise.");
        foretells("Ada Vint said the army plans to send 40 boats.");
    }

    @Test
    void abilitiesJudgementsAndQuestionsAreNot() {
        foretellsNothing("Ada Vint said she could hear the river.");
        foretellsNothing("Ada Vint said 40 deaths could be attributed to the flood.");
        foretellsNothing("Ada Vint said it would be wrong.");
        foretellsNothing("Ada Vint did not say whether the gates would open.");
        foretellsNothing("Ada Vint said it was a battle of wills.");
        foretellsNothing("Ada Vint fears that the wall has gone.");
    }

    @Test
    void whatAThingIsOrWasAndASuperlativeAreNotForetold() {
        foretellsNothing("The envoy said the charges could be part of a plot.");
        foretellsNothing("The envoy said the flood would mark the deadliest day since 1953.");
        foretellsNothing("The miller said the mayor may see the dam as a way out.");
        foretells("The envoy said there could be a second flood.");
        foretells("The envoy said the ferry could be in port by Monday.");
        foretells("The envoy said the losses would represent a blow to the mill.");
    }

    @Test
    void whatSomebodyExpectsOfOthersIsForetold() {
        foretells("Ada Vint expects the council to accept the offer.");
        foretells("Ada Vint said it would be a disaster for the mill.");
        foretells("The heads of the two unions are to meet on Saturday.");
        foretellsNothing("Ada Vint said the council had expected rain.");
    }

    @Test
    void whatIsOnItsWayIsForetoldByAFigureOfSpeech() {
        foretells("Ada Vint said the country was drifting towards a civil war.");
        foretells("“The reign of that family is coming to an end,” said Ada Vint.");
        foretellsNothing("Ada Vint said the war began at the beginning of the year.");
    }

    @Test
    void whatIsComparedAskedOrForbiddenIsNotForetold() {
        foretellsNothing("The study found that smokers are twice as likely to fall ill.");
        foretellsNothing("Nobody agreed about how many pumps will be needed.");
        foretellsNothing("This page may not be copied.");
    }

    @Test
    void whatTheHearerWillRememberAndWhatWasOnceThoughtAreNotForetold() {
        foretellsNothing("“You will remember that I told you so in March,” said Ada Vint.");
        foretellsNothing("“I knew it would happen,” said Ada Vint.");
        foretellsNothing("“We could do nothing,” said Ada Vint.");
    }
}
