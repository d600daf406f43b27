package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages of the <i>Letter to Comrades</i> say, without script. */
class PagesTest {
    private static final String MAP = "/maps/letter-to-comrades";
    private static RunningSite site;

    @BeforeAll
    static void start() throws IOException {
        site = RunningSite.of(Path.of("arguments"));
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    @Test
    void theFirstPageListsMapsAndWorks() {
        Document page = site.page("/");
        assertEquals(1, page.select("h3 a[href=" + MAP + "]").size());
        assertEquals(1, page.select("h3 a[href=/works/letter-to-comrades]").size());
    }

    @Test
    void theMapShowsEveryPairAsLinksAndItsGroundsFolded() {
        Document page = site.page(MAP);
        assertEquals(15, page.select("svg .box.objection a.node[href]").size());
        assertEquals(15, page.select("svg .box.rebuttal a.node[href]").size());
        assertEquals(0, page.select("svg .box.ground").size());
        assertEquals(15, page.select("svg .box.rebuttal a.fold[href]").size());
        assertEquals(
                0,
                page.select("[aria-current]").size()
                        - page.select(".menu-body [aria-current]").size());
    }

    @Test
    void theTwinSaysEveryStatementAndBothDirectionsOfEveryRelation() {
        Document page = site.page(MAP);
        JsonNode map = new JsonMapper().readTree(site.get(MAP + ".json").body());
        assertEquals(map.get("statements").size(), page.select("#twin .item").size());
        for (JsonNode relation : map.get("relations")) {
            String from = relation.get("from").asString();
            String to = relation.get("to").asString();
            assertTrue(says(page, from, to), from + " does not name " + to);
            assertTrue(says(page, to, from) || hangsOn(page, from, to), to + " does not name " + from);
        }
    }

    private static boolean says(Document page, String at, String other) {
        return item(page, at)
                        .select(".item-relations a[href*=/nodes/" + other + "]")
                        .size()
                > 0;
    }

    /** Whether one item stands in the list under another, with words that say how it bears on it. */
    private static boolean hangsOn(Document page, String lower, String upper) {
        Element item = item(page, lower);
        Element above = item.parent().parent().previousElementSibling();
        boolean top =
                upper.equals("thesis") && item.parents().select("section.theme").size() > 0;
        boolean under = above != null && above.attr("data-id").equals(upper);
        return (top || under) && !item.select(".lead-in").text().isEmpty();
    }

    private static Element item(Document page, String id) {
        return page.selectFirst("#twin .item[data-id=" + id + "]");
    }

    @Test
    void aNodeSaysWhoseWordsItGivesAndShowsItsPassage() {
        Document page = site.page(MAP + "/nodes/majority-objection");
        Element pane = page.getElementById("pane");
        assertEquals("1", pane.selectFirst(".verse").text());
        assertEquals("Objection", pane.selectFirst(".role").text());
        assertEquals("Zinoviev and Kamenev", pane.selectFirst(".speaker").text());
        assertEquals("as reported by Lenin", pane.selectFirst(".voice").text());
        assertEquals("1932, p. 27", pane.selectFirst(".passage .place").text());
        assertEquals(1, pane.select(".passage mark").size());
        assertEquals(
                List.of("objects to", "is a ground of", "is answered by"),
                pane.select(".relations h3").eachText());
        assertEquals("true", page.getElementById("node-majority-objection").attr("aria-current"));
        assertEquals(1, page.select("#twin .ref[aria-current]").size());
        assertEquals(List.of("Pair 2"), pane.select(".turn a").eachText());
    }

    @Test
    void publicLinksLandOnThePassageOnlyWhereTheWordingIsKnown() {
        List<String> links = site.page(MAP + "/nodes/majority-objection")
                .select(".doors a.outside")
                .eachAttr("href");
        assertEquals(3, links.size());
        for (String link : links) {
            boolean known = link.startsWith("https://soviethistory.msu.edu/");
            assertEquals(known, link.contains("#:~:text="), link);
            assertFalse(link.contains(" "), link);
        }
    }

    @Test
    void onlyTheCitedPartOfAParagraphIsMarked() {
        Element study = site.page(MAP + "/nodes/tambov-land").selectFirst(".passage .study");
        assertTrue(study.select("mark").size() > 0);
        assertTrue(study.select("span").size() > 0);
    }

    @Test
    void aFoldedGroundOpensWhatHidesIt() {
        Document page = site.page(MAP + "/nodes/tambov-land");
        assertEquals("true", page.getElementById("node-tambov-land").attr("aria-current"));
        String fold = page.getElementById("fold-majority-rebuttal").attr("href");
        assertTrue(fold.startsWith(MAP + "/nodes/majority-rebuttal"), fold);
    }

    @Test
    void aFoldOpensByLinkAndTheNodeStaysOpen() {
        Document folded = site.page(MAP + "/nodes/majority-objection");
        String href = folded.getElementById("fold-majority-rebuttal").attr("href");
        assertEquals(MAP + "/nodes/majority-objection?open=majority-rebuttal", href);
        Document unfolded = site.page(href);
        assertEquals(6, unfolded.select("svg .box.ground").size());
        assertEquals(
                MAP + "/nodes/majority-objection",
                unfolded.getElementById("fold-majority-rebuttal").attr("href"));
    }

    @Test
    void aPairSetsBothSidesFacing() {
        Document page = site.page(MAP + "/pairs/majority");
        assertEquals(
                List.of("The objection", "The rebuttal"),
                page.select(".side-page").eachAttr("aria-label"));
        assertEquals(6, page.select(".rebuttal .grounds > li").size());
        assertEquals(2, page.select(".side-page .passage").size());
        assertEquals("Pair 2", page.selectFirst(".turn [rel=next]").text());
    }

    @Test
    void aChainGoesFromTheThesisToTheNodeAndOnThroughEveryAnswer() {
        Document page = site.page(MAP + "/chains/majority-objection");
        assertEquals(
                List.of("Thesis", "1 Objection"),
                page.select(".steps > li > .step > .ref .ref-label").eachText());
        assertTrue(page.select(".after .ref-label").eachText().contains("1 Rebuttal"));
        assertTrue(page.select(".after .link-words").eachText().contains("because"));
        assertEquals("true", page.getElementById("node-majority-objection").attr("aria-current"));
    }

    @Test
    void theReaderShowsPagesAndCitingStatementsInTheMargin() {
        Document page = site.page("/works/letter-to-comrades");
        assertEquals("p. 26", page.selectFirst("#p1 .page-no").text());
        assertEquals(
                1,
                page.select("#p3 .citing a[href=" + MAP + "/nodes/majority-objection]")
                        .size());
        assertEquals(4, page.select(".edition").size());
        assertTrue(page.selectFirst(".facts-list").text().contains("17 October 1917 Old Style"));
    }

    @Test
    void theViewOfAPageIsTheViewOfItsFiles() {
        Document page = site.page(MAP + "?fold=0&speaker=lenin");
        assertTrue(page.select(".menu-body a").eachAttr("href").contains(MAP + ".svg?fold=0&speaker=lenin"));
        assertEquals(
                page.select("svg.drawing .box").size(),
                org.jsoup.Jsoup.parse(
                                site.get(MAP + ".svg?fold=0&speaker=lenin").body())
                        .select(".box")
                        .size());
    }

    @Test
    void theMapAsJsonHasTheShapeThatIsDocumented() {
        JsonNode map = new JsonMapper().readTree(site.get(MAP + ".json").body());
        assertEquals("letter-to-comrades", map.get("id").asString());
        for (String key : List.of("title", "thesis", "speakers", "statements", "relations", "pairs")) {
            assertTrue(map.has(key), key);
        }
        assertEquals(15, map.get("pairs").size());
        assertTrue(map.get("pairs").get(14).get("number").isNull());
        for (JsonNode statement : map.get("statements")) {
            for (String key : List.of("id", "role", "speaker", "voice", "gist", "text", "passages")) {
                assertTrue(statement.has(key), key);
            }
            assertFalse(statement.get("passages").isEmpty(), statement.get("id").asString());
        }
    }

    @Test
    void healthTellsHowEachMapFares() {
        JsonNode health = new JsonMapper().readTree(site.get("/healthz").body());
        assertEquals("alive", health.get("status").asString());
        assertEquals("ok", health.get("maps").get("letter-to-comrades").asString());
        assertFalse(health.toString().contains(Path.of("").toAbsolutePath().toString()));
    }
}
