package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing jumps and nothing is lost: places in the page, the first screen, the narrowest window. */
class PlaceBrowserIT {
    private static final String MAP = "/maps/letter-to-comrades";

    private static RunningSite site;
    private Browser browser;

    @BeforeAll
    static void serve() throws IOException {
        site = RunningSite.of(Path.of("arguments"));
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    @BeforeEach
    void open() {
        browser = Browser.open();
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aPlaceInThePageIsFoundAgainOnTheWayBack() {
        browser.visit(site.at(MAP + "/nodes/majority-objection"));
        browser.run(
                "document.querySelector('#twin .item[data-id=tambov-land] .ref').scrollIntoView({block: 'center'})");
        Object before = browser.run("return Math.round(scrollY)");
        browser.find("#twin .item[data-id=tambov-land] .ref").click();
        awaitTitle("In Tambov a rising got land where talk had not");
        browser.back();
        awaitTitle("Most of the people are not with us yet");
        assertEquals(before, browser.run("return Math.round(scrollY)"));
    }

    @Test
    void whatFailsInPlaceBecomesAnOrdinaryVisit() {
        browser.visit(site.at(MAP));
        browser.run("document.getElementById('node-thesis').setAttribute('href', '" + MAP + "/nodes/nobody')");
        browser.find("#node-thesis").click();
        browser.await("the error page", () -> browser.text("h1").equals("There is no such page"));
        assertTrue(browser.address().endsWith("/nodes/nobody"), browser.address());
    }

    @Test
    void theWholeMapFitsTheFirstScreenAndItsTypeCanBeRead() {
        browser.screen(1440, 900);
        browser.visit(site.at(MAP));
        assertEquals(
                true,
                browser.run("const s = document.querySelector('.graph-scroll');"
                        + "return s.scrollWidth <= s.clientWidth && s.scrollHeight <= s.clientHeight"));
        Object type = browser.run("const t = document.querySelector('.objection .gist');"
                + "return parseFloat(t.getAttribute('font-size')) * t.getScreenCTM().a");
        assertTrue(((Number) type).doubleValue() >= 11, "pixels: " + type);
    }

    @Test
    void theNarrowestWindowNeedsNoSidewaysScrolling() {
        browser.phone(320, 640);
        for (String path : List.of(
                "/",
                MAP,
                MAP + "?fold=0",
                MAP + "/nodes/majority-rebuttal",
                MAP + "/pairs/majority",
                MAP + "/chains/majority-rebuttal",
                "/works/letter-to-comrades",
                "/nothing")) {
            browser.visit(site.at(path));
            assertEquals(320L, browser.run("return document.documentElement.scrollWidth"), path);
        }
    }

    private void awaitTitle(String title) {
        browser.await(
                title, () -> title.equals(browser.run("return document.getElementById('pane-title').textContent")));
    }
}
