package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Files edited while the server runs: what is good is on air at the next request, what is broken never is. */
class ReloadTest {
    private static final String WORK = """
            title: A text
            author: Somebody
            editions:
              print: {title: The print}
            paragraphs:
              - {id: p1, study: One.}
              - {id: p2, study: Two.}
            """;

    @TempDir
    private Path folder;

    private RunningSite site;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectory(folder.resolve("works"));
        write("works/text.yaml", WORK);
        write("one.yaml", map("One", "First gist"));
        write("two.yaml", map("Two", "Second gist"));
        site = RunningSite.of(folder);
    }

    @AfterEach
    void stop() throws IOException {
        site.close();
    }

    @Test
    void aGoodEditIsOnAirAtTheNextRequest() throws IOException {
        assertEquals("One", title("/maps/one"));
        for (String title : new String[] {"Two", "Six", "Ten"}) {
            // Of one length, and within one tick of a file's time: size and time alone would not tell them apart.
            write("one.yaml", map(title, "First gist"));
            assertEquals(title, title("/maps/one"));
        }
    }

    @Test
    void aBrokenEditLeavesTheLastGoodMapOnAirAndABannerSaysWhy() throws IOException {
        write("one.yaml", map("Uno", "First gist").replace("speaker: a", "speaker: nobody"));
        Document page = site.page("/maps/one");
        assertEquals("One", page.selectFirst("h1").text());
        String banner = page.selectFirst(".banner").text();
        assertTrue(banner.contains("arguments/one.yaml:6:"), banner);
        assertTrue(banner.contains("[unknown-speaker]"), banner);
        assertFalse(banner.contains(folder.toString()), banner);
        assertEquals("stale", health("one"));
        assertTrue(site.page("/").selectFirst(".banner") != null);
    }

    @Test
    void otherMapsGoOnWithoutABannerAndTakeTheirOwnEdits() throws IOException {
        write("one.yaml", "title: [");
        write("two.yaml", map("Deux", "Second gist"));
        Document two = site.page("/maps/two");
        assertEquals("Deux", two.selectFirst("h1").text());
        assertTrue(two.selectFirst(".banner") == null);
        assertEquals("ok", health("two"));
        assertEquals("One", title("/maps/one"));
    }

    @Test
    void theBannerGoesWhenTheFileIsMended() throws IOException {
        write("one.yaml", "title: [");
        assertTrue(site.page("/maps/one").selectFirst(".banner") != null);
        write("one.yaml", map("Mended", "First gist"));
        Document page = site.page("/maps/one");
        assertEquals("Mended", page.selectFirst("h1").text());
        assertTrue(page.selectFirst(".banner") == null);
    }

    @Test
    void aHalfWrittenFileIsABrokenOne() throws IOException {
        String whole = map("Half", "First gist");
        write("one.yaml", whole.substring(0, whole.length() / 2));
        assertEquals("One", title("/maps/one"));
        write("one.yaml", whole);
        assertEquals("Half", title("/maps/one"));
    }

    @Test
    void aNewBrokenMapHasAPageThatSaysWhatIsWrong() throws IOException {
        write("three.yaml", map("Three", "Third gist").replace("voice: own", "voice: loud"));
        HttpResponse<String> answer = site.get("/maps/three");
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("arguments/three.yaml:"), answer.body());
        assertEquals("broken", health("three"));
        assertTrue(site.page("/").select(".card.broken a").eachAttr("href").contains("/maps/three"));
        assertEquals("One", title("/maps/one"));
    }

    @Test
    void aDeletedFileIsAMapGone() throws IOException {
        Files.delete(folder.resolve("two.yaml"));
        assertEquals(404, site.get("/maps/two").statusCode());
        assertEquals(200, site.get("/maps/one").statusCode());
    }

    @Test
    void aWorkThatLosesACitedParagraphKeepsTheWholeLastGoodSet() throws IOException {
        write("works/text.yaml", WORK.replace("id: p2", "id: p3").replace("A text", "Another"));
        Document page = site.page("/maps/one");
        assertEquals("One", page.selectFirst("h1").text());
        assertTrue(page.selectFirst(".banner") != null);
        assertEquals("A text", title("/works/text"));
    }

    @Test
    void aBrokenWorkKeepsItsLastGoodVersionAndTheMapsThatCiteItSaySo() throws IOException {
        write("works/text.yaml", WORK + "nonsense: 1\n");
        assertEquals("A text", title("/works/text"));
        assertTrue(site.page("/works/text").selectFirst(".banner") != null);
        assertTrue(site.page("/maps/one").selectFirst(".banner") != null);
    }

    @Test
    void mapsThatAreBrokenFromTheStartDoNotStopTheOthers() throws IOException {
        site.close();
        write("one.yaml", "title: [");
        write("works/other.yaml", "title: x");
        write("three.yaml", map("Three", "Third gist").replace("work: text", "work: other"));
        site = RunningSite.of(folder);
        assertEquals(503, site.get("/maps/one").statusCode());
        assertEquals(503, site.get("/maps/three").statusCode());
        assertEquals("Two", title("/maps/two"));
        write("one.yaml", map("One", "First gist"));
        assertEquals("One", title("/maps/one"));
    }

    @Test
    void aFileThatIsNoTextIsReportedAndNothingElseSuffers() throws IOException {
        Files.write(folder.resolve("one.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertEquals("One", title("/maps/one"));
        assertTrue(site.page("/maps/one").selectFirst(".banner") != null);
    }

    private String title(String path) {
        return site.page(path).selectFirst("h1").text();
    }

    private String health(String map) {
        return new JsonMapper()
                .readTree(site.get("/healthz").body())
                .get("maps")
                .get(map)
                .asString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String map(String title, String gist) {
        return """
                title: %s
                work: text
                speakers:
                  a: {name: Ada, side: for}
                  b: {name: Bob, side: against}
                thesis: {speaker: a, voice: own, gist: %s, text: A thesis., passage: p1}
                pairs:
                  - id: first
                    objection: {speaker: b, voice: own, gist: No, text: An objection., passage: p2}
                    rebuttal: {speaker: a, voice: own, move: outweighs, gist: Yes, text: A rebuttal., passage: p1}
                """.formatted(title, gist);
    }
}
