package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.store.Access;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has not shown the token learns nothing of the ledger, not even what it is called. */
@SuppressWarnings("NullAway.Init")
class StrangersTest {
    private static final String TOKEN = "0123456789abcdef";

    @TempDir
    private static Path folder;

    private static TestSite site;

    @BeforeAll
    static void open() {
        site = TestSite.of(WebOptions.local(folder.resolve("mill.hearsay").toString(), Access.CREATE, "Secret mill")
                .at("127.0.0.1", 0, List.of(), Optional.of(TOKEN))
                .with(TestSite.roomy()));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static void tellsNothing(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .doesNotContain("Secret mill")
                .doesNotContain("name=\"form\"")
                .contains("data-form=\"\"")
                .doesNotContain("/matters");
    }

    @Test
    void neitherWhereTheTokenIsAskedForNorWhereTheyAreRefused() {
        tellsNothing(site.get("/enter"), 200);
        tellsNothing(site.postForm("/enter", Map.of("token", "0123456789abcdeX")), 401);
        tellsNothing(site.postForm("/name", Map.of("name", "x"), "Origin", "http://evil.example"), 403);
    }

    @Test
    void whoHasTheTokenSeesTheLedger() {
        assertThat(site.get("/", "Authorization", "Bearer " + TOKEN).body())
                .contains("Secret mill", "name=\"form\"", "/matters");
    }
}
