package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text that would be markup, were it not escaped, reaches the reader as text. {@link CrawlTest} looks for markup. */
class HostileTextTest {
    private static final String TITLE = "Hostile <script>alert(\"1\")</script> & ]]> \"quotes\" \\ back";
    private static final String SPEAKER = "<b>Ada</b> O'Brien & Sons, a name much too long for any box at all";
    private static RunningSite site;

    @BeforeAll
    static void start() throws IOException {
        site = RunningSite.of(Path.of("src/test/resources/draw"));
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    @Test
    void theMapShowsItsTitleAndSpeakersAsWritten() {
        Document page = site.page("/maps/hostile");
        assertEquals(TITLE, page.selectFirst("h1").text());
        assertTrue(page.title().startsWith(TITLE), page.title());
        assertTrue(page.selectFirst(".speakers dt").text().startsWith(SPEAKER));
        assertEquals(TITLE, page.selectFirst("svg.drawing > title").wholeText());
    }

    @Test
    void aNodeShowsItsTextAsWritten() {
        Document page = site.page("/maps/hostile/nodes/long-word-rebuttal");
        assertEquals(
                "<!-- --> <![CDATA[ ]]>", page.selectFirst(".pane .statement").text());
        assertEquals(
                "https://example.org/a/very/long/address?with=parameters&x=y",
                page.selectFirst("h1").text());
    }

    @Test
    void otherScriptsAndPicturesOfFacesStayWhole() {
        assertEquals(
                "لا تملك البلاشفة أغلبية بين الشعب اليوم",
                site.page("/maps/hostile/nodes/rtl").selectFirst("h1").text());
        assertTrue(
                site.page("/maps/hostile/nodes/emoji").selectFirst("h1").text().contains("👩‍👩‍👧‍👦"));
    }

    @Test
    void filesHoldTheSameText() {
        JsonNode json = new JsonMapper().readTree(site.get("/maps/hostile.json").body());
        assertEquals(TITLE, json.get("title").asString());
        String svg = site.get("/maps/hostile.svg").body();
        Document parsed = org.jsoup.Jsoup.parse(svg, "", org.jsoup.parser.Parser.xmlParser());
        assertEquals(TITLE, parsed.selectFirst("title").wholeText());
        assertEquals(0, parsed.select("script").size());
    }

    @Test
    void whatTheAddressSaysIsEscapedInErrors() {
        for (String path : List.of(
                "/maps/hostile?open=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/maps/hostile?%3Cscript%3E=1", "/maps/hostile.%3Cscript%3E")) {
            HttpResponse<String> answer = site.get(path);
            assertTrue(answer.statusCode() == 400 || answer.statusCode() == 404, path);
            Document page = org.jsoup.Jsoup.parse(answer.body());
            assertEquals(1, page.select("script").size(), path);
            assertTrue(page.selectFirst("main").text().contains("<script>"), page.text());
        }
    }
}
