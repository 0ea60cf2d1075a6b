package hearsay.extract.reported;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.extract.claim.ClaimAssembler;
import hearsay.model.Claim;
import hearsay.model.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StancesOfClaimsTest {
    private static List<Claim> claims(String text) {
        return new ClaimAssembler()
                .assemble(new Extractor().extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text))));
    }

    private static void isTaken(Stance stance, String text) {
        assertThat(claims(text)).as(text).anyMatch(c -> c.stance() == stance);
    }

    private static void isNotTaken(Stance stance, String text) {
        assertThat(claims(text)).as(text).noneMatch(c -> c.stance() == stance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The claim that soldiers opened the gates is bogus, Mayor Ada Vint said.",
                "“We did not open the gates,” the ferryman said.",
                "The mayor scoffed at the idea.",
                "Ada Vint said there was no sign that the gates had been opened.",
                "The army has not used and will not use such shells, the minister said."
            })
    void denials(String text) {
        isTaken(Stance.DENIES, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will see,” Mayor Ada Vint said.",
                "The White House referred questions to the Pentagon.",
                "“I don't want to talk about that,” Ada Vint said.",
                "The ministry had no immediate comment."
            })
    void silences(String text) {
        isTaken(Stance.DECLINES, text);
    }

    @Test
    void theOutletDoubtsWhatIsClaimedWithoutEvidence() {
        String behind = "The governor claimed that the marchers were armed without providing any evidence.";
        assertThat(claims(behind))
                .anyMatch(c -> c.holder().isNarrator() && c.stance() == Stance.DOUBTS)
                .noneMatch(c -> !c.holder().isNarrator() && c.stance() == Stance.DOUBTS);
        assertThat(claims("The governor said the marchers were armed. The governor offered no proof for his claim."))
                .anyMatch(c -> c.holder().isNarrator() && c.stance() == Stance.DOUBTS);
    }

    @Test
    void theOutletItselfDeclinesNothing() {
        isNotTaken(Stance.DECLINES, "It is not clear whether the gates were opened.");
    }

    @Test
    void evidenceToBackAClaimConfirmsNothing() {
        isNotTaken(Stance.CONFIRMS, "The officials have not presented any evidence to back up the claim.");
    }

    @Test
    void callingForSomethingSuspectedDoubtsNothing() {
        isNotTaken(Stance.DOUBTS, "France called for an inquiry into the suspected fraud.");
    }

    @Test
    void whatSpeakersDidNotFeelOrKnowDeniesNothing() {
        isNotTaken(Stance.DENIES, "“I did not know the ferryman,” Ada Vint said.");
    }

    @Test
    void whoDeclinesToCommentMayAssertTheNextThing() {
        isNotTaken(Stance.DENIES, "The mayor declined to say. “The river is high,” she said.");
        assertThat(claims("Ada Vint declined to say who was hurt. “The river is high,” Vint said."))
                .last()
                .matches(c -> c.stance() == Stance.ASSERTS);
    }

    @Test
    void whatNoEvidenceSupportsTheOutletDoubts() {
        for (String text : List.of(
                "Ames said that gulls had sunk the ferry. No evidence has emerged to support that claim.",
                "Holl says gangs paid the dockers to strike. He has offered no proof.",
                "The theory remains unproven.",
                "His account has not been corroborated by any other witness.")) {
            assertThat(claims(text))
                    .as(text)
                    .anyMatch(c -> c.holder().isNarrator() && c.stance() == Stance.DOUBTS)
                    .noneMatch(c -> c.stance() == Stance.CONFIRMS);
        }
    }

    @Test
    void whatAnOutletCallsAClaimIsTheOutletsAndNotItsSpeakers() {
        for (String text : List.of(
                "Tarn repeated the false claim that the dam was built without a permit.",
                "Her assertion that the river has never flooded is untrue.")) {
            assertThat(claims(text))
                    .as(text)
                    .anyMatch(c -> c.holder().isNarrator() && c.stance() == Stance.DENIES)
                    .noneMatch(c -> !c.holder().isNarrator() && c.stance() == Stance.DENIES);
        }
    }

    @Test
    void anOutletsOwnVerdictIsADenial() {
        isTaken(Stance.DENIES, "The allegation has been debunked many times.");
        isTaken(Stance.DENIES, "The mayor's description of the vote is utterly inaccurate.");
        isNotTaken(Stance.DENIES, "The false alarm was raised shortly after midnight.");
        isNotTaken(Stance.DOUBTS, "Police found evidence of a struggle.");
    }

    @Test
    void whoWillNotOrCannotAnswerDeclinesInWhateverWords() {
        isTaken(Stance.DECLINES, "The railway would not elaborate on its plans.");
        isTaken(Stance.DECLINES, "The chancellor took no questions.");
        isTaken(Stance.DECLINES, "The shipyard refused to divulge the price.");
    }
}
