package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Holder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesOfHoldersTest {
    private final Extractor extractor = new Extractor();
    private final ClaimAssembler assembler = new ClaimAssembler();

    private Holder holder(String text) {
        return assembler
                .assemble(extractor.extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text))))
                .getFirst()
                .holder();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "One neighbor said that the gate was open. # unnamed neighbor",
                "One of the officers said that he ran. # unnamed officers",
                "A 60-year-old man said that he ran. # unnamed 60-year-old man",
                "A Northport Republican said that the vote was lost. # unnamed Northport Republican",
            })
    void whoeverIsOneOfManyIsUnnamed(String text, String name) {
        assertThat(holder(text).name()).isEqualTo(name);
        assertThat(holder(text).kind()).isEqualTo(Holder.Kind.UNNAMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "The envoy to the Harbour Board Ana Ruiz said it rained. # Ana Ruiz",
                "The head of the Harbour Ministry Orla Holt said that it snowed. # Orla Holt",
                "The British ambassador to the UN Matthew Holt agreed that it rained. # Matthew Holt",
                "Cpl. Piet Berg said that the bridge was shut. # Piet Berg",
            })
    void anOfficeAndItsBodyAreNoPartOfAName(String text, String name) {
        assertThat(holder(text).name()).isEqualTo(name);
        assertThat(holder(text).kind()).isEqualTo(Holder.Kind.PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Defiant Grain Guild vows to strike # Grain Guild",
                "The Saudi Arabian Foreign Ministry said it was dry. # Saudi Arabian Foreign Ministry",
            })
    void aBodysNationIsPartOfItsNameAndItsMoodIsNot(String text, String name) {
        assertThat(holder(text).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "A spokesman for Bo Marsh said that it hailed. # unnamed spokesman for Bo Marsh",
                "The director of the Jane Ruiz Foundation said that it hailed. # director of the Jane Ruiz Foundation",
            })
    void whomAnOfficeIsForDoesNotSpeak(String text, String name) {
        assertThat(holder(text).name()).isEqualTo(name);
    }

    private List<String> holders(String text) {
        return assembler.assemble(extractor.extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text)))).stream()
                .map(claim -> claim.holder().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "France, Italy and Israel said that the strike was right. # France,Italy,Israel",
                "The mayor and the union said that the bill was wrong. # unnamed mayor,union",
                "The health ministry and the Red Lantern Society said that 12 had died. # health ministry,Red Lantern Society",
            })
    void ofPartiesThatSpeakTogetherEachHoldsAClaim(String text, String names) {
        assertThat(holders(text)).containsExactlyInAnyOrder(names.split(","));
    }

    @Test
    void doctorsAndActivistsAreOneGroup() {
        assertThat(holders("Doctors and activists said that 12 had died.")).containsExactly("Doctors and activists");
    }
}
