package org.rejoinder.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of page, in light and dark, wide and narrow, as axe-core sees it. */
class AccessibleBrowserIT {
    private static final String MAP = "/maps/letter-to-comrades";
    /** Pages with published text beside the study text. */
    private static final List<String> WITH_LIBRARY = List.of(
            "/works/letter",
            "/works/letter?edition=second&from=map/buses-objection#p2",
            "/maps/map/nodes/thesis",
            "/maps/map/coverage");

    private static final List<String> PAGES = List.of(
            "/",
            MAP,
            MAP + "?fold=0",
            MAP + "/nodes/kornilov-rebuttal",
            MAP + "/nodes/tambov-grain",
            MAP + "/pairs/revolver",
            MAP + "/chains/tambov-grain",
            MAP + "/coverage",
            "/works/letter-to-comrades",
            "/no/such/page",
            MAP + "?pair=nowhere");

    @Test
    void axeFindsNothing() throws IOException {
        try (Browser browser = Browser.open();
                RunningSite site = RunningSite.of(Path.of("arguments"))) {
            for (String scheme : List.of("light", "dark")) {
                browser.media("prefers-color-scheme", scheme);
                for (String page : PAGES) {
                    browser.visit(site.at(page));
                    browser.assertAccessible(page + ", " + scheme);
                }
            }
            browser.phone(390, 844);
            for (String page : PAGES) {
                browser.visit(site.at(page));
                browser.assertAccessible(page + ", on a phone");
            }
        }
    }

    @Test
    void axeFindsNothingBesidePublishedText() throws IOException {
        Path library = Path.of("src/test/resources/reader-library");
        try (Browser browser = Browser.open();
                RunningSite site = RunningSite.of(Path.of("src/test/resources/reader"), library)) {
            for (String scheme : List.of("light", "dark")) {
                browser.media("prefers-color-scheme", scheme);
                for (String page : WITH_LIBRARY) {
                    browser.visit(site.at(page));
                    browser.assertAccessible(page + ", " + scheme);
                }
            }
            browser.phone(390, 844);
            for (String page : WITH_LIBRARY) {
                browser.visit(site.at(page));
                browser.assertAccessible(page + ", on a phone");
            }
        }
    }
}
