package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** What the script adds, in a real browser: nodes open in place, and the way back works. */
class BrowserTest {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String MAP = "/maps/letter-to-comrades";

    @TempDir
    private static Path profile;

    private static RunningSite site;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(
                Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
                "skipped: there is no chromium with chromedriver");
        site = RunningSite.of(Path.of("arguments"));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        browser = new ChromeDriver(service, options);
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.quit();
        }
        if (site != null) {
            site.close();
        }
    }

    @BeforeEach
    void wide() {
        size(1440, 900);
    }

    @Test
    void aNodeOpensInPlaceAndTheWayBackLeadsBack() {
        open(MAP);
        run("window.stayed = true");
        element("#node-majority-objection").click();
        await("Most of the people are not with us yet");
        assertEquals(true, run("return window.stayed"));
        assertEquals(MAP + "/nodes/majority-objection", path());
        assertTrue(browser.getTitle().startsWith("1 Objection: "), browser.getTitle());
        assertEquals("true", element("#node-majority-objection").getAttribute("aria-current"));
        assertEquals(browser.getTitle(), element("#announcer").getAttribute("textContent"));
        browser.navigate().back();
        await("Letter to Comrades: should the rising begin now?");
        assertEquals(MAP, path());
        assertEquals(true, run("return window.stayed"));
        assertEquals(0L, run("return document.querySelectorAll('#graph [aria-current]').length"));
        browser.navigate().forward();
        await("Most of the people are not with us yet");
    }

    @Test
    void aFoldOpensInPlaceAndTheOpenNodeStays() {
        open(MAP + "/nodes/majority-objection");
        run("window.stayed = true");
        element("#fold-majority-rebuttal").click();
        element("#node-petrograd-vote");
        assertEquals(true, run("return window.stayed"));
        assertEquals(
                "Most of the people are not with us yet", element("#pane-title").getText());
    }

    @Test
    void theKeyboardOpensANodeAndKeepsItsPlace() {
        open(MAP);
        run("document.getElementById('node-bread-rebuttal').focus()");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        await("Only a rising can bring the bread");
        assertEquals("node-bread-rebuttal", browser.switchTo().activeElement().getAttribute("id"));
    }

    @Test
    void aPlaceInThePageIsFoundAgainOnTheWayBack() {
        open(MAP + "/nodes/majority-objection");
        run("document.querySelector('#twin .item[data-id=tambov-land] .ref').scrollIntoView({block: 'center'})");
        Object before = run("return Math.round(scrollY)");
        element("#twin .item[data-id=tambov-land] .ref").click();
        await("In Tambov a rising got land where talk had not");
        browser.navigate().back();
        await("Most of the people are not with us yet");
        assertEquals(before, run("return Math.round(scrollY)"));
    }

    @Test
    void whatFailsInPlaceBecomesAnOrdinaryVisit() {
        open(MAP);
        run("document.getElementById('node-thesis').setAttribute('href', '" + MAP + "/nodes/nobody')");
        element("#node-thesis").click();
        await("There is no such page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                MAP,
                MAP + "/nodes/majority-rebuttal",
                MAP + "/pairs/majority",
                MAP + "/chains/majority-rebuttal",
                "/works/letter-to-comrades",
                "/nothing"
            })
    void narrowWindowsNeedNoSidewaysScrolling(String path) {
        size(320, 640);
        open(path);
        assertEquals(320L, run("return document.documentElement.scrollWidth"));
    }

    @Test
    void theWholeMapFitsItsPlaceOnAWideScreenAndItsTypeCanBeRead() {
        open(MAP);
        assertEquals(
                true,
                run("const s = document.querySelector('.graph-scroll');"
                        + "return s.scrollWidth <= s.clientWidth && s.scrollHeight <= s.clientHeight"));
        Object type = run("const t = document.querySelector('.objection .gist');"
                + "return parseFloat(t.getAttribute('font-size')) * t.getScreenCTM().a");
        assertTrue(((Number) type).doubleValue() >= 11, "pixels: " + type);
    }

    @Test
    void nothingIsLoadedFromElsewhereAndThePolicyIsKept() {
        open(MAP + "/nodes/majority-rebuttal");
        Object hosts =
                run("return [...new Set(performance.getEntriesByType('resource').map(e => new URL(e.name).host))]");
        assertEquals(List.of("localhost:" + site.port()), hosts);
        List<String> complaints = browser.manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .filter(entry -> entry.contains("Content Security Policy"))
                .toList();
        assertEquals(List.of(), complaints);
    }

    private static void open(String path) {
        browser.get(site.at(path).toString());
    }

    /** Sets the size of the page itself: windows cannot be as narrow as a phone. */
    private static void size(int width, int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    private static Object run(String script) {
        return browser.executeScript(script);
    }

    private static WebElement element(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    /** Finds the heading by its words; the driver waits until it is there. */
    private static void await(String title) {
        browser.findElement(By.xpath("//h1[normalize-space() = \"" + title + "\"]"));
    }

    private static String path() {
        return (String) run("return location.pathname + location.search");
    }
}
