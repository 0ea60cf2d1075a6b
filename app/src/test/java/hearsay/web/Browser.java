package hearsay.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** Chromium without a window, as a visitor's hands and eyes; axe-core looks for what would keep somebody out. */
final class Browser implements AutoCloseable {
    private static final String AXE = resource(WebJar.path("axe-core", "axe.min.js"));
    /** It says with every start that it does not know this Chromium's protocol, of which we need little. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the test, with a message, where no Chromium is installed. */
    static Browser open() {
        Optional<Path> chromium = first("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Optional<Path> driver = first("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
        Assumptions.assumeTrue(
                chromium.isPresent() && driver.isPresent(),
                "Chromium with its driver (Debian: chromium, chromium-driver) is not installed here");
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options)).wide();
    }

    private static Optional<Path> first(String... places) {
        return Stream.of(places).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    Browser wide() {
        return sized(1280, 900, false);
    }

    /** A telephone held upright. */
    Browser narrow() {
        return sized(360, 740, false);
    }

    Browser sized(int width, int height, boolean whole) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", whole));
        return this;
    }

    Browser scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    Browser go(String address) {
        driver.get(address);
        return this;
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    String title() {
        return String.valueOf(driver.getTitle());
    }

    /** The first element of this kind; waits for it. */
    WebElement find(String selector) {
        return until(
                selector,
                () -> driver.findElements(By.cssSelector(selector)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst());
    }

    boolean has(String selector) {
        return !driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    /** The first link or button with these words; waits for it. */
    WebElement named(String words) {
        return until(
                words,
                () -> driver.findElements(By.cssSelector("a, button, summary")).stream()
                        .filter(element ->
                                element.isDisplayed() && element.getText().contains(words))
                        .findFirst());
    }

    String text(String selector) {
        return find(selector).getText();
    }

    /** Waits until the words stand on the page. */
    void awaitText(String words) {
        until(
                words,
                () -> driver.findElements(By.tagName("body")).stream()
                        .filter(body -> script("return document.readyState").equals("complete")
                                && body.getText().contains(words))
                        .findFirst());
    }

    private interface Look {
        Optional<WebElement> now();
    }

    private WebElement until(String what, Look look) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                Optional<WebElement> found = look.now();
                if (found.isPresent()) {
                    return found.get();
                }
                Thread.sleep(50);
            } catch (org.openqa.selenium.WebDriverException e) {
                // the page was changing; look again
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("not on the page " + address() + ": " + what);
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** To the next thing that takes the focus. A window that has only just opened may drop a key: then it is pressed again. */
    void tab() {
        Object before = focused();
        for (int tries = 0; tries < 3 && focused().equals(before); tries++) {
            press(Keys.TAB);
            long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
            while (focused().equals(before) && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }

    private Object focused() {
        return driver.switchTo().activeElement();
    }

    /** What has the focus: its tag, and its words or name. */
    String focus() {
        WebElement active = driver.switchTo().activeElement();
        String words = active.getText().isBlank() ? String.valueOf(active.getDomAttribute("name")) : active.getText();
        return active.getTagName() + " " + words;
    }

    void hover(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    Object script(String script, Object... arguments) {
        Object result = driver.executeScript(script, arguments);
        return result == null ? "" : result;
    }

    /** How far the page is wider than the screen, in pixels. */
    long overflow() {
        return ((Number) script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .longValue();
    }

    /** What axe-core finds serious or critical by WCAG 2.2 A and AA: rule, and the first element. */
    List<String> barriers() {
        return barriers("{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }");
    }

    /** The same of what may differ with the width and the colours of a page that has been looked at before. */
    List<String> barriersOfLooks() {
        return barriers("{ type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable'] }");
    }

    private List<String> barriers(String only) {
        driver.executeScript(AXE);
        Object found = driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run(document, { runOnly: ONLY, resultTypes: ['violations'] })
                  .then(result => done(result.violations
                    .filter(one => one.impact === 'serious' || one.impact === 'critical')
                    .map(one => one.id + ': ' + one.nodes[0].html.slice(0, 160) + ' ' + (one.nodes[0].any[0] || {}).message)));
                """.replace("ONLY", only));
        List<String> barriers = new ArrayList<>();
        ((List<?>) java.util.Objects.requireNonNull(found)).forEach(one -> barriers.add(address() + " " + one));
        return barriers;
    }

    /** Errors that the page wrote, such as what its policy has kept out. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    private static String resource(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
