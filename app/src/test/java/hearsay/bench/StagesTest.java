package hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.model.Document;
import hearsay.trained.Models;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StagesTest {
    private static final Document DOCUMENT =
            Fixtures.document("The mayor of Sarrow, Ada Tolvane, said that 40 people had been hurt on Monday.");

    private final Stages stages = new Stages(Models.locate());

    @Test
    void whatIsMeasuredIsTheWholeWay() {
        assertThat(stages.claims(DOCUMENT))
                .singleElement()
                .satisfies(claim -> assertThat(claim.holder().name()).isEqualTo("Ada Tolvane"));
    }

    @Test
    void everyStepHasItsShare() {
        Map<String, Double> seconds = stages.seconds(List.of(DOCUMENT));
        assertThat(seconds)
                .containsKeys("annotate.tokens", "annotate.tags", "annotate.names", "annotate.parse", "annotate.lemmas")
                .containsKeys("annotate", "findings", "claims", "all", "only.attributions", "only.times");
        assertThat(seconds.get("all")).isGreaterThan(seconds.get("annotate"));
    }
}
