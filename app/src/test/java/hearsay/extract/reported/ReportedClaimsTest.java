package hearsay.extract.reported;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.extract.claim.ClaimAssembler;
import hearsay.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportedClaimsTest {
    private final Extractor extractor = new Extractor();
    private final ClaimAssembler assembler = new ClaimAssembler();
    /** Holder, stance and content of each claim. */
    private List<String> stances(String text) {
        return assembler.assemble(extractor.extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text)))).stream()
                .map(claim -> claim.holder().name() + " "
                        + claim.stance().name().toLowerCase(Locale.ROOT) + " | "
                        + claim.content().stream().map((Span s) -> s.of(text)).collect(Collectors.joining(" … ")))
                .toList();
    }

    @Test
    void aStanceWithoutReportedWordsIsAClaim() {
        assertThat(stances("Two senators broke with the account of the governor."))
                .containsExactly("unnamed senators denies | the account of the governor");
        assertThat(stances("The health minister, Ines Kalder, would not be drawn on the count of the union."))
                .containsExactly("Ines Kalder declines | on the count of the union");
        assertThat(stances("Analysts have raised doubts about the pace of the repairs."))
                .anyMatch(line -> line.contains("nalysts doubts | "));
        assertThat(stances("The claims of the mayor were disputed by villagers."))
                .anyMatch(line -> line.contains("villagers denies"));
    }

    @Test
    void whoCannotSayDeclines() {
        assertThat(stances("The monitoring group was unable to confirm the cause of the flood."))
                .isNotEmpty()
                .allMatch(line -> line.contains(" declines | "));
        assertThat(stances("The ministry said it was unclear who had opened the gates."))
                .isNotEmpty()
                .allMatch(line -> line.contains(" declines | "));
        assertThat(stances("The ministry said it was clear who had opened the gates."))
                .isNotEmpty()
                .noneMatch(line -> line.contains(" declines | "));
    }

    @Test
    void aFigureThatTheTextGivesToSomebodyIsTheirs() {
        assertThat(stances("The health ministry raised its toll to 164, from 112 a day earlier."))
                .anyMatch(line -> line.startsWith("health ministry asserts | its toll to 164"));
        assertThat(stances("The relief agency put the number of people driven from their homes at about 38,000."))
                .containsExactly(
                        "relief agency asserts | the number of people driven from their homes at about 38,000");
        assertThat(stances("Reporters of the Courier counted 228 coffins in the hall."))
                .isNotEmpty()
                .allMatch(line -> !line.startsWith("narrator"));
    }

    @Test
    void aReportThatComesBackIsItsAuthors() {
        assertThat(stances("A study by Northwind University found 40 leaks.\nThe report says that the wall is weak."))
                .anyMatch(line -> line.startsWith("Northwind University asserts | that the wall is weak"));
    }

    @Test
    void anAuthorsOwnWordIsTheNarrators() {
        assertThat(stances("I predict that 20 bridges will be closed by May."))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("narrator"));
    }

    @Test
    void aPostWithItsSignatureIsItsAuthors() {
        assertThat(stances("Every count so far is a guess. — Ada Vint (@adavint) March 3, 2031"))
                .containsExactly("Ada Vint asserts | Every count so far is a guess.");
    }

    @Test
    void whatTakesNoStanceMakesNone() {
        assertThat(stances("Such events run counter to the hopes of the town.")).isEmpty();
        assertThat(stances("The two towns agreed to build a bridge.")).noneMatch(line -> line.contains("confirms"));
    }

    @Test
    void aRefusalToSpeakDeclinesHoweverItIsPut() {
        assertThat(stances("The ministry declined on Monday to say what its cameras had recorded."))
                .singleElement()
                .asString()
                .contains("declines");
        assertThat(stances("He would neither confirm nor deny that the regiment had moved."))
                .singleElement()
                .asString()
                .contains("declines");
    }

    @Test
    void aNegativeSentenceIsADenialWhereTheDocumentAffirmsWhatItNegates() {
        assertThat(
                        stances(
                                "The union says that soldiers opened the gates.\nThe army said that no soldiers opened the gates."))
                .anyMatch(line -> line.contains("army denies"))
                .anyMatch(line -> line.contains("union asserts"));
        assertThat(stances("The mayor said that the decision was not easy."))
                .isNotEmpty()
                .allMatch(line -> line.contains("asserts"));
        assertThat(stances("The mayor insisted that the town is not taking sides."))
                .isNotEmpty()
                .allMatch(line -> line.contains("denies"));
    }

    @Test
    void aQuotationHasTheStanceThatTheSentenceBeforeItReports() {
        assertThat(stances("The mayor, Ada Vint, was sceptical of the count. “Those are guesses,” Vint said."))
                .filteredOn(line -> line.contains("guesses"))
                .containsExactly("Ada Vint doubts | “Those are guesses,”");
    }

    @Test
    void aTurnedPhraseIsNoStance() {
        assertThat(stances("“We have never doubted the engineers,” Ada Vint said."))
                .isNotEmpty()
                .allMatch(line -> line.contains("asserts"));
    }

    @Test
    void whoAnswersForAThingDeniesItBySayingThatItDidNotHappen() {
        assertThat(stances("The defence ministry said that no soldier had been at the bridge."))
                .singleElement()
                .asString()
                .contains("denies");
        assertThat(stances("Ada Vint, a schoolteacher, said that no siren had sounded."))
                .isNotEmpty()
                .allMatch(line -> line.contains("asserts"));
    }

    @Test
    void aNounOfDenialDenies() {
        assertThat(stances("The ministry's denial was brief.")).anyMatch(line -> line.contains("ministry denies"));
        assertThat(stances("The minister stood by his earlier denial."))
                .anyMatch(line -> line.contains("minister denies"));
    }

    @Test
    void whatAStatementIsCalledTellsTheStance() {
        assertThat(stances("The mayor called the report a fantasy.")).anyMatch(line -> line.contains("mayor denies"));
        assertThat(stances("The mayor called the count premature.")).anyMatch(line -> line.contains("mayor doubts"));
    }

    @Test
    void whoTakesTheBlameConfirms() {
        assertThat(stances("“I take responsibility for the breach,” Ada Vint said."))
                .singleElement()
                .asString()
                .contains("confirms");
    }

    @Test
    void aRefusalToActIsNoRefusalToSpeak() {
        assertThat(stances("The union declined to leave the hall.")).noneMatch(line -> line.contains("declines"));
    }

    @Test
    void aPostWhoseSignatureStandsBeforeItIsItsSigners() {
        assertThat(stances("Ada Vint (@adavint) Every count so far is a guess made in the dark."))
                .anyMatch(line -> line.startsWith("Ada Vint") && line.contains("guess"));
    }

    @Test
    void aHeadlineIsThePartysBesideIt() {
        assertThat(new HeadlineFinder()
                        .find(
                                Fixtures.ANNOTATOR.annotate(
                                        Fixtures.document("Two piers had to be shut: harbour officials")),
                                List.of()))
                .hasSize(1);
        assertThat(new HeadlineFinder()
                        .find(
                                Fixtures.ANNOTATOR.annotate(
                                        Fixtures.document("Norway: two piers had to be shut by night")),
                                List.of()))
                .isEmpty();
    }
}
