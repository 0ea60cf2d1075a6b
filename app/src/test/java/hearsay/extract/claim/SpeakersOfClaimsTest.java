package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Claim;
import hearsay.model.Holder;
import hearsay.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpeakersOfClaimsTest {
    private final Extractor extractor = new Extractor();
    private final ClaimAssembler assembler = new ClaimAssembler();

    private List<Claim> claims(String text) {
        return assembler.assemble(extractor.extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text))));
    }

    /** Holder and content of each claim. */
    private List<String> lines(String text) {
        return claims(text).stream()
                .map(claim -> claim.holder().name() + " | " + words(text, claim))
                .toList();
    }

    private static String words(String text, Claim claim) {
        return claim.content().stream().map((Span span) -> span.of(text)).collect(Collectors.joining(" … "));
    }

    @Test
    void theyAreTheLastOfManyNotTheLastBodyNamed() {
        assertThat(lines("The Grain Guild met on Monday. Researchers said that the wells were dry. They warned that"
                        + " the river would fall."))
                .filteredOn(line -> line.contains("river"))
                .containsExactly("unnamed researchers | that the river would fall");
    }

    @Test
    void aLabelInCapitalsIsThePersonWhoseFullNameStoodAtAnEarlierTurn() {
        assertThat(lines("ANNA BERG, HOST: Good evening to you. The old dam broke at noon.\n\n"
                        + "PIET O'HARA, HEAD OF THE DAM BOARD: We lost two of the gates.\n\n"
                        + "BERG: The water took the lower bridge.\n\n"
                        + "O'HARA: Two villages lost their wells."))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("Anna Berg | ") || line.startsWith("Piet O'Hara | "))
                .anyMatch(line -> line.startsWith("Anna Berg | The water took"))
                .anyMatch(line -> line.startsWith("Piet O'Hara | Two villages"));
    }

    @Test
    void aSpeakerInATranscriptIsAPersonWithARoleThatEndsAtTheColon() {
        assertThat(claims("ANNA BERG, HOST: The old dam broke at noon.\n\n"
                        + "PIET MARCH, ENGINEER: We lost two of the gates.\n\n"
                        + "BERG: The water took the lower bridge."))
                .extracting(Claim::holder)
                .filteredOn(holder -> holder.name().equals("Piet March"))
                .isNotEmpty()
                .allMatch(holder -> holder.kind() == Holder.Kind.PERSON)
                .allMatch(holder -> holder.role().equals(Optional.of("ENGINEER")));
    }

    @Test
    void aLabelThatIsNoNameIsNobodyNamed() {
        assertThat(lines("ANNA BERG, HOST: The old dam broke at noon.\n\n"
                        + "UNIDENTIFIED MALE: We lost two of the gates.\n\n"
                        + "REPORTER: The water took the lower bridge."))
                .contains(
                        "unidentified male | We lost two of the gates.",
                        "unnamed reporter | The water took the lower bridge.");
    }

    @Test
    void itIsTheBodyThatTheSentenceBeforeIsAbout() {
        assertThat(lines("The Northwind Observatory said on Monday that 12 boats sank. The port authority of Tamsin"
                        + " raised its own count to 14. It said that six more were missing."))
                .filteredOn(line -> line.contains("six more"))
                .singleElement()
                .asString()
                .startsWith("port authority of Tamsin");
    }

    @Test
    void whoeverIsNamedOnlyInAQuotationIsNotTheSpeaker() {
        assertThat(lines("Orla Venn spoke after the vote. “Piet Harrow never came to the bridge,” she said. “Harrow"
                        + " was wrong,” she added."))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("Orla Venn"));
    }

    @Test
    void aSenderOfRelayedWordsIsStillTheOneMeant() {
        assertThat(lines("Ilko Varga, the prime minister, said that 40 engineers had been sent, the Northern Herald"
                        + " reported. He said that he was sorry."))
                .filteredOn(line -> line.contains("sorry"))
                .allMatch(line -> line.startsWith("Ilko Varga"))
                .isNotEmpty();
    }

    @Test
    void aStudyAStatementAndAnEstimateAreTheirAuthors() {
        assertThat(lines("A study was produced by Northwind University. The study found that 40 wells leak."))
                .filteredOn(line -> line.contains("wells"))
                .allMatch(line -> line.startsWith("Northwind University"))
                .isNotEmpty();
        assertThat(lines("The mayor, Orla Venn, said in a statement that the bridge held. “Nobody fell,” the statement"
                        + " read."))
                .filteredOn(line -> line.contains("Nobody"))
                .containsExactly("Orla Venn | “Nobody fell,”");
        assertThat(lines("Piet Harrow, an engineer, inspected the wall. The repair will take a year, according to his"
                        + " estimate."))
                .filteredOn(line -> line.contains("repair"))
                .allMatch(line -> line.startsWith("Piet Harrow"))
                .isNotEmpty();
    }

    @Test
    void reportingFromSomebodyIsTheirs() {
        assertThat(lines(
                        "The storm was hardly noticed abroad, according to reporting from Piet Harrow. “Nobody looked,”"
                                + " he writes."))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("Piet Harrow"));
    }

    @Test
    void aStudyIsNotWhoOrdersIt() {
        assertThat(lines("A study commissioned by Northwind Council was finished. The study found that 40 wells leak."))
                .filteredOn(line -> line.contains("wells"))
                .noneMatch(line -> line.startsWith("Northwind Council"));
    }

    @Test
    void aDoubleNameIsOneName() {
        assertThat(lines(
                        "Alexandria Sol-Harrow, a candidate, said that the wall fell. Sol-Harrow said that it rained."))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("Alexandria Sol-Harrow"));
    }

    @Test
    void aStormIsNobody() {
        assertThat(lines(
                        "Hurricanes Martha and Simon struck the coast, according to Piet Harrow. “We saw it coming,” he"
                                + " said."))
                .filteredOn(line -> line.contains("coming"))
                .containsExactly("Piet Harrow | “We saw it coming,”");
    }

    @Test
    void anOutletThatCallsAClaimFalseMakesOneOfItsOwn() {
        List<Claim> claims = claims("The mayor falsely claims that the dam held.");
        assertThat(claims)
                .extracting(claim ->
                        claim.holder().name() + " " + claim.stance().name().toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrder("narrator denies", "unnamed mayor asserts");
        assertThat(claims("The mayor claims that the dam held.")).hasSize(1);
    }

    @Test
    void whatAnOutletRelaysIsTheOthersByWayOfTheOutlet() {
        String text = "The Northern Herald reported that the harbour master called the rescue a farce.";
        assertThat(claims(text))
                .filteredOn(claim -> words(text, claim).contains("farce"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.holder().name()).isEqualTo("harbour master");
                    assertThat(claim.via()).contains("Northern Herald");
                });
    }

    @Test
    void aSecondVerbOfWhatIsRelayedHasTheSameSpeaker() {
        assertThat(lines(
                        "The Northern Herald reports that the fishermen’s guild called the rescue a farce and said that"
                                + " 30 people had drowned."))
                .filteredOn(line -> line.contains("30 people"))
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("Northern Herald"));
    }

    @Test
    void whatIsQuotedAsSaidIsWhoseIsQuoted() {
        String text = "State radio quoted the harbour official as saying that six boats sank.";
        assertThat(claims(text))
                .filteredOn(claim -> words(text, claim).contains("six boats"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.holder().name()).isEqualTo("harbour official"));
    }

    @Test
    void whatIsCitedIsTheCitedPartys() {
        String text = "At least 40 people drowned, the Northern Herald reported, citing a harbour official.";
        assertThat(claims(text)).singleElement().satisfies(claim -> {
            assertThat(claim.holder().name()).isEqualTo("unnamed harbour official");
            assertThat(claim.via()).contains("Northern Herald");
        });
    }

    @Test
    void aFigureCountedAmongAnotherIsAClaimOfItsOwn() {
        assertThat(lines("The mayor said that 40 people drowned, including 12 children."))
                .containsExactly("unnamed mayor | that 40 people drowned,", "unnamed mayor | including 12 children");
        assertThat(lines("The mayor said that everybody left, including the guards."))
                .hasSize(1);
    }

    @Test
    void anEventIsNoParty() {
        assertThat(lines("A striking reversal suggested that the dam held."))
                .noneMatch(line -> line.contains("reversal |"));
    }

    @Test
    void marksWithoutWordsAreNoClaim() {
        assertThat(lines("“... The wall is weak,” the mayor said.")).allMatch(line -> line.contains("wall"));
    }

    @Test
    void severalWhoSpeakTogetherEachHaveTheClaim() {
        List<Claim> claims = claims("Orla Venn and Piet Harrow said that the bridge was unsafe.");
        assertThat(claims).extracting(claim -> claim.holder().name()).containsExactly("Orla Venn", "Piet Harrow");
        assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates();
    }

    @Test
    void theAccusedIsNotTheAccuser() {
        assertThat(lines("Orla Venn was accused of hiding the report on the bridge."))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("unnamed reports"));
        assertThat(lines("The council was accused by Piet Harrow of hiding the report on the bridge."))
                .noneMatch(line -> line.startsWith("council"));
    }

    @Test
    void aPartyIsKnownByItsNounThoughAClauseFollowsWithoutAComma() {
        assertThat(lines("The council which denied the report said that the bridge was safe."))
                .anyMatch(line -> line.startsWith("council") && line.contains("the bridge was safe"));
    }

    @Test
    void theMinistriesOfTwoNationsAreTwo() {
        assertThat(lines("The Norwegian Foreign Ministry said that the strait was open. The Danish Foreign Ministry"
                        + " said that it was closed."))
                .anyMatch(line -> line.startsWith("Norwegian Foreign Ministry"))
                .anyMatch(line -> line.startsWith("Danish Foreign Ministry"));
    }
}
