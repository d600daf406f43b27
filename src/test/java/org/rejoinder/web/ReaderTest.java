package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reader and the pane with two editions at hand, and with none. The texts are made up for this test. */
class ReaderTest {
    private static final Path ARGUMENTS = Path.of("src/test/resources/reader");
    private static final Path LIBRARY = Path.of("src/test/resources/reader-library");
    private static RunningSite site;

    @BeforeAll
    static void start() throws IOException {
        site = RunningSite.of(ARGUMENTS, LIBRARY);
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    @Test
    void theFirstEditionAtHandStandsBesideTheStudyTextParagraphForParagraph() {
        Document page = site.page("/works/letter");
        assertTrue(page.select("#p1 .original").text().startsWith("Every morning the pupils of our town"));
        assertTrue(page.select("#p3 .original").text().startsWith("In all these years nobody"));
        assertEquals("Pupils are tired.", page.select("#p1 .study").text());
        assertEquals(
                List.of("1990 edition", "2001 edition, translated by Ada", "Study text alone"),
                page.select(".switches a").eachText());
        assertEquals("1990 edition", page.select(".switches [aria-current]").text());
    }

    @Test
    void pageBreaksAreShownWherePagesEnd() {
        Document page = site.page("/works/letter");
        assertEquals(1, page.select(".page-break").size());
        assertEquals(1, page.select("#p2 .original .page-break").size());
    }

    @Test
    void anotherEditionIsAskedForByItsId() {
        Document page = site.page("/works/letter?edition=second");
        assertTrue(page.select("#p1 .original").text().startsWith("Each day before dawn"));
        assertEquals("p. 7", page.selectFirst("#p1 .page-no").text());
        assertEquals(
                "This edition leaves the paragraph out.",
                page.select("#p4 .gap-note").text());
        Document plain = site.page("/works/letter?edition=none");
        assertEquals(0, plain.select(".original").size());
        assertEquals(
                "Study text alone", plain.select(".switches [aria-current]").text());
    }

    @Test
    void anEditionThatIsNotAtHandIsSaidToBeAbsent() {
        Document page = site.page("/works/letter?edition=third");
        assertEquals(0, page.select(".original").size());
        assertTrue(page.select(".doubt").text().contains("2010 edition is not at hand"), page.text());
    }

    @Test
    void fromANodeItsPassageIsMarkedAndTheNextNodeThatCitesItIsNamed() {
        Document page = site.page("/works/letter?from=map/buses-objection");
        assertEquals(
                List.of("The buses and the sport would suffer."),
                page.select(".study mark").eachText());
        assertFalse(page.select("#p2 .original mark").isEmpty());
        assertTrue(page.select("#p1 mark, #p3 mark").isEmpty());
        assertEquals("#p2", page.selectFirst(".origin a[href^=#]").attr("href"));
        assertEquals(
                "/works/letter?from=map/sport-objection#p2",
                page.selectFirst(".origin [rel=next]").attr("href"));
        Document next = site.page("/works/letter?from=map/sport-objection&edition=second");
        assertEquals(
                "/works/letter?edition=second&from=map/buses-objection#p2",
                next.selectFirst(".origin [rel=next]").attr("href"));
    }

    @Test
    void aNodeShowsItsPassageInEachEditionAtHand() {
        Document page = site.page("/maps/map/nodes/thesis");
        assertEquals(
                List.of("1990, p. 1", "2001"),
                page.select(".published cite").eachText().stream()
                        .map(place -> place.replaceFirst("^2001.*", "2001"))
                        .toList());
        assertTrue(page.select(".published").get(1).text().contains("Each day before dawn"));
        assertEquals(
                "/works/letter?from=map/thesis#p1",
                page.select(".doors a").get(0).attr("href"));
    }

    @ParameterizedTest
    @CsvSource({
        "/works/letter, no-store",
        "/works/letter?edition=none, no-cache",
        "/maps/map/nodes/thesis, no-store",
        "/maps/map/pairs/buses, no-store",
        "/maps/map, no-cache",
    })
    void noCopyIsKeptOfAPageWithPublishedWords(String path, String keep) {
        assertEquals(keep, site.get(path).headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void theLibraryIsOnlyRead() throws IOException {
        site.get("/works/letter");
        try (Stream<Path> files = Files.list(LIBRARY)) {
            Set<String> names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertEquals(Set.of("wall.txt", "book.txt"), names);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "edition=fourth, 'first, second or third'",
        "edition=first&edition=second, more than once",
        "from=map, a slash",
        "from=map/nobody, a slash",
        "from=nowhere/thesis, a slash",
        "page=3, edition or from",
    })
    void wrongParametersSayWhatIsGood(String query, String said) {
        HttpResponse<String> answer = site.get("/works/letter?" + query);
        assertEquals(400, answer.statusCode());
        assertTrue(org.jsoup.Jsoup.parse(answer.body()).text().contains(said), answer.body());
    }

    @Test
    void withoutALibraryThePageSaysHowToGetTheText(@TempDir Path empty) throws IOException {
        try (RunningSite bare = RunningSite.of(ARGUMENTS, empty.resolve("none"))) {
            Document page = bare.page("/works/letter");
            assertEquals(0, page.select(".original, .switches").size());
            assertTrue(page.getElementById("published").text().contains("rejoinder source add FILE"));
            assertEquals(
                    1, page.select(".edition a[href=https://example.org/wall]").size());
            Document node = bare.page("/maps/map/nodes/thesis");
            assertEquals(
                    1, node.select(".doors a[href=/works/letter#published]").size());
            assertEquals(0, node.select(".published").size());
            Files.createDirectories(empty.resolve("none"));
            Files.copy(LIBRARY.resolve("book.txt"), empty.resolve("none/book.txt"));
            assertTrue(bare.page("/works/letter").select("#p1 .original").text().startsWith("Each day before dawn"));
        }
    }

    @Test
    void passagesGoOutAsWebAnnotationsWithoutPublishedSentences() {
        HttpResponse<String> answer = site.get("/maps/map/annotations.jsonld");
        assertEquals(200, answer.statusCode());
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        assertTrue(type.startsWith("application/ld+json"), type);
        JsonNode collection = new JsonMapper().readTree(answer.body());
        assertEquals("AnnotationCollection", collection.get("type").asString());
        assertEquals(
                site.at("/maps/map/annotations.jsonld").toString(),
                collection.get("id").asString());
        assertEquals(3, collection.get("total").asInt());
        assertFalse(answer.body().contains("stand in the cold"), answer.body());
    }
}
