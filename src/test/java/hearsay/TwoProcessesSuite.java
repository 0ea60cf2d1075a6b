package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.store.Access;
import hearsay.store.Reports;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes make one ledger and add to it at the same moment: the outcome is that of one run, byte for byte. */
abstract class TwoProcessesSuite {
    private static final int OVERLAP_BEGINS = 15;
    private static final int OVERLAP_ENDS = 35;

    @TempDir
    Path folder;

    abstract String place();

    @Test
    void twoProcessesThatAddAtOnceMakeTheLedgerOfOneRun() throws Exception {
        long seed = new Random().nextLong();
        System.out.println(getClass().getSimpleName() + ": reports with seed " + seed);
        List<Reports.Report> reports = new Reports(seed).next(AddingChild.DOCUMENTS);
        String together = place();
        List<List<String>> said = both(
                AddingChild.start(together, seed, 0, OVERLAP_ENDS),
                AddingChild.start(together, seed, OVERLAP_BEGINS, AddingChild.DOCUMENTS));
        List<String> added = said.stream()
                .flatMap(List::stream)
                .filter(line -> !line.startsWith("there "))
                .toList();
        assertThat(added)
                .as("seed %s", seed)
                .containsExactlyInAnyOrderElementsOf(
                        reports.stream().map(report -> report.document().id()).toList());
        String alone = place();
        try (LedgerBench bench = new LedgerBench(alone, Access.CREATE)) {
            reports.forEach(bench::add);
            try (LedgerBench other = new LedgerBench(together, Access.WRITE)) {
                assertThat(other.ledger.check()).as("seed %s", seed).isEmpty();
                assertThat(other.export()).as("seed %s", seed).isEqualTo(bench.export());
            }
        }
    }

    /** What two say that begin when both are ready. */
    private static List<List<String>> both(AddingChild one, AddingChild other) throws Exception {
        try (ExecutorService ears = Executors.newFixedThreadPool(2);
                BufferedReader first = one.says();
                BufferedReader second = other.says()) {
            assertThat(first.readLine()).isEqualTo(AddingChild.READY);
            assertThat(second.readLine()).isEqualTo(AddingChild.READY);
            one.begin();
            other.begin();
            List<List<String>> said = new ArrayList<>();
            List<Callable<List<String>>> work = List.of(() -> heard(one, first), () -> heard(other, second));
            for (Future<List<String>> heard : ears.invokeAll(work)) {
                said.add(heard.get());
            }
            return said;
        }
    }

    private static List<String> heard(AddingChild child, BufferedReader says) throws IOException, InterruptedException {
        List<String> lines = says.lines().toList();
        assertThat(child.ended()).isZero();
        return lines;
    }
}
