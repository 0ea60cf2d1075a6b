package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.bench.Reports;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.link.Linker;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.store.Access;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the order, the parts and the hands, and be they two processes at once: the ledger is that of one run, byte for byte. */
abstract class OneRunSuite {
    private static final int OVERLAP_BEGINS = 15;
    private static final int OVERLAP_ENDS = 35;

    @TempDir
    Path folder;

    abstract String place();

    @Test
    void anySplitInAnyOrderGivesTheSameExport() {
        long seed = new Random().nextLong();
        System.out.println(getClass().getSimpleName() + ": splits with seed " + seed);
        List<Reports.Report> reports = new Reports(seed).next(25);
        List<Document> documents =
                reports.stream().map(Reports.Report::document).toList();
        List<Claim> claims = reports.stream().flatMap(r -> r.claims().stream()).toList();
        Ledger atOnce = new Linker().link(documents, List.of(), claims);
        String expected = LedgerBench.export(new LedgerView(atOnce, Marks.NONE, 0));
        Random random = new Random(seed);
        for (int round = 0; round < 3; round++) {
            List<Reports.Report> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            String place = place();
            int next = 0;
            while (next < shuffled.size()) {
                int end = Math.min(shuffled.size(), next + 1 + random.nextInt(12));
                try (LedgerBench bench = new LedgerBench(place, Access.CREATE)) {
                    shuffled.subList(next, end).forEach(bench::add);
                    // told between the halves, so that something is remembered that is no longer true
                    bench.view();
                }
                next = end;
            }
            try (LedgerBench bench = new LedgerBench(place, Access.READ)) {
                assertThat(bench.export()).as("seed %s, round %s", seed, round).isEqualTo(expected);
                assertThat(bench.export()).isEqualTo(expected);
            }
        }
    }

    @Test
    void theStoriesOfALedgerThatGrewAreThoseOfOneRun() {
        long seed = new Random().nextLong();
        System.out.println(getClass().getSimpleName() + ": stories with seed " + seed);
        List<Reports.Report> reports = new Reports(seed).next(61);
        List<Reports.Report> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, new Random(seed));
        try (LedgerBench grown = new LedgerBench(place(), Access.CREATE_FOR_MANY_STORIES);
                LedgerBench atOnce = new LedgerBench(place(), Access.CREATE_FOR_MANY_STORIES)) {
            for (int[] part : new int[][] {{0, 40}, {40, 60}, {60, 61}}) {
                shuffled.subList(part[0], part[1]).forEach(grown::add);
                // listed between the parts, so that the links are remembered
                assertThat(grown.ledger.stories(Optional.empty())).isNotEmpty();
            }
            reports.forEach(atOnce::add);
            assertThat(grown.ledger.stories(Optional.empty()))
                    .as("seed %s", seed)
                    .isEqualTo(atOnce.ledger.stories(Optional.empty()));
        }
    }

    @Test
    void severalHandsMakeALedgerAndAddToItAtOnce() throws Exception {
        String place = place();
        List<Reports.Report> reports = new Reports(5).next(16);
        ConcurrentLinkedQueue<String> added = new ConcurrentLinkedQueue<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(3)) {
            List<Callable<Boolean>> work = Collections.nCopies(3, () -> {
                try (LedgerBench bench = new LedgerBench(place, Access.CREATE)) {
                    for (Reports.Report report : reports) {
                        if (bench.add(report)) {
                            added.add(report.document().id());
                        }
                    }
                }
                return true;
            });
            for (Future<Boolean> hand : hands.invokeAll(work)) {
                assertThat(hand.get()).isTrue();
            }
        }
        try (LedgerBench bench = new LedgerBench(place, Access.READ)) {
            assertThat(added).hasSize(16).doesNotHaveDuplicates();
            assertThat(bench.ledger.documents()).hasSize(16);
            assertThat(bench.ledger.check()).isEmpty();
        }
    }

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
