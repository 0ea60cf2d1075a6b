package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that have nothing to tell say what to do; those that cannot be shown say what happened and how to go on. */
@SuppressWarnings("NullAway.Init")
class EmptyStatesTest {
    @TempDir
    private static Path folder;

    private static TestSite site;

    @BeforeAll
    static void open() {
        site = TestSite.on(folder, "Mill fire", TestSite.roomy());
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static Document page(TestSite site, String address) {
        return Jsoup.parse(site.get(address).body());
    }

    @Test
    void everyPageOfAnEmptyLedgerLeadsToWhereArticlesAreAdded() {
        for (String address : List.of(
                "/matters",
                "/holders",
                "/positions",
                "/commitments",
                "/forecasts",
                "/flows",
                "/documents",
                "/search")) {
            Document page = page(site, address);
            assertThat(page.select("main .lede a").eachAttr("href")).as(address).contains("/add");
            assertThat(page.select("main .filter"))
                    .as("nothing to filter on " + address)
                    .isEmpty();
        }
        assertThat(page(site, "/").select("main form.drop")).hasSize(1);
        assertThat(page(site, "/positions").text()).contains("who denies what, and when that changes");
    }

    @Test
    void aConditionThatCannotBeMetCanBeTakenBack() {
        Document page = page(TestSite.example(), "/positions?stance=perhaps");
        assertThat(page.select("h1").text()).isEqualTo("Not understood");
        assertThat(page.select(".lede").text()).endsWith("declines.");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/positions", "/");
    }

    @Test
    void expectationsOfNobodyInParticularAreNotHiddenBehindTheirQuestion() {
        Document page = page(TestSite.example(), "/forecasts");
        page.select(".expected")
                .forEach(group -> assertThat(group.select("> ul > li").size()
                                + group.select("details[open] li").size())
                        .as(group.select("h3").text())
                        .isPositive());
    }
}
