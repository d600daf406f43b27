package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the page of a map's coverage says. */
class CoverageTest {
    private static RunningSite site;

    @BeforeAll
    static void start() throws IOException {
        site = RunningSite.of(Path.of("src/test/resources/coverage"));
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    @Test
    void everyParagraphIsCitedOrNotArgumentOrMissed() {
        Document page = site.page("/maps/map/coverage");
        assertEquals(
                List.of("cited", "cited", "missed", "not-argument"),
                page.select(".strip .cell").eachAttr("class").stream()
                        .map(names -> names.replace("cell ", ""))
                        .toList());
        assertEquals(
                List.of(
                        "cited by 1 statement",
                        "cited by 2 statements, 1 of its 2 parts",
                        "missed",
                        "not argument: greeting"),
                page.select(".row-words").eachText());
        assertEquals(2, page.select("#para-p2 a[href^=/maps/map/nodes/]").size());
    }

    @Test
    void theShareIsAFigureAndWhatIsMissedIsNamed() {
        Document page = site.page("/maps/map/coverage");
        assertTrue(
                page.selectFirst(".figure").text().startsWith("75 % 3 of 4"),
                page.selectFirst(".figure").text());
        assertEquals(List.of("#para-p3"), page.select(".missing a").eachAttr("href"));
    }

    @Test
    void whatTheMapLeavesOpenIsListed() {
        Document page = site.page("/maps/map/coverage");
        assertEquals(
                List.of(
                        "Objections without a rebuttal: 1",
                        "Rebuttals without a ground: 1",
                        "Statements without a passage: 1"),
                page.select(".open h2").eachText());
        assertEquals(
                List.of(
                        "/maps/map/nodes/sport-objection",
                        "/maps/map/nodes/buses-rebuttal",
                        "/maps/map/nodes/buses-rebuttal"),
                page.select(".open a").eachAttr("href"));
    }

    @Test
    void theMapLeadsThere() {
        Document page = site.page("/maps/map");
        assertEquals(
                "What of it the map takes in: 75 %",
                page.selectFirst("#pane a[href=/maps/map/coverage]").text());
    }
}
