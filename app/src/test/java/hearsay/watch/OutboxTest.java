package hearsay.watch;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.store.Access;
import hearsay.store.LedgerStore;
import hearsay.store.sql.SqlLedgers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a batch on its way. */
class OutboxTest {
    private static final Instant NOON = Instant.parse("2031-03-09T12:00:00Z");

    @TempDir
    private Path folder;

    private LedgerStore store;
    private final List<String> notices = new ArrayList<>();

    @BeforeEach
    void open() {
        store = SqlLedgers.open(folder.resolve("l.hearsay").toString(), Access.CREATE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Fails so many times, and then takes what comes. */
    private static final class Moody implements Channel {
        private final String key;
        private final List<String> taken = new ArrayList<>();
        private int failures;

        Moody(String key, int failures) {
            this.key = key;
            this.failures = failures;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public Optional<String> deliver(Batch batch) {
            if (failures-- > 0) {
                return Optional.of("not in the mood");
            }
            taken.add(batch.id());
            return Optional.empty();
        }
    }

    private static Batch batch(String id, int minute) {
        return new Batch(id, NOON.plus(Duration.ofMinutes(minute)), "Quay", List.of());
    }

    private Outbox outbox(Channel... channels) {
        return new Outbox(store.notes(), List.of(channels), notices::add);
    }

    @Test
    void allArriveInOrderHoweverOftenTheFirstFailsAndOnlyWhereTheyAreStillDue() throws InterruptedException {
        Moody calm = new Moody("webhook a", 0);
        Moody moody = new Moody("webhook ab", 2);
        outbox(calm, moody).put(batch("one", 0));
        outbox(calm, moody).put(batch("two", 1));
        Instant now = NOON.plus(Duration.ofMinutes(1));
        outbox(calm, moody).deliver(now);
        assertThat(calm.taken).containsExactly("one", "two");
        assertThat(moody.taken).isEmpty();
        assertThat(outbox(calm, moody).due()).contains(now.plus(Duration.ofMinutes(1)));
        outbox(calm, moody).deliver(now);
        assertThat(notices).as("nothing is tried before its time").hasSize(1);
        // other processes, later
        outbox(calm, moody).deliver(now.plus(Duration.ofMinutes(1)));
        outbox(calm, moody).deliver(now.plus(Duration.ofMinutes(3)));
        assertThat(moody.taken).containsExactly("one", "two");
        assertThat(calm.taken).containsExactly("one", "two");
        assertThat(outbox(calm, moody).due()).isEmpty();
        assertThat(outbox().all()).extracting(Batch::id).containsExactly("one", "two");
    }

    @Test
    void whatCannotBeDeliveredForDaysIsGivenUpAloud() throws InterruptedException {
        Moody never = new Moody("mail x", 1000);
        outbox(never).put(batch("one", 0));
        Instant now = NOON;
        for (int i = 0; i < 100 && outbox(never).due().isPresent(); i++) {
            now = outbox(never).due().get();
            outbox(never).deliver(now);
        }
        assertThat(outbox(never).due()).isEmpty();
        assertThat(Duration.between(NOON, now)).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        assertThat(notices)
                .hasSizeLessThan(40)
                .last()
                .asString()
                .contains("given up")
                .contains("not in the mood");
    }

    @Test
    void onlyTheLateBatchesAreKept() {
        Outbox outbox = outbox();
        for (int i = 0; i < 230; i++) {
            outbox.put(batch("b" + i, i));
        }
        assertThat(outbox.all()).hasSize(200).last().extracting(Batch::id).isEqualTo("b229");
    }
}
