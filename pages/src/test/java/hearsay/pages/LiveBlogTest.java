package hearsay.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Live blogs; each golden pair is {@code name.html} with {@code name.expected.txt}. */
class LiveBlogTest {
    private static final String UPDATE =
            "<p>The mayor of Harrow said on Monday that the bridge would stay closed for a week.</p>";

    @ParameterizedTest
    @ValueSource(strings = {"live-boxes", "live-headings", "live-paragraphs", "live-labels", "live-days"})
    void entriesAreKnownByTheirTimesWhereNoMarkupNamesThem(String name) throws IOException {
        assertThat(print(Pages.read(resource(name + ".html"), "https://sarrow-tribune.example/dam")))
                .isEqualTo(resource(name + ".expected.txt"));
    }

    @Test
    void anEntryKeepsItsMarkWhenThePageGrows() {
        String old = "<p><b>10:30</b></p>" + UPDATE + "<p><b>10:05</b></p>" + UPDATE + "<p><b>09:00</b></p>" + UPDATE;
        List<Entry> before = entries("Bridge, live updates", old);
        List<Entry> after = entries(
                "Bridge, live updates", "<p><b>10:30</b></p><p>Nobody knows how long it will take now.</p>" + old);
        assertThat(before).extracting(Entry::mark).containsExactly("10:30", "10:05", "09:00");
        assertThat(after).extracting(Entry::mark).containsExactly("10:30-2", "10:30", "10:05", "09:00");
    }

    @Test
    void anArticleWithTimesInItIsNoLiveBlog() {
        String chronology = UPDATE.repeat(6) + "<ul><li>09:00 The crack is found by a diver.</li>"
                + "<li>10:05 The bridge is closed.</li><li>10:30 The mayor is told.</li></ul>" + UPDATE.repeat(6);
        assertThat(entries("Bridge, live updates", chronology)).isEmpty();
        assertThat(entries(
                        "How the bridge was closed",
                        "<h3>09:00</h3>" + UPDATE + "<h3>10:05</h3>" + UPDATE + "<h3>10:30</h3>" + UPDATE))
                .isEmpty();
        assertThat(entries(
                        "People who live near the bridge",
                        "<h3>09:00</h3>" + UPDATE + "<h3>10:05</h3>" + UPDATE + "<h3>10:30</h3>" + UPDATE))
                .isEmpty();
    }

    private static List<Entry> entries(String title, String body) {
        return Pages.read("<title>" + title + "</title><body><div><h1>" + title + "</h1>" + body + "</div></body>")
                .entries();
    }

    private static String print(Article article) {
        StringBuilder printed = new StringBuilder();
        for (Entry entry : article.entries()) {
            printed.append("== ")
                    .append(entry.mark())
                    .append(" | ")
                    .append(entry.day().map(Object::toString).orElse("-"));
            printed.append(' ').append(entry.time().map(Object::toString).orElse("-"));
            printed.append(" | ")
                    .append(entry.title().orElse("-"))
                    .append('\n')
                    .append(entry.text())
                    .append('\n');
        }
        return printed.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(LiveBlogTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
