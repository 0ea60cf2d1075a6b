package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.store.Access;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Stories are linked before anybody asks, again when they have changed, and only what was asked for is kept in memory. */
@Timeout(180)
class PreparationTest {
    private static ArrayNode document(String id, String place, String text) {
        ArrayNode documents = JsonMapper.shared().createArrayNode();
        documents
                .addObject()
                .put("id", id)
                .put("published", "2031-03-03")
                .put("title", place)
                .put("text", text);
        return documents;
    }

    private static void awaitPrepared(TestSite site, int stories) {
        JsonNode ledger = site.json("/api/v1/ledger");
        while (ledger.path("prepared").asInt() < stories
                || ledger.path("stories").asInt() != stories) {
            TestSite.pause();
            ledger = site.json("/api/v1/ledger");
        }
    }

    private static TestSite site(Path file) {
        return TestSite.of(WebOptions.local(file.toString(), Access.CREATE_FOR_MANY_STORIES, "Desk")
                .with(TestSite.roomy()));
    }

    @Test
    void everyStoryIsLinkedAndWhatIsAddedOrCorrectedComesToThePages(@TempDir Path folder) {
        Path file = folder.resolve("many.hearsay");
        TestSite first = site(file);
        first.add(document(
                "fire",
                "Mill fire in Harrow",
                "The fire service in Harrow said on Monday that 12 people died when the old paper mill burned down."));
        first.add(document(
                "ferry",
                "Ferry sinks off Teal",
                "The coast guard of Teal said that a ferry with 40 passengers had sunk in the storm off the island."));
        first.close();

        TestSite site = site(file);
        awaitPrepared(site, 2);
        String story = site.json("/api/v1/stories").at("/items/0/id").asString();
        assertThat(site.get("/stories/" + story).statusCode()).isEqualTo(200);

        TestSite other = site(file);
        other.add(document(
                "flood",
                "Flood in Vale",
                "The mayor of Vale denied that the dam had been opened before the flood reached the town on Sunday."));
        other.close();
        awaitPrepared(site, 3);
        assertThat(site.get("/stories").body()).contains("Flood in Vale");

        String claim = site.json("/api/v1/claims?words=dam").at("/items/0/id").asString();
        site.postJson(
                "/api/v1/corrections",
                "{\"by\":\"Mara Lind\",\"reason\":\"heard it\",\"change\":\"stance\",\"target\":\"" + claim
                        + "\",\"value\":\"doubts\"}");
        assertThat(site.json("/api/v1/claims/" + claim).path("stance").asString())
                .isEqualTo("doubts");
        site.close();
    }

    @Test
    void whoComesTooEarlyIsToldHowFarItIs() {
        assertThat(new NotYet(new Preparation.Progress(0, 0)).words()).isEqualTo("The stories are being told apart.");
        assertThat(new NotYet(new Preparation.Progress(1204, 3185)).words())
                .isEqualTo("1,204 of 3,185 stories are prepared; this one comes next.");
        assertThat(new NotYet(new Preparation.Progress(0, 1)).status()).isEqualTo(503);
    }

    @Test
    void valuesAreForgottenByWeightTheOldestUseFirst() {
        Recent<String> recent = new Recent<>(10, String::length);
        recent.put("a", "12345");
        recent.put("b", "12345");
        recent.get("a");
        recent.put("c", "123");
        assertThat(recent.get("b")).isEmpty();
        assertThat(recent.get("a")).isPresent();
        recent.put("a", "1");
        recent.put("d", "123456");
        assertThat(recent.get("c")).isPresent();
        recent.put("e", "12345678901234567890");
        assertThat(recent.get("e")).isPresent();
        assertThat(recent.get("d")).isEmpty();
    }

    @Test
    void whoWorksBesideGivesWayToVisitorsForAWhile() throws InterruptedException {
        AtomicLong time = new AtomicLong();
        Traffic traffic = new Traffic(time::get);
        assertThat(traffic.isQuiet()).isTrue();
        traffic.passes();
        assertThat(traffic.isQuiet()).isFalse();
        long began = System.nanoTime();
        traffic.giveWay();
        assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(250_000_000L);
        time.addAndGet(30_000_000L);
        assertThat(traffic.isQuiet()).isTrue();
    }
}
