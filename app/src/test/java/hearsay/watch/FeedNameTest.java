package hearsay.watch;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.store.Access;
import hearsay.store.LedgerStore;
import hearsay.store.sql.SqlLedgers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedNameTest {
    @TempDir
    private Path folder;

    @Test
    void aLedgerThatIsCalledOtherwiseKeepsItsFeed() throws Exception {
        String place = folder.resolve("quay.hearsay").toString();
        try (LedgerStore store = SqlLedgers.open(place, Access.CREATE)) {
            assertThat(FeedName.of(store.notes(), "Quay fire")).isEqualTo("urn:hearsay:changes:Quay-fire");
        }
        try (LedgerStore store = SqlLedgers.open(place, Access.WRITE)) {
            String id = FeedName.of(store.notes(), "The fire  and after");
            ByteArrayOutputStream feed = new ByteArrayOutputStream();
            AtomFeed.write(feed, "The fire and after", id, Instant.EPOCH, List.of());
            assertThat(feed.toString(StandardCharsets.UTF_8))
                    .contains("<id>urn:hearsay:changes:Quay-fire</id>")
                    .contains("<title>The fire and after: what changed in the record</title>");
        }
    }
}
