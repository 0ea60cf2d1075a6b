package hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final Machine MACHINE = new Machine("a processor", 2, 1024, "a system", "a machine for Java");

    @Test
    void aRatioMayFallByAFifthAndNoMore() {
        Baseline kept = kept(Figure.ratio("extract.all/yardstick", 0.5));
        assertThat(kept.fallen(List.of(Figure.ratio("extract.all/yardstick", 0.41))))
                .isEmpty();
        assertThat(kept.fallen(List.of(Figure.ratio("extract.all/yardstick", 0.39))))
                .containsExactly("extract.all/yardstick fell from 0.500 to 0.390, by more than a fifth");
    }

    @Test
    void aTimeIsHeldAgainstNothing() {
        Baseline kept = kept(new Figure("start.brief", 2, "s"), Figure.ratio("a/b", 1));
        assertThat(kept.fallen(List.of(new Figure("start.brief", 9, "s"), Figure.ratio("a/b", 1))))
                .isEmpty();
    }

    @Test
    void aRatioThatWasNotMeasuredIsNamed() {
        assertThat(kept(Figure.ratio("a/b", 1)).fallen(List.of())).containsExactly("a/b was not measured");
    }

    @Test
    void whatIsNoReportIsRefused() {
        assertThatThrownBy(() -> BenchReport.ratios("{}")).hasMessageContaining("no ratios");
        assertThatThrownBy(() -> BenchReport.ratios("faster")).hasMessageContaining("no report of a benchmark");
    }

    @Test
    void theTableNamesTheMachineAndEveryFigure() {
        assertThat(new BenchReport(MACHINE, List.of(new Figure("start.brief", 2.25, "s"))).table())
                .contains("a processor, 2 processors, 1024 MB", "start.brief", "2.250  s");
    }

    private static Baseline kept(Figure... figures) {
        return new Baseline(BenchReport.ratios(new BenchReport(MACHINE, List.of(figures)).json()));
    }
}
