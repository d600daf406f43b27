package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Wrong addresses name what may have been meant, or what would be good. */
class WrongAddressTest {
    private static RunningSite site;

    @BeforeAll
    static void start() throws IOException {
        site = RunningSite.of(Path.of("arguments"));
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/maps/leter-to-comrades, /maps/letter-to-comrades",
        "/maps/letter, /maps/letter-to-comrades",
        "/maps/letter-to-comrades/, /maps/letter-to-comrades",
        "/map/letter-to-comrades, /maps/letter-to-comrades",
        "/maps/letter-to-comrades/nodes/tambow-land, /maps/letter-to-comrades/nodes/tambov-land",
        "/maps/letter-to-comrades/chains/tambow-land, /maps/letter-to-comrades/chains/tambov-land",
        "/maps/letter-to-comrades/pairs/majorty, /maps/letter-to-comrades/pairs/majority",
        "/works/letter-to-comrade, /works/letter-to-comrades",
        "/maps/letter-to-comrades.png2, /maps/letter-to-comrades.svg",
    })
    void whatIsNearIsOffered(String path, String near) {
        HttpResponse<String> answer = site.get(path);
        assertEquals(404, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertTrue(
                page.select("main a").eachAttr("href").contains(near),
                page.select("main").text());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "open=nobody, majority-objection",
        "speaker=nobody, zinoviev-kamenev",
        "voice=loud, reported",
        "direction=up, tb",
        "fold=2, 0",
        "focus=thesis&depth=99, 9",
        "pair=majority&chain=thesis, exclude",
        "section=x, waiting",
        "colour=red, speaker",
        "fold=0&fold=1, give it once",
    })
    void aWrongParameterNamesTheGoodValues(String query, String good) {
        HttpResponse<String> answer = site.get("/maps/letter-to-comrades?" + query);
        assertEquals(400, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        assertTrue(
                page.select("main").text().contains(good), page.select("main").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?x=1",
                "/works/letter-to-comrades?page=2",
                "/healthz?x",
                "/maps/letter-to-comrades.svg?theme=pink"
            })
    void everyPageKnowsItsParameters(String path) {
        assertEquals(400, site.get(path).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "/maps/leter-to-comrades.json, 404, /maps/letter-to-comrades",
        "/maps/letter-to-comrades.json?open=nobody, 400, /maps/letter-to-comrades.json",
        "/nothing.json, 404, /",
    })
    void jsonFilesFailAsJson(String path, int status, String near) {
        HttpResponse<String> answer = site.get(path);
        assertEquals(status, answer.statusCode());
        assertEquals(
                "application/json", answer.headers().firstValue("Content-Type").orElseThrow());
        JsonNode error = new JsonMapper().readTree(answer.body());
        assertEquals(status, error.get("status").asInt());
        assertTrue(error.get("problems").size() > 0);
        assertEquals(near, error.get("near").get(0).get("href").asString());
    }
}
