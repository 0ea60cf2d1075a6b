package hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.bench.Reports;
import hearsay.ledger.Anchor;
import hearsay.ledger.Change;
import hearsay.model.Stance;
import hearsay.store.Access;
import hearsay.store.LedgerException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file with bytes changed at random is named as damaged, or tells what it told before; never something else. */
class DamagedLedgerTest {
    @TempDir
    private Path folder;

    @Test
    void aDamagedFileIsNamedOrStillRight() throws IOException {
        long seed = Long.getLong("hearsay.seed", System.nanoTime());
        System.out.println("DamagedLedgerTest: seed " + seed);
        Random random = new Random(seed);
        Path file = folder.resolve("ledger.hearsay");
        String expected;
        try (LedgerBench bench = new LedgerBench(file.toString(), Access.CREATE)) {
            new Reports(11).next(12).forEach(bench::add);
            Change change = new Change.StanceIs(Anchor.of(bench.store.claims().getFirst()), Stance.DOUBTS);
            bench.ledger.correct("Mara Lind", "I was there", change);
            expected = bench.export();
        }
        byte[] sound = Files.readAllBytes(file);
        int named = 0;
        for (int i = 0; i < 150; i++) {
            byte[] bytes = sound.clone();
            int flips = 1 + random.nextInt(i % 2 == 0 ? 1 : 40);
            for (int flip = 0; flip < flips; flip++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path damaged = Files.write(folder.resolve("damaged.hearsay"), bytes);
            try (LedgerBench bench = new LedgerBench(damaged.toString(), Access.READ)) {
                assertThat(bench.export()).as("seed %s, damage %s", seed, i).isEqualTo(expected);
            } catch (LedgerException e) {
                assertThat(e.getMessage()).startsWith(damaged.toString());
                named++;
            }
        }
        assertThat(named).isBetween(20, 150);
    }

    @Test
    void noBackupIsMadeOfADamagedLedger() throws IOException {
        Path file = folder.resolve("ledger.hearsay");
        Reports.Report report = new Reports(11).next(1).getFirst();
        try (LedgerBench bench = new LedgerBench(file.toString(), Access.CREATE)) {
            bench.add(report);
        }
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        String title = report.document().title().orElseThrow();
        Files.writeString(file, bytes.replace(title, title.toUpperCase(Locale.ROOT)), StandardCharsets.ISO_8859_1);
        Path copy = folder.resolve("copy.hearsay");
        try (LedgerBench bench = new LedgerBench(file.toString(), Access.READ)) {
            assertThatThrownBy(() -> bench.ledger.backup(copy)).hasMessageContaining("is damaged: no copy was made");
            assertThat(bench.ledger.check())
                    .contains("Document " + report.document().id() + " is not as it was added.");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**copy*");
    }

    @Test
    void aFileCutShortIsNamed() throws IOException {
        Path file = folder.resolve("ledger.hearsay");
        try (LedgerBench bench = new LedgerBench(file.toString(), Access.CREATE)) {
            new Reports(11).next(12).forEach(bench::add);
        }
        byte[] sound = Files.readAllBytes(file);
        for (int length : new int[] {10, 100, 5_000, sound.length / 2, sound.length - 4096}) {
            Path cut = Files.write(folder.resolve("cut.hearsay"), java.util.Arrays.copyOf(sound, length));
            boolean named = false;
            try (LedgerBench bench = new LedgerBench(cut.toString(), Access.READ)) {
                named = !bench.ledger.check().isEmpty();
                bench.export();
            } catch (LedgerException e) {
                named = true;
            }
            assertThat(named).as("cut to %s", length).isTrue();
        }
    }
}
