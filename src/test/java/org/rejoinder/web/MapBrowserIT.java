package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A reader's journeys through the map of the Letter, in a real browser with script. */
class MapBrowserIT {
    private static final String MAP = "/maps/letter-to-comrades";

    private static RunningSite site;
    private static Browser browser;

    @BeforeAll
    static void serve() throws IOException {
        browser = Browser.open();
        site = RunningSite.of(Path.of("arguments"));
    }

    @AfterAll
    static void stop() throws IOException {
        if (site != null) {
            site.close();
            browser.close();
        }
    }

    @BeforeEach
    void wide() {
        browser.size(1440, 900);
        browser.complaints();
        browser.requests();
    }

    @Test
    void aNodeOpensInPlaceAndBackGoesBack() {
        browser.visit(site.at(MAP));
        String title = browser.text("#pane-title");
        browser.run("window.sameDocument = true");
        browser.find("#node-kornilov-rebuttal").click();
        browser.await("the node's address", () -> browser.address().endsWith(MAP + "/nodes/kornilov-rebuttal"));
        browser.await(
                "the node in the pane",
                () -> browser.text("#pane-title").equals("They may choose a better moment next time")
                        || browser.text("#pane-title").replace("\n", " ").startsWith("They may choose"));
        assertEquals(true, browser.run("return window.sameDocument === true"), "the page was loaded anew");
        assertEquals("true", browser.find("#node-kornilov-rebuttal").getDomAttribute("aria-current"));
        browser.back();
        browser.await("the map's address", () -> browser.address().endsWith(MAP));
        browser.await("the map in the pane", () -> browser.text("#pane-title").equals(title));
        assertEquals(true, browser.run("return window.sameDocument === true"), "the page was loaded anew");
        assertEquals(
                browser.run("return document.title"), browser.find("#announcer").getDomProperty("textContent"));
        assertTrue(browser.all("[aria-current=true].node").isEmpty());
        assertQuiet();
    }

    @Test
    void groundsUnfoldInPlaceAndFoldAgain() {
        browser.visit(site.at(MAP));
        browser.run("window.sameDocument = true");
        assertTrue(browser.all("#node-petrograd-vote").isEmpty());
        browser.find("#fold-majority-rebuttal").click();
        browser.await(
                "the ground's box", () -> !browser.all("#node-petrograd-vote").isEmpty());
        assertTrue(browser.address().contains("open=majority-rebuttal"), browser.address());
        browser.find("#fold-majority-rebuttal").click();
        browser.await(
                "no ground's box", () -> browser.all("#node-petrograd-vote").isEmpty());
        assertEquals(true, browser.run("return window.sameDocument === true"), "the page was loaded anew");
        assertQuiet();
    }

    @Test
    void theKeyboardAloneReachesABoxAndOpensIt() {
        browser.visit(site.at(MAP));
        browser.run("document.body.focus()");
        for (int i = 0; i < 60 && !"node-thesis".equals(browser.focused().getDomAttribute("id")); i++) {
            browser.press(Keys.TAB);
        }
        assertEquals("node-thesis", browser.focused().getDomAttribute("id"));
        browser.press(Keys.TAB);
        String box = browser.focused().getDomAttribute("id");
        assertTrue(box.startsWith("node-"), box);
        browser.press(Keys.ENTER);
        browser.await(
                "the box's address", () -> browser.address().endsWith("/nodes/" + box.substring("node-".length())));
        browser.await(
                "focus still on the box", () -> box.equals(browser.focused().getDomAttribute("id")));
        assertQuiet();
    }

    @Test
    void reloadingKeepsTheNodeOpen() {
        browser.visit(site.at(MAP));
        browser.find("#fold-mood-rebuttal").click();
        browser.await(
                "the ground's box", () -> !browser.all("#node-near-despair").isEmpty());
        browser.find("#node-near-despair").click();
        browser.await("the node's address", () -> browser.address().contains("/nodes/near-despair"));
        String address = browser.address();
        browser.await("the node in the pane", () -> browser.text("#pane").contains("near despair"));
        String pane = browser.text("#pane");
        browser.visit(java.net.URI.create(address));
        assertEquals(pane, browser.text("#pane"));
        assertEquals("true", browser.find("#node-near-despair").getDomAttribute("aria-current"));
    }

    @Test
    void noTextLeavesItsBoxAsTheBrowserSetsIt() {
        for (String view : List.of("", "?fold=0", "?direction=lr")) {
            browser.visit(site.at(MAP + view));
            browser.run("return document.fonts.ready");
            Object wide = browser.run("""
                    const wide = [];
                    for (const text of document.querySelectorAll(".drawing .box text")) {
                      const measured = Number(text.getAttribute("textLength"));
                      text.removeAttribute("textLength");
                      const set = text.getComputedTextLength();
                      if (measured && set > measured * 1.01 + 0.5) wide.push(text.textContent + " " + set + " > " + measured);
                      const box = text.closest(".box").querySelector(".shape").getBBox();
                      const place = text.getBBox();
                      if (place.x < box.x - 0.5 || place.x + place.width > box.x + box.width + 0.5
                          || place.y < box.y - 0.5 || place.y + place.height > box.y + box.height + 2) wide.push("out: " + text.textContent);
                    }
                    return wide.join("\\n");
                    """);
            assertEquals("", wide, view);
        }
    }

    @Test
    void aPhoneShowsTheNodeWithoutScrollingSideways() {
        browser.phone(390, 844);
        for (String path :
                List.of("/", MAP, MAP + "/nodes/kornilov-rebuttal", MAP + "/pairs/mood", "/works/letter-to-comrades")) {
            browser.visit(site.at(path));
            assertEquals(390L, browser.run("return document.documentElement.scrollWidth"), path);
        }
        browser.visit(site.at(MAP + "/nodes/kornilov-rebuttal"));
        assertTrue(browser.find("#pane-title").isDisplayed());
        assertQuiet();
    }

    @Test
    void noPageAsksAnotherHost() {
        for (String path : List.of(
                "/", MAP, MAP + "/nodes/revolver-objection", MAP + "/pairs/bread", "/works/letter-to-comrades")) {
            browser.visit(site.at(path));
        }
        List<String> foreign = browser.requests().stream()
                .filter(url -> !url.startsWith("http://localhost:" + site.port() + "/") && !url.startsWith("data:"))
                .toList();
        assertEquals(List.of(), foreign);
        assertQuiet();
    }

    @Test
    void aPlaceInThePageIsFoundAgainOnTheWayBack() {
        browser.visit(site.at(MAP + "/nodes/majority-objection"));
        String ref = "#twin .item[data-id=tambov-land] .ref";
        browser.run("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", ref);
        Object before = browser.run("return Math.round(scrollY)");
        browser.find(ref).click();
        browser.await("the ground's address", () -> browser.address().contains("/nodes/tambov-land"));
        browser.back();
        browser.await(
                "the objection in the pane", () -> browser.text("#pane-title").contains("Most of the people"));
        browser.await("the old place", () -> before.equals(browser.run("return Math.round(scrollY)")));
    }

    @Test
    void whatFailsInPlaceBecomesAnOrdinaryVisit() {
        browser.visit(site.at(MAP));
        browser.run("document.getElementById('node-thesis').setAttribute('href', arguments[0])", MAP + "/nodes/nobody");
        browser.find("#node-thesis").click();
        browser.await("the error page", () -> browser.text("h1").equals("There is no such page"));
    }

    @Test
    void theNarrowestScreensNeedNoSidewaysScrolling() {
        for (String path : List.of(
                "/",
                MAP,
                MAP + "/nodes/majority-rebuttal",
                MAP + "/pairs/majority",
                "/works/letter-to-comrades",
                "/no")) {
            browser.phone(320, 640);
            browser.visit(site.at(path));
            assertEquals(320L, browser.run("return document.documentElement.scrollWidth"), path);
        }
    }

    @Test
    void theWholeMapFitsAWideScreenAndItsTypeCanBeRead() {
        browser.visit(site.at(MAP));
        assertEquals(true, browser.run("""
                        const place = document.querySelector(".graph-scroll");
                        return place.scrollWidth <= place.clientWidth && place.scrollHeight <= place.clientHeight;
                        """));
        Object type = browser.run("""
                const gist = document.querySelector(".objection .gist");
                return parseFloat(gist.getAttribute("font-size")) * gist.getScreenCTM().a;
                """);
        assertTrue(((Number) type).doubleValue() >= 11, "pixels: " + type);
    }

    private void assertQuiet() {
        assertEquals(List.of(), browser.complaints());
        assertFalse(browser.all("html").isEmpty());
    }
}
