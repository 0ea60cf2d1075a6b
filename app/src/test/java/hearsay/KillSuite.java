package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.bench.Reports;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.store.Access;
import hearsay.store.LedgerException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that adds documents is killed at random points: what it reported is there, whole, and nothing is there twice. The
 * property {@code hearsay.kills} says at how many points.
 */
abstract class KillSuite {
    @TempDir
    Path folder;

    abstract String place();

    abstract int usualKills();

    @Test
    void aKilledProcessLeavesEachDocumentWhollyInOrWhollyOut() throws IOException, InterruptedException {
        int kills = Integer.getInteger("hearsay.kills", usualKills());
        long seed = Long.getLong("hearsay.seed", System.nanoTime());
        System.out.println(getClass().getSimpleName() + ": " + kills + " kills with seed " + seed
                + " (-Dhearsay.kills=200 for more, -Dhearsay.seed=" + seed + " for the same)");
        Random random = new Random(seed);
        for (int kill = 0; kill < kills; kill++) {
            String place = place();
            long reports = random.nextLong();
            List<String> told = killed(place, reports, random);
            check(place, new Reports(reports).next(AddingChild.DOCUMENTS), told, "seed " + seed + ", kill " + kill);
        }
    }

    /** What a child had told of when it was killed: after so many lines, and a little later. */
    private static List<String> killed(String place, long reports, Random random)
            throws IOException, InterruptedException {
        AddingChild child = AddingChild.start(place, reports, 0, AddingChild.DOCUMENTS);
        child.begin();
        List<String> told = new ArrayList<>();
        try (BufferedReader out = child.says()) {
            int lines = random.nextInt(AddingChild.DOCUMENTS);
            for (int i = 0; i <= lines; i++) {
                told.add(String.valueOf(out.readLine()));
            }
            Thread.sleep(0, random.nextInt(1_000_000));
            Thread.sleep(told.size() == 1 ? random.nextInt(900) : random.nextInt(25));
            child.kill();
            out.lines().forEach(told::add);
        }
        assertThat(told.removeFirst()).isEqualTo(AddingChild.READY);
        return told;
    }

    private static void check(String place, List<Reports.Report> reports, List<String> told, String when) {
        Map<String, Reports.Report> byId = reports.stream()
                .collect(Collectors.toMap(report -> report.document().id(), Function.identity()));
        try (LedgerBench bench = new LedgerBench(place, Access.WRITE)) {
            assertThat(bench.ledger.check()).as(when).isEmpty();
            List<Document> documents = bench.ledger.documents();
            assertThat(documents)
                    .as(when)
                    .extracting(Document::id)
                    .containsAll(told)
                    .doesNotHaveDuplicates();
            assertThat(documents.size()).as(when).isLessThanOrEqualTo(told.size() + 1);
            for (Document document : documents) {
                Reports.Report report = Objects.requireNonNull(byId.get(document.id()), when);
                List<Claim> claims = bench.store.claims(List.of(document.id()));
                assertThat(document).as(when).isEqualTo(report.document());
                assertThat(claims).as(when).containsExactlyElementsOf(report.claims());
            }
            // what was in stays in once, what was out goes in
            reports.subList(Math.max(0, told.size() - 1), Math.min(told.size() + 2, reports.size()))
                    .forEach(report -> assertThat(bench.add(report))
                            .as(when)
                            .isEqualTo(documents.stream()
                                    .noneMatch(
                                            d -> d.id().equals(report.document().id()))));
        } catch (LedgerException e) {
            // killed before the ledger was made
            assertThat(e.kind()).as(when).isEqualTo(LedgerException.Kind.MISSING);
            assertThat(told).as(when).isEmpty();
        }
    }
}
