package hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Ledger;
import hearsay.model.Document;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlBriefTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noTextOfADocumentBecomesMarkup(long seed) throws IOException {
        org.jsoup.nodes.Document page = Jsoup.parse(html(RandomLedger.of(seed)));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("q q")).isEmpty();
        assertThat(page.title()).startsWith("x <script>");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyLinkOfThePageLeadsToOneId(long seed) throws IOException {
        org.jsoup.nodes.Document page = Jsoup.parse(html(RandomLedger.of(seed)));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void everyCitationLeadsToItsWordsInTheAppendixAndBack() throws IOException {
        org.jsoup.nodes.Document page = Jsoup.parse(html(SmallLedger.ledger()));
        assertThat(page.select("#citations li")).hasSize(9).allSatisfy(item -> {
            String passage = item.select("a.passage").attr("href");
            assertThat(page.select("mark" + passage).text())
                    .isEqualTo(item.select("a.passage q").text());
            assertThat(page.select("#texts a.back[href=#" + item.id() + "]")).hasSize(1);
        });
    }

    @Test
    void thePageFetchesNothingAndNeedsNoScript() throws IOException {
        String html = html(SmallLedger.ledger());
        assertThat(html).doesNotContain("<script", "<link", "<img", "@import", "url(");
    }

    @Test
    void anAddressOfAnotherSchemeIsNotLinked() throws IOException {
        Document d = SmallLedger.first();
        Document bad = new Document(
                d.id(),
                d.name(),
                d.text(),
                Optional.of("<script>alert(1)</script>"),
                Optional.of("\" onclick=\"alert(1)"),
                d.byline(),
                d.published(),
                d.updated(),
                "en",
                d.genre(),
                Optional.of("javascript:alert(1)"),
                d.sha256(),
                d.furniture());
        String html = html(new Ledger(
                List.of(),
                List.of(bad),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        assertThat(html).doesNotContain("javascript:");
        assertThat(Jsoup.parse(html).select("script, [onclick]")).isEmpty();
    }

    @Test
    void headingsDescendOneStepAtATime() throws IOException {
        int last = 0;
        for (var heading : Jsoup.parse(html(SmallLedger.ledger())).select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    @Test
    void theSameLedgerGivesTheSamePage() throws IOException {
        assertThat(html(RandomLedger.of(7))).isEqualTo(html(RandomLedger.of(7)));
    }

    private static String html(Ledger ledger) throws IOException {
        StringBuilder out = new StringBuilder();
        HtmlBrief.render(Brief.of(ledger, BriefOptions.titled("x <script>alert(1)</script>")), out);
        return out.toString();
    }
}
