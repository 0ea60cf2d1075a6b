package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.read.file.About;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages to articles; each golden pair is {@code name.html} with {@code name.expected.txt}. */
class PageTest {
    private static final String PROSE =
            "<p>The mayor of Harrow said on Monday that the bridge would stay closed for a week.</p>"
                    + "<p>Engineers found a crack in the third pier, and nobody knows how long it has been there.</p>"
                    + "<p>“We will not open it before we are certain,” the mayor, Ada Finch, told reporters at noon.</p>";

    @ParameterizedTest
    @ValueSource(strings = {"ferry", "mill", "program"})
    void aPageGivesItsArticleAndWhatItSaysOfIt(String name) throws IOException {
        Page page = Page.read(resource(name + ".html"), Optional.empty());
        assertThat(print(page)).isEqualTo(resource(name + ".expected.txt"));
    }

    @Test
    void theFirstOfSeveralArticlesIsTheOne() {
        String html = "<body><div><article><h1>Bridge closed</h1>" + PROSE + "</article><article><h1>Cow on roof</h1>"
                + PROSE.replace("bridge", "barn") + PROSE.replace("bridge", "shed") + "</article></div></body>";
        assertThat(Page.read(html, Optional.empty()).text()).contains("bridge").doesNotContain("barn", "shed");
    }

    @Test
    void aPartCalledSomethingElseThatHoldsTheMostProseIsTheArticle() {
        String html =
                "<body><div class='sidebar'>" + PROSE + "</div><p>Contact us by letter or at the counter.</p></body>";
        assertThat(Page.read(html, Optional.empty()).text()).contains("third pier");
    }

    @Test
    void theDayInTheAddressIsTheOutletsOwn() {
        String html =
                "<head><meta property='article:published_time' content='2031-03-10T02:00:00Z'></head><body>" + PROSE;
        assertThat(Page.read(html, Optional.of("https://post.example/2031/03/09/bridge"))
                        .about()
                        .published()
                        .orElseThrow())
                .hasToString("2031-03-09");
    }

    @Test
    void commentsDateNothing() {
        String html = "<body><h1>Bridge closed at Harrow</h1><span>Written 9 March 2031</span>" + PROSE
                + "<div class='comments'><time datetime='2031-03-12'>12 March</time></div></body>";
        assertThat(Page.read(html, Optional.empty()).about().published().orElseThrow())
                .hasToString("2031-03-09");
    }

    @Test
    void brokenOrEndlesslyNestedPagesAreReadAllTheSame() {
        assertThat(Page.read("", Optional.empty()).text()).isEmpty();
        assertThat(Page.read("<div>".repeat(50_000) + PROSE, Optional.empty()).text())
                .contains("third pier");
        assertThat(Page.read("<script type='application/ld+json'>{\"@type\":</script>" + PROSE, Optional.empty())
                        .text())
                .contains("third pier");
    }

    private static String print(Page page) {
        About about = page.about();
        return "title: " + about.title().orElse("-") + "\noutlet: "
                + about.outlet().orElse("-") + "\nbyline: "
                + about.byline() + "\npublished: "
                + about.published().map(Object::toString).orElse("-") + "\nupdated: "
                + about.updated().map(Object::toString).orElse("-") + "\n\n" + page.text() + "\n";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aPostInThePageIsAQuotationOfItsAuthor() {
        String html = "<body><article><h1>Bridge closed</h1>" + PROSE
                + "<blockquote class='twitter-tweet' data-lang='en'><p lang='en'>The pier will hold. <a href='https://t.co/x'>"
                + "pic.twitter.com/x</a></p>&mdash; Ada Finch (@adafinch) <a href='#'>March 3, 2031</a></blockquote>"
                + PROSE
                + "</article></body>";
        assertThat(Page.read(html, Optional.empty()).text())
                .contains("\n\nAda Finch (@adafinch): “The pier will hold.”\n\n");
    }

    @Test
    void eachEntryOfALiveBlogHasItsOwnTime() {
        String html =
                "<head><script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Bridge, live\","
                        + "\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"Crack found\",\"datePublished\":"
                        + "\"2031-03-09T23:10:00Z\",\"url\":\"https://post.example/live#e2\",\"articleBody\":\"Engineers found a crack.\"},"
                        + "{\"@type\":\"BlogPosting\",\"datePublished\":\"2031-03-08T10:00:00Z\",\"articleBody\":\"The mayor spoke.\"}]}"
                        + "</script></head><body>" + PROSE;
        assertThat(Page.read(html, Optional.empty()).entries())
                .extracting(
                        entry -> entry.mark() + " " + entry.about().published().orElseThrow() + " " + entry.text())
                .containsExactly("e2 2031-03-09 Engineers found a crack.", "2 2031-03-08 The mayor spoke.");
        String shown = "<body>"
                + "<div itemprop='liveBlogUpdate' id='u%d'><time datetime='2031-03-0%dT10:00Z'>10:00</time>"
                        .formatted(1, 4)
                + "<div itemprop='articleBody'><p>One.</p></div></div>"
                + "<div itemprop='liveBlogUpdate' id='u2'><time datetime='2031-03-05T10:00Z'>10:00</time>"
                + "<div itemprop='articleBody'><p>Two.</p></div></div>";
        assertThat(Page.read(shown, Optional.empty()).entries())
                .extracting(
                        entry -> entry.mark() + " " + entry.about().published().orElseThrow() + " " + entry.text())
                .containsExactly("u1 2031-03-04 One.", "u2 2031-03-05 Two.");
    }
}
