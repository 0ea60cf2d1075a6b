package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentsTest {
    private final ConditionFinder finder = new ConditionFinder();
    /** Trigger and action of each condition. */
    private List<String> conditions(String text) {
        AnnotatedDocument document = Fixtures.ANNOTATOR.annotate(Fixtures.document(text));
        return finder.find(document).stream()
                .map(c -> c.trigger().map(t -> t.of(text)).orElse("-") + " => "
                        + c.action().of(text))
                .toList();
    }

    private List<Claim> claims(String text) {
        return new ClaimAssembler()
                .assemble(new Extractor().extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text))));
    }

    @Test
    void aClauseIsATrigger() {
        assertThat(conditions("If the gates open again, we will close the port."))
                .containsExactly("If the gates open again => we will close the port");
        assertThat(conditions("Should one more gate be raised, Halmora will recall its envoy."))
                .containsExactly("Should one more gate be raised => Halmora will recall its envoy");
    }

    @Test
    void whatForcesSomebodyIsATrigger() {
        assertThat(conditions("A second flood could prompt the allies to close the strait."))
                .containsExactly("A second flood => the allies to close the strait");
    }

    @Test
    void whatIsAnsweredIsATrigger() {
        assertThat(conditions("The union should respond to any Kestrian raid on the dam by cutting the lines."))
                .containsExactly("any Kestrian raid on the dam => cutting the lines");
        assertThat(conditions("The cabinet is considering sending pumps in response to the flood."))
                .containsExactly("the flood => sending pumps");
    }

    @Test
    void aRedLineIsATrigger() {
        assertThat(conditions("A second breach would cross a red line."))
                .containsExactly("A second breach => would cross a red line");
    }

    @Test
    void whatWouldOnlyComeAboutIsNoCommitment() {
        assertThat(conditions("If the rain stops, it will help the crews.")).isEmpty();
        assertThat(conditions("If the dam breaks, who will pay?")).isEmpty();
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
}
