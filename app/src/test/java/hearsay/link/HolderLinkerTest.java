package hearsay.link;

import static hearsay.link.StoryFixture.body;
import static hearsay.link.StoryFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Holder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HolderLinkerTest {
    private final StoryFixture story = new StoryFixture();
    private final Document document = story.document(
            "a",
            "Bay Courier",
            "2030-05-01",
            "The Harbour Safety Bureau (HSB) shut the pier. The mayor spoke. So it went.");

    private List<String> names() {
        Holders holders = new HolderLinker().link(story.documents, story.claims);
        return story.claims.stream()
                .map(holders::renamed)
                .map(Claim::holder)
                .map(Holder::name)
                .toList();
    }

    @Test
    void aShortFormInBracketsStandsForTheFullName() {
        story.claim(document, body("the HSB"), "shut the pier");
        story.claim(document, body("Harbour Safety Bureau"), "The mayor spoke");
        assertThat(names()).containsOnly("Harbour Safety Bureau");
    }

    @Test
    void aDescriptionThatTheStoryGivesOfAHolderIsThatHolder() {
        story.claim(document, body("Harbour Safety Bureau", "the city's pier watchdog"), "shut the pier");
        story.claim(document, body("The city's pier watchdog"), "The mayor spoke");
        assertThat(names()).containsOnly("Harbour Safety Bureau");
    }

    @Test
    void aBodyIsOneWhetherItsCountryIsNamedOrItsPeople() {
        story.claim(document, body("Egypt’s harbour office"), "shut the pier");
        story.claim(document, body("Egyptian harbour office"), "The mayor spoke");
        story.claim(document, body("Turkish harbour office"), "So it went");
        assertThat(names().stream().distinct()).hasSize(2).contains("Turkish harbour office");
    }

    @Test
    void aSurnameStandsForTheOneFullNameThatEndsInIt() {
        story.claim(document, person("Ines Valderrama"), "shut the pier");
        story.claim(document, person("Ms. Valderrama"), "The mayor spoke");
        assertThat(names()).containsOnly("Ines Valderrama");
    }

    @Test
    void aSurnameOfTwoPeopleStaysByItself() {
        story.claim(document, person("Ines Valderrama"), "shut the pier");
        story.claim(document, person("Tomas Valderrama"), "The mayor spoke");
        story.claim(document, person("Valderrama"), "So it went");
        assertThat(names()).containsExactly("Ines Valderrama", "Tomas Valderrama", "Valderrama");
    }

    @Test
    void aSurnameIsTheOneThatTheStoryNamesFarMoreOften() {
        for (String said : List.of("shut the pier", "The mayor spoke", "So it went")) {
            story.claim(document, person("Ines Valderrama"), said);
        }
        story.claim(document, person("Tomas Valderrama"), "the pier");
        story.claim(document, person("Valderrama"), "it went");
        assertThat(names())
                .containsExactly(
                        "Ines Valderrama", "Ines Valderrama", "Ines Valderrama", "Tomas Valderrama", "Ines Valderrama");
    }

    @Test
    void aBodyWithoutItsCountryIsTheOnlyOneOfItsKind() {
        story.claim(document, body("Norland harbour ministry"), "shut the pier");
        story.claim(document, body("harbour ministry"), "The mayor spoke");
        assertThat(names()).containsOnly("Norland harbour ministry");
    }

    @Test
    void aBodyOfTwoCountriesStaysByItself() {
        story.claim(document, body("Norland harbour ministry"), "shut the pier");
        story.claim(document, body("Sudland harbour ministry"), "So it went");
        story.claim(document, body("harbour ministry"), "The mayor spoke");
        assertThat(names()).contains("harbour ministry");
    }

    @Test
    void anOfficeBeforeANameIsNoPartOfIt() {
        story.claim(document, person("Ines Valderrama"), "shut the pier");
        story.claim(document, body("High Commissioner for Harbours Ines Valderrama"), "The mayor spoke");
        assertThat(names()).containsOnly("Ines Valderrama");
    }

    @Test
    void aMisspeltNameIsTheCommonerOne() {
        story.claim(document, person("Ines Valderrama"), "shut the pier");
        story.claim(document, person("Ines Valderrama"), "The mayor spoke");
        story.claim(document, person("Ines Valderama"), "So it went");
        assertThat(names()).containsOnly("Ines Valderrama");
    }

    @Test
    void aCapitalAndTheGovernmentThereAreOneHolder() {
        story.claim(document, body("Washington"), "shut the pier");
        story.claim(document, body("the U.S. government"), "The mayor spoke");
        assertThat(names()).containsOnly("United States government");
    }

    @Test
    void aMinistrySpeaksForItsGovernmentWithoutBeingIt() {
        story.claim(document, body("Egyptian Health Ministry"), "shut the pier");
        story.claim(document, body("Cairo"), "The mayor spoke");
        Holders holders = new HolderLinker().link(story.documents, story.claims);
        assertThat(names()).containsExactly("Egyptian Health Ministry", "Egyptian government");
        assertThat(holders.speaksFor("Egyptian Health Ministry")).isEqualTo(Optional.of("Egyptian government"));
        assertThat(holders.speaksFor("Egyptian government")).isEmpty();
    }

    @Test
    void twoMinistriesAreTwo() {
        story.claim(document, body("Norland Defence Ministry"), "shut the pier");
        story.claim(document, body("Foreign Ministry"), "The mayor spoke");
        assertThat(names()).containsExactly("Norland Defence Ministry", "Foreign Ministry");
    }

    @Test
    void aHolderHasOneKind() {
        story.claim(document, person("Ines Valderrama"), "shut the pier");
        story.claim(document, person("Valderrama"), "The mayor spoke");
        story.claim(document, body("Ines Valderrama"), "So it went");
        Holders holders = new HolderLinker().link(story.documents, story.claims);
        assertThat(story.claims.stream()
                        .map(holders::renamed)
                        .map(c -> c.holder().kind()))
                .containsOnly(Holder.Kind.PERSON);
    }

    @Test
    void initialsThatAreThoseOfAWellKnownBodyMakeNobodyThatBody() {
        story.claim(document, person("Nora Beth Crane"), "shut the pier");
        story.claim(document, body("Calder News Network"), "The mayor spoke");
        assertThat(names()).containsExactlyInAnyOrder("Nora Beth Crane", "Calder News Network");
    }

    @Test
    void aWellKnownBodyIsCalledByItsInitialsWhereItIsNamedInFull() {
        story.claim(document, body("North Atlantic Treaty Organization"), "shut the pier");
        assertThat(names()).containsExactly("NATO");
    }

    @Test
    void initialsStandForTheNameThatTheStoryHasElsewhere() {
        story.claim(document, body("HSRB"), "shut the pier");
        story.claim(document, body("Harbour Safety Review Board"), "The mayor spoke");
        assertThat(names()).containsOnly("Harbour Safety Review Board");
    }

    @Test
    void aWellKnownBodyHasItsUsualName() {
        story.claim(document, body("AP"), "shut the pier");
        story.claim(document, body("United Nations International Children's Emergency Fund"), "The mayor spoke");
        story.claim(document, body("US State Department"), "So it went");
        assertThat(names()).containsExactly("Associated Press", "UNICEF", "United States Department of State");
    }

    @Test
    void everyCountryHasItsGovernment() {
        story.claim(document, body("Oslo"), "shut the pier");
        story.claim(document, body("Norway's government"), "The mayor spoke");
        assertThat(names()).containsOnly("Norwegian government");
    }

    @Test
    void aSeatIsNoPartOfAName() {
        story.claim(document, body("Vila-based Harbour Watch"), "shut the pier");
        story.claim(document, body("Harbour Watch"), "The mayor spoke");
        assertThat(names()).containsOnly("Harbour Watch");
    }

    @Test
    void whatANameIsCalledBesideItDescribesItAlone() {
        story.claim(document, body("Harbour Watch"), "shut the pier");
        story.claim(document, body("monitoring group Harbour Watch"), "The mayor spoke");
        story.claim(document, body("the monitoring group"), "So it went");
        assertThat(names()).containsOnly("Harbour Watch");
    }

    @Test
    void whatAMinistryIsForIsNoTitle() {
        story.claim(document, body("foreign ministry"), "shut the pier");
        story.claim(document, body("defence ministry"), "The mayor spoke");
        story.claim(document, person("Foreign Minister Ines Valderrama"), "So it went");
        assertThat(names()).startsWith("foreign ministry", "defence ministry");
        assertThat(HolderName.of("Foreign Minister Ines Valderrama").key()).isEqualTo("ines valderrama");
    }
}
