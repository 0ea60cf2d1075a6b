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

/** Pages to articles; each golden pair is {@code name.html} with {@code name.expected.txt}. */
class PagesTest {
    private static final String PROSE =
            "<p>The mayor of Harrow said on Monday that the bridge would stay closed for a week.</p>"
                    + "<p>Engineers found a crack in the third pier, and nobody knows how long it has been there.</p>"
                    + "<p>“We will not open it before we are certain,” the mayor, Ada Finch, told reporters at noon.</p>";

    @ParameterizedTest
    @ValueSource(strings = {"ferry", "mill", "program"})
    void aPageGivesItsArticleAndWhatItSaysOfIt(String name) throws IOException {
        Article page = Pages.read(resource(name + ".html"));
        assertThat(print(page)).isEqualTo(resource(name + ".expected.txt"));
    }

    @Test
    void theFirstOfSeveralArticlesIsTheOne() {
        String html = "<body><div><article><h1>Bridge closed</h1>" + PROSE + "</article><article><h1>Cow on roof</h1>"
                + PROSE.replace("bridge", "barn") + PROSE.replace("bridge", "shed") + "</article></div></body>";
        assertThat(Pages.read(html).text()).contains("bridge").doesNotContain("barn", "shed");
    }

    @Test
    void aPartCalledSomethingElseThatHoldsTheMostProseIsTheArticle() {
        String html =
                "<body><div class='sidebar'>" + PROSE + "</div><p>Contact us by letter or at the counter.</p></body>";
        assertThat(Pages.read(html).text()).contains("third pier");
    }

    @Test
    void theDayInTheAddressIsTheOutletsOwn() {
        String html =
                "<head><meta property='article:published_time' content='2031-03-10T02:00:00Z'></head><body>" + PROSE;
        assertThat(Pages.read(html, "https://post.example/2031/03/09/bridge")
                        .facts()
                        .published()
                        .orElseThrow())
                .hasToString("2031-03-09");
    }

    @Test
    void commentsDateNothing() {
        String html = "<body><h1>Bridge closed at Harrow</h1><span>Written 9 March 2031</span>" + PROSE
                + "<div class='comments'><time datetime='2031-03-12'>12 March</time></div></body>";
        assertThat(Pages.read(html).facts().published().orElseThrow()).hasToString("2031-03-09");
    }

    @Test
    void brokenOrEndlesslyNestedPagesAreReadAllTheSame() {
        assertThat(Pages.read("").text()).isEmpty();
        assertThat(Pages.read("<div>".repeat(50_000) + PROSE).text()).contains("third pier");
        assertThat(Pages.read("<script type='application/ld+json'>{\"@type\":</script>" + PROSE)
                        .text())
                .contains("third pier");
    }

    private static String print(Article page) {
        Facts about = page.facts();
        return "title: " + about.title().orElse("-") + "\noutlet: "
                + about.outlet().orElse("-") + "\nbyline: "
                + about.byline() + "\npublished: "
                + about.published().map(Object::toString).orElse("-") + "\nupdated: "
                + about.updated().map(Object::toString).orElse("-") + "\n\n" + page.text() + "\n";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PagesTest.class.getResourceAsStream(name), name)) {
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
        assertThat(Pages.read(html).text()).contains("\n\nAda Finch (@adafinch): “The pier will hold.”\n\n");
    }

    @Test
    void eachEntryOfALiveBlogHasItsOwnTime() {
        String html =
                "<head><script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Bridge, live\","
                        + "\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"Crack found\",\"datePublished\":"
                        + "\"2031-03-09T23:10:00Z\",\"url\":\"https://post.example/live#e2\",\"articleBody\":\"Engineers found a crack.\"},"
                        + "{\"@type\":\"BlogPosting\",\"datePublished\":\"2031-03-08T10:00:00Z\",\"articleBody\":\"The mayor spoke.\"}]}"
                        + "</script></head><body>" + PROSE;
        assertThat(Pages.read(html).entries())
                .extracting(entry -> entry.mark() + " " + entry.day().orElseThrow() + " " + entry.text())
                .containsExactly("e2 2031-03-09 Engineers found a crack.", "2 2031-03-08 The mayor spoke.");
        String shown = "<body>"
                + "<div itemprop='liveBlogUpdate' id='u%d'><time datetime='2031-03-0%dT10:00Z'>10:00</time>"
                        .formatted(1, 4)
                + "<div itemprop='articleBody'><p>One.</p></div></div>"
                + "<div itemprop='liveBlogUpdate' id='u2'><time datetime='2031-03-05T10:00Z'>10:00</time>"
                + "<div itemprop='articleBody'><p>Two.</p></div></div>";
        assertThat(Pages.read(shown).entries())
                .extracting(entry -> entry.mark() + " " + entry.day().orElseThrow() + " " + entry.text())
                .containsExactly("u1 2031-03-04 One.", "u2 2031-03-05 Two.");
    }

    @Test
    void eachPartSaysWhatItIsAndWhereItStandsInTheMarkup() {
        String html = "<!doctype html><body><nav>Home</nav><article><h1>Bridge closed</h1>" + PROSE
                + "<h2>What comes next</h2><ul><li>The pier is <b>looked at</b> by divers.</li></ul>"
                + "<blockquote><p>Nobody saw it coming, and nobody is to blame for that.</p></blockquote>"
                + "<blockquote class='twitter-tweet'><p>The pier will hold.</p>&mdash; Ada Finch (@adafinch)</blockquote>"
                + PROSE + "</article></body>";
        Article article = Pages.read(html);
        assertThat(article.parts())
                .extracting(Part::kind)
                .containsSubsequence(
                        Part.Kind.PARAGRAPH, Part.Kind.HEADING, Part.Kind.ITEM, Part.Kind.QUOTATION, Part.Kind.POST);
        assertThat(article.parts().stream()
                        .map(part -> part.text().of(article.text()))
                        .toList())
                .isEqualTo(List.of(article.text().split("\n\n")));
        assertThat(places(article, html))
                .contains("The pier is <b>looked at</b> by divers.")
                .contains("Nobody saw it coming, and nobody is to blame for that.")
                .contains(
                        "<blockquote class='twitter-tweet'><p>The pier will hold.</p>&mdash; Ada Finch (@adafinch)</blockquote>");
    }

    private static List<String> places(Article article, String html) {
        return article.parts().stream()
                .map(part -> part.page().orElseThrow().of(html))
                .toList();
    }

    @Test
    void whatIsShownBesideTheArticleIsNamedAndNoPartOfIt() {
        String html = "<body><article><h1>Bridge closed</h1>" + PROSE
                + "<figure><img src='p.jpg'><figcaption>The third pier on Sunday.</figcaption></figure>" + PROSE
                + "</article><div class='related-posts'><a href='/x'>Cow found on a roof</a></div></body>";
        Article article = Pages.read(html);
        assertThat(article.beside())
                .extracting(aside -> aside.kind() + " " + aside.text() + " "
                        + aside.page().orElseThrow().of(html).startsWith("<"))
                .containsExactly("CAPTION The third pier on Sunday. true", "RELATED Cow found on a roof true");
        assertThat(article.text()).doesNotContain("on Sunday", "Cow");
    }

    @Test
    void whatOnlyThePagesDescriptionHoldsHasNoPlace() {
        String html = "<body><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":"
                + "\"The bridge is closed.\\nNobody knows for how long.\"}</script><p>Loading</p></body>";
        assertThat(Pages.read(html).parts())
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.page()).isEmpty());
    }

    @Test
    void theLanguageIsThatOfTheText() {
        assertThat(Pages.read("<body>" + PROSE).language().code()).isEqualTo("en");
        assertThat(Pages.read(
                                "<body><p>La mairie a dit que le pont ne serait pas ouvert avant la fin de la semaine.</p>"
                                        + "<p>Les gens sont dans la rue et ne savent pas ce qui les attend dans les jours qui viennent, selon elle.</p>")
                        .language()
                        .code())
                .isEqualTo("fr");
    }
}
