package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.graph.Graph;

/** A map of ten thousand statements opens as its themes, and every one of them can be reached by links. */
class LargeMapTest {
    private static final int PAIRS = 1_667;
    private static final int THEMES = 20;

    @TempDir
    static Path folder;

    private static RunningSite site;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(folder.resolve("large.yaml"), map());
        site = RunningSite.of(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    @Test
    void theFirstPageIsSmallAndSaysWhatIsFolded() {
        String body = site.get("/maps/large").body();
        assertTrue(body.length() < 300_000, "characters: " + body.length());
        Document page = site.page("/maps/large");
        assertEquals(0, page.select(".drawing .box.objection").size());
        assertTrue(page.select(".drawing .box.theme").size() >= THEMES);
        assertTrue(
                page.select(".facts").text().contains("10,003")
                        || page.select(".facts").text().contains("10003"),
                page.select(".facts").text());
    }

    @Test
    void aThemeOpensByItsLinkAndKeepsToWhatCanBeRead() {
        Document page = site.page("/maps/large");
        String theme = page.select(".drawing .box.theme a").first().attr("href");
        Document opened = site.page(theme);
        int boxes = opened.select(".drawing .box").size();
        assertTrue(boxes > 10 && boxes <= Graph.READABLE, "boxes: " + boxes);
        assertFalse(opened.select("#node-pair-0-objection").isEmpty());
    }

    @Test
    void anyStatementHasAPageThatShowsIt() {
        Document page = site.page("/maps/large/nodes/ground-1234-3");
        assertFalse(page.select("#node-ground-1234-3[aria-current]").isEmpty());
        int boxes = page.select(".drawing .box").size();
        assertTrue(boxes <= Graph.READABLE, "boxes: " + boxes);
        assertTrue(
                page.outerHtml().length() < 500_000,
                "characters: " + page.outerHtml().length());
    }

    private static String map() {
        StringBuilder yaml = new StringBuilder("""
                title: A generated map
                speakers:
                  a: {name: Ada, side: for}
                  b: {name: Bela, side: against}
                sections:
                """);
        for (int i = 0; i < THEMES; i++) {
            yaml.append("  s").append(i).append(": Theme ").append(i).append('\n');
        }
        yaml.append("thesis: {speaker: a, voice: own, gist: The thesis, text: At length.}\npairs:\n");
        for (int i = 0; i < PAIRS; i++) {
            String pair = """
                      - id: pair-%1$d
                        number: %2$d
                        section: s%3$d
                        objection: {speaker: b, voice: own, gist: Objection number %1$d of the map, text: At length.}
                        rebuttal:
                          speaker: a
                          voice: own
                          move: outweighs
                          gist: Rebuttal number %1$d answers it
                          text: At length.
                          grounds:
                    """;
            yaml.append(pair.formatted(i, i + 1, i * THEMES / PAIRS).indent(0));
            for (int ground = 0; ground < 4; ground++) {
                yaml.append("        - {id: ground-%d-%d, gist: Ground %d of it, text: At length.}%n"
                        .formatted(i, ground, ground));
            }
        }
        return yaml.toString();
    }
}
