package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Visitors of the example story in a real browser: by mouse, by keyboard, on a telephone. */
@SuppressWarnings("NullAway.Init")
class BrowserTest {
    private static Browser browser;
    private static TestSite site;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        site = TestSite.example();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void fresh() {
        browser.wide().scheme("light");
    }

    /** Every page, each state of which has an address. */
    private static List<String> pages() {
        String count = site.json("/api/v1/matters?type=count&words=killed")
                .at("/items/0/claims/0")
                .asString();
        String forecast = site.json("/api/v1/claims?type=forecast&limit=1")
                .at("/items/0/id")
                .asString();
        String document = site.json("/api/v1/documents").at("/items/0/id").asString();
        return List.of(
                "/",
                "/?since=2031-03-09",
                "/stories",
                "/matters",
                "/matters?status=contested&sort=newest",
                "/matters/" + count,
                "/holders",
                "/holders/Ilko%20Marden",
                "/positions",
                "/positions?stance=denies&show=changed",
                "/commitments",
                "/forecasts",
                "/flows",
                "/documents",
                "/documents/" + document,
                "/documents/" + document + "/correct",
                "/search",
                "/search?words=gates&stance=denies",
                "/search?words=soldiers%20at%20the%20dam&by=meaning",
                "/claims/" + forecast,
                "/corrections",
                "/add",
                "/watch",
                "/help",
                "/nothing-here");
    }

    @Test
    void nothingKeepsAnybodyOut() {
        List<String> barriers = new ArrayList<>();
        for (String page : pages()) {
            browser.wide().scheme("light").go(site.address(page));
            barriers.addAll(browser.barriers());
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void onATelephoneInTheDarkNothingIsCutOffOrHidden() {
        List<String> wrong = new ArrayList<>();
        for (String page : pages()) {
            browser.narrow().scheme("dark").go(site.address(page));
            if (browser.overflow() > 0) {
                wrong.add(page + " is " + browser.overflow() + " pixels too wide");
            }
            wrong.addAll(browser.barriersOfLooks());
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void fromTheStoryToTheWordsAndBack() {
        browser.complaints();
        browser.go(site.address("/"));
        browser.named("How many people were killed?").click();
        assertThat(browser.text("h1")).isEqualTo("How many people were killed?");
        browser.hover(browser.find("figure .mark"));
        assertThat(browser.text(".told")).contains("112");
        assertThat(browser.has(".told q")).isTrue();
        browser.find("tbody .cite").click();
        assertThat(browser.find("mark.on").getText()).contains("112");
        assertThat(browser.find(".line.on .question").getText()).isEqualTo("How many people were killed?");
        String holder = browser.text(".line.on .holder");
        browser.find(".line.on .holder").click();
        assertThat(browser.text("h1")).isEqualTo(holder);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void filtersAreInTheAddress() {
        browser.go(site.address("/matters"));
        browser.find("#status option[value=contested]").click();
        browser.awaitText(
                site.json("/api/v1/matters?status=contested").path("total").asInt() + " matters");
        assertThat(browser.address()).contains("status=contested");
        browser.go(browser.address());
        assertThat(browser.find("#status").getDomProperty("value")).isEqualTo("contested");
    }

    @Test
    void aLineIsCorrectedInPlaceInTwoClicksAndUndone() {
        String holder = site.address("/holders/Ilko%20Marden");
        browser.go(holder);
        browser.find(".line .fix").click();
        browser.find("#correct input[name=by]").sendKeys("Mara Lind");
        browser.find("#correct button[value='stance:confirms']").click();
        browser.awaitText("is made");
        assertThat(browser.text(".line.on .tag")).contains("corrected by Mara Lind");
        // the second time the name is known: two clicks
        browser.find(".line .fix").click();
        browser.find("#correct button[value='stance:doubts']").click();
        browser.awaitText("is made");
        browser.named("Undo").click();
        browser.awaitText("is made");
        browser.go(site.address("/corrections"));
        assertThat(browser.text(".entries")).contains("undone", "the holder doubted", "Misread by the program");
        browser.find(".entries .holds button").click();
        browser.awaitText("is made");
        browser.go(holder);
        assertThat(browser.has(".line .tag")).isFalse();
    }

    @Test
    void anOutcomeIsEnteredAndScored() {
        browser.go(site.address("/forecasts?words=likely"));
        browser.find(".expected .fix[aria-label*='Pavel Orrin']").click();
        browser.find("#correct .become input[name=by]").clear();
        browser.find("#correct .become input[name=by]").sendKeys("Mara Lind");
        browser.named("Did not come").click();
        browser.awaitText("is made");
        assertThat(browser.text("#scores table")).contains("Pavel Orrin", "0.46");
        browser.named("Undo").click();
        browser.awaitText("Say by “Came”");
    }

    @Test
    void byKeyboardAlone() {
        browser.go(site.address("/"));
        browser.tab();
        assertThat(browser.focus()).isEqualTo("a Skip to the content");
        browser.press(Keys.ENTER);
        browser.press("/");
        assertThat(browser.focus()).isEqualTo("input words");
        browser.press("gates", Keys.ENTER);
        browser.awaitText("found, the newest first");
        browser.press("j", "j", "k");
        assertThat(browser.focus()).startsWith("li ");
        browser.press("c");
        browser.find("#correct");
        browser.press(Keys.ESCAPE, Keys.ESCAPE);
        browser.press("g", "m");
        browser.awaitText("A matter is one question");
        browser.press("j", Keys.ENTER);
        browser.awaitText("ORIGINS, ECHOES FOLDED");
        browser.press("?");
        browser.awaitText("Keys are passed over while you type");
    }

    @Test
    void theEmptyPageTakesFilesAndGoesOnToTheStory(@TempDir Path folder) throws IOException {
        Path article = Files.writeString(folder.resolve("fire.txt"), """
                Coastal Mercury
                3 March 2031
                Mill fire kills 12

                At least 12 people were killed when the old mill burned down on Monday, the fire service said. The owner, Harrow
                Paper, denied that the doors had been locked. "If the town closes the road, we will leave," its manager Ana Ruiz
                said on Tuesday. She expects 40 of the workers to be moved by June.
                """);
        TestSite empty = TestSite.on(folder, "Mill fire", TestSite.roomy());
        browser.go(empty.address("/"));
        browser.awaitText("Nothing is in this ledger yet");
        assertThat(browser.barriers()).isEmpty();
        browser.find("input[type=file]").sendKeys(article.toString());
        browser.named("Add the files").click();
        browser.awaitText("What is agreed, what is contested".toUpperCase(java.util.Locale.ROOT));
        assertThat(browser.address()).isEqualTo(empty.address("/"));
        assertThat(browser.text(".extent")).contains("One document read");
        empty.close();
    }
}
