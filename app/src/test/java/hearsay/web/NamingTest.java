package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.store.Access;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A ledger is called the same wherever it is shown, and by the API as on its pages. */
@SuppressWarnings("NullAway.Init")
class NamingTest {
    private static final String HEADLINE = "Mill fire kills 12 in Osterby";

    @TempDir
    private static Path folder;

    private static TestSite site;

    @BeforeAll
    static void open() {
        site = TestSite.of(WebOptions.local(folder.resolve("desk.hearsay").toString(), Access.CREATE, "Desk")
                .with(TestSite.roomy()));
        assertThat(site.json("/api/v1/ledger").path("name").asString())
                .as("with nothing in it")
                .isEqualTo("Desk");
        ArrayNode documents = JsonNodeFactory.instance.arrayNode();
        documents
                .addObject()
                .put("id", "mill.txt")
                .put("title", HEADLINE)
                .put("outlet", "Coastal Mercury")
                .put("published", "2031-03-03")
                .put("text", "At least 12 people were killed when the old mill burned down, the fire service said.");
        site.add(documents);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static void isCalled(String name) {
        for (String page :
                List.of("/", "/matters", "/stories", "/watch", "/add", "/help", "/corrections", "/nothing")) {
            var shown = Jsoup.parse(site.get(page).body());
            assertThat(shown.select(".bar .home").text()).as("bar of " + page).isEqualTo(name);
            assertThat(shown.title()).as("title of " + page).endsWith(name);
        }
        assertThat(Jsoup.parse(site.get("/").body()).select("h1").text()).isEqualTo(name);
        assertThat(Jsoup.parse(site.get("/stories").body()).select(".rows a").text())
                .isEqualTo(name);
        assertThat(site.json("/api/v1/ledger").path("name").asString()).isEqualTo(name);
        assertThat(site.json("/api/v1/story").path("title").asString()).isEqualTo(name);
        assertThat(site.json("/api/v1/stories").at("/items/0/title").asString()).isEqualTo(name);
        assertThat(Jsoup.parse(site.get("/brief.html").body()).select("h1").text())
                .isEqualTo(name);
        assertThat(site.get("/brief.md").body()).contains("# " + name);
        assertThat(site.get("/changes.atom").body()).contains(name);
    }

    @Test
    void everywhereByItsHeadlineUntilSomebodyNamesItAndThenByThat() {
        isCalled(HEADLINE);
        assertThat(site.json("/api/v1/ledger").path("named").asBoolean()).isFalse();
        HttpResponse<String> named = site.postJson("/api/v1/ledger", "{\"name\": \" The mill \"}");
        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(named.body()).contains("\"name\":\"The mill\"", "\"named\":true");
        isCalled("The mill");
        site.postForm("/name", Map.of("form", site.form(), "name", "Osterby mill"));
        isCalled("Osterby mill");
        site.postJson("/api/v1/ledger", "{\"name\": \"\"}");
        isCalled(HEADLINE);
    }

    @Test
    void aNameThatIsNoneChangesNothing() {
        String before = site.json("/api/v1/ledger").path("name").asString();
        assertThat(site.postJson("/api/v1/ledger", "{\"name\": 7}").statusCode())
                .isEqualTo(400);
        assertThat(site.postJson("/api/v1/ledger", "{}").statusCode()).isEqualTo(400);
        HttpResponse<String> tooLong = site.postJson("/api/v1/ledger", "{\"name\": \"" + "a".repeat(121) + "\"}");
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("120 characters at the most", "Nothing was changed");
        assertThat(site.postJson("/api/v1/ledger", "{\"name\": \"x\"}", "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.postForm("/api/v1/ledger", Map.of("name", "x")).statusCode())
                .isEqualTo(415);
        assertThat(site.postJson("/api/v1/ledger", "{\"name\": \"" + "a".repeat(20_000) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(site.json("/api/v1/ledger").path("name").asString()).isEqualTo(before);
    }
}
