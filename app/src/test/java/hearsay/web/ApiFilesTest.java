package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Files that a program sends are read as those that are dropped on the page. */
@SuppressWarnings("NullAway.Init")
class ApiFilesTest {
    private static final String PAGE = """
            <html><head><title>Quay fire</title></head><body><article><h1>Quay fire</h1>
            <p>The harbour office said on Monday that 9 people were missing after the fire at the quay in Vellbrook.</p>
            <p>Its head, Ana Ruiz, denied that the gates had been locked when the fire broke out.</p>
            <p>Two boats of the coast guard went out before dawn and searched the water off the old cannery, where several
            of the workers were last seen, but they came back at noon without having found anybody alive.</p>
            <p>The owners of the warehouse have been asked to come to the town hall on Wednesday, when the council will talk
            about the inquiry and about the families that have lost their homes.</p></article></body></html>
            """;

    @TempDir
    private static Path folder;

    private static TestSite site;

    @BeforeAll
    static void open() {
        site = TestSite.on(folder, "Quay fire", TestSite.roomy());
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static String files(String name, String base64) {
        return "{\"files\": [{\"name\": \"" + name + "\", \"base64\": \"" + base64 + "\"}]}";
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSavedPageIsReadAndItsNameIsNoPath() {
        HttpResponse<String> taken = site.postJson("/api/v1/documents", files("../../quay.html", encoded(PAGE)));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        JsonNode done = site.whenOver(taken.headers().firstValue("Location").orElseThrow());
        assertThat(done.at("/done/0/what").asString()).isEqualTo("added");
        assertThat(done.at("/done/0/doc").asString()).isEqualTo("quay.html");
        assertThat(site.json("/api/v1/claims?words=gates").at("/items/0/stance").asString())
                .isEqualTo("denies");
    }

    @Test
    void whatIsNoFileIsRefusedInWords() {
        HttpResponse<String> broken = site.postJson("/api/v1/documents", files("quay.pdf", "%%%"));
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("quay.pdf", "base64", "Nothing was added");
        assertThat(site.postJson("/api/v1/documents", "{\"files\": []}").statusCode())
                .isEqualTo(400);
        HttpResponse<String> both =
                site.postJson("/api/v1/documents", "{\"files\": [], \"addresses\": [\"https://news.example/a\"]}");
        assertThat(both.statusCode()).isEqualTo(400);
        assertThat(both.body()).contains("one of them");
    }

    @Test
    void aFileMayBeAsLargeAsOneThatIsDropped() {
        byte[] large = new byte[(int) Limits.USUAL.fileBytes() + 1];
        HttpResponse<String> answer = site.postJson(
                "/api/v1/documents", files("large.txt", Base64.getEncoder().encodeToString(large)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("large.txt is larger than 20 MB");
    }
}
