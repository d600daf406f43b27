package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The same journey with script switched off: everything is a link. */
class NoScriptBrowserIT {
    @Test
    void aReaderWalksFromTheFirstPageToTheNextPair() throws IOException {
        try (Browser browser = Browser.withoutScript();
                RunningSite site = RunningSite.of(Path.of("arguments"))) {
            browser.visit(site.at("/"));
            browser.find("a[href='/maps/letter-to-comrades']").click();
            browser.find("#fold-majority-rebuttal").click();
            assertTrue(browser.address().contains("open=majority-rebuttal"), browser.address());
            browser.find("#node-petrograd-vote").click();
            assertTrue(browser.address().contains("/nodes/petrograd-vote"), browser.address());
            assertEquals("true", browser.find("#node-petrograd-vote").getDomAttribute("aria-current"));
            assertTrue(browser.text("#pane").contains("1932, p. 27"), browser.text("#pane"));
            browser.find("#node-opposition-objection").click();
            browser.find("#pane a[rel=next], nav a[rel=next]").click();
            assertTrue(browser.address().contains("/nodes/kornilov-objection"), browser.address());
            browser.back();
            assertTrue(browser.address().contains("/nodes/opposition-objection"), browser.address());
        }
    }
}
