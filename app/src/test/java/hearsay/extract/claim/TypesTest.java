package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypesTest {
    private List<Claim> claims(String text) {
        return new ClaimAssembler()
                .assemble(new Extractor().extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text))));
    }

    @Test
    void aQuotationThatJudgesIsAnAssessmentAndOneThatTellsIsAnEvent() {
        assertThat(claims("“They did a terrible thing in the village,” Ada Vint said."))
                .singleElement()
                .matches(c -> c.is(ClaimType.ASSESSMENT) && !c.is(ClaimType.EVENT));
        assertThat(claims("“They came to the village on Monday,” Ada Vint said."))
                .singleElement()
                .matches(c -> c.is(ClaimType.EVENT) && !c.is(ClaimType.ASSESSMENT));
    }

    @Test
    void whatAnOutletTellsOfLongAgoIsBackground() {
        assertThat(claims("A storm killed 19 people in the valley many years ago."))
                .singleElement()
                .matches(c -> c.is(ClaimType.BACKGROUND) && !c.is(ClaimType.EVENT));
        assertThat(claims("A storm killed 19 people in the valley."))
                .singleElement()
                .matches(c -> c.is(ClaimType.EVENT) && !c.is(ClaimType.BACKGROUND));
    }
}
