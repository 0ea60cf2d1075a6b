package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Matter.Status;
import org.junit.jupiter.api.Test;

/** What the model that comes with the program has learned. */
class StatusModelTest {
    private final StatusModel model = StatusModel.load();

    private static double[] signs(StatusSign sign, double value) {
        double[] signs = new double[StatusSign.values().length];
        signs[sign.ordinal()] = value;
        return signs;
    }

    @Test
    void whereNothingSpeaksForAStatusEveryOriginStandsAlone() {
        double[] none = new double[StatusSign.values().length];
        assertThat(model.odds(Status.CORROBORATED, none)).isNegative();
        assertThat(model.odds(Status.CONTESTED, none)).isNegative();
    }

    @Test
    void whoDisputesTheSameQuestionContestsItRatherThanAgrees() {
        double[] opposed = signs(StatusSign.OPPOSED, 1);
        assertThat(model.odds(Status.CONTESTED, opposed)).isGreaterThan(model.odds(Status.CORROBORATED, opposed));
    }

    @Test
    void aPledgeIsSeldomCorroborated() {
        assertThat(model.odds(Status.CORROBORATED, signs(StatusSign.COMMITS, 1)))
                .isLessThan(model.odds(Status.CORROBORATED, signs(StatusSign.COMMITS, 0)));
    }
}
