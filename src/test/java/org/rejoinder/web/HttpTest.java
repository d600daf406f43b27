package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire, whatever the page. */
class HttpTest {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                MAP,
                MAP + "/nodes/majority-rebuttal",
                MAP + "/pairs/majority",
                MAP + "/chains/majority-rebuttal",
                "/works/letter-to-comrades",
                MAP + ".svg",
                MAP + ".svg?theme=dark",
                MAP + ".dot",
                MAP + ".json"
            })
    void answersCarryAStrongTagAndAreNotSentTwice(String path) {
        HttpResponse<String> first = site.get(path);
        assertEquals(200, first.statusCode());
        String tag = header(first, "ETag");
        assertTrue(tag.matches("\"[^\"]+\""), tag);
        HttpResponse<String> again = site.get(path, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(tag, header(again, "ETag"));
        assertEquals(200, site.get(path, "If-None-Match", "\"other\"").statusCode());
        HttpResponse<String> head = site.send("HEAD", path);
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        for (String name : List.of("ETag", "Content-Type", "Content-Length", "Cache-Control")) {
            assertEquals(header(first, name), header(head, name), name);
        }
    }

    @Test
    void packedAnswersHaveATagOfTheirOwnThatIsKnownAgain() {
        HttpResponse<String> packed = site.get(MAP + ".svg", "Accept-Encoding", "gzip");
        assertEquals("gzip", header(packed, "Content-Encoding"));
        assertEquals("Accept-Encoding", header(packed, "Vary"));
        String tag = header(packed, "ETag");
        assertNotEquals(header(site.get(MAP + ".svg"), "ETag"), tag);
        HttpResponse<String> again = site.get(MAP + ".svg", "Accept-Encoding", "gzip", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "NONSENSE"})
    void onlyReadingIsAllowed(String method) throws IOException {
        String answer =
                site.raw(method + " / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
        assertTrue(answer.contains("Allow: GET, HEAD\r\n"), answer);
        assertTrue(answer.contains("<h1>Only reading is possible</h1>"), answer);
    }

    @Test
    void everyAnswerForbidsWhatAPageNeedsNot() throws IOException {
        for (String path : List.of("/", MAP, MAP + ".svg", MAP + ".json", "/healthz", "/nothing", MAP + "?open=x")) {
            HttpResponse<String> answer = site.get(path);
            String policy = header(answer, "Content-Security-Policy");
            assertTrue(policy.startsWith("default-src 'none'; "), policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertFalse(policy.contains("http"), policy);
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
            assertEquals("no-referrer", header(answer, "Referrer-Policy"));
            assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"));
            assertTrue(answer.headers().firstValue("Server").isEmpty());
        }
        assertTrue(site.rawGet("/%2e%2e%2fetc").contains("Content-Security-Policy: default-src 'none'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1234", "127.0.0.1", "[::1]:8080", "app.localhost"})
    void namesOfThisMachineAreAnswered(String host) throws IOException {
        String answer = site.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "10.0.0.1"})
    void otherNamesForThisMachineAreRefused(String host) throws IOException {
        String answer = site.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
        assertFalse(answer.contains("Letter to Comrades"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/..%2fpom.xml",
                "/assets/..%2f..%2forg/rejoinder/cli/Main.class",
                "/assets/%2e%2e/%2e%2e/META-INF/MANIFEST.MF",
                "/assets/x/../../org/rejoinder/cli/Main.class",
                "/assets/VERSION/../simplelogger.properties",
                "/assets/VERSION/css/%2e%2e/%2e%2e/simplelogger.properties",
                "/assets/VERSION/css%2fbase.css",
                "/assets/VERSION//etc/passwd",
                "/assets/VERSION/css/base.css/",
                "/assets/other/css/base.css",
                "/maps/%00",
                "/maps/letter-to-comrades%00.svg",
                "/maps/%252e%252e%252fx",
                "/maps/..%5c..%5cx",
                "/maps/%c0%ae%c0%ae",
                "/maps/%ff",
                "/maps/%zz",
                "/maps/x/nodes/..;/y",
                "/maps/letter-to-comrades?open=%zz",
                "/maps/letter-to-comrades?open=%ff",
                "//evil.example/",
                "/works/%3Cscript%3Ealert(1)%3C%2fscript%3E",
                "/maps/%D0%BF%D0%B8%D1%81%D1%8C%D0%BC%D0%BE"
            })
    void hostilePathsGetAPageThatSaysNo(String path) throws IOException {
        String answer = site.rawGet(path.replace("VERSION", version()));
        assertTrue(answer.matches("(?s)HTTP/1\\.1 40[04] .*"), answer);
        assertTrue(answer.contains("<h1>"), answer);
        assertFalse(answer.contains("Exception"), answer);
        assertFalse(answer.contains("\tat "), answer);
        assertFalse(answer.contains("<script>"), answer);
    }

    @Test
    void addressesAndHeadersTooLongGetAPage() throws IOException {
        String address = site.rawGet("/" + "x".repeat(9_000));
        assertTrue(address.startsWith("HTTP/1.1 414 "), address);
        assertTrue(address.contains("This address is too long"), address);
        String header = site.raw(
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(9_000) + "\r\nConnection: close\r\n\r\n");
        assertTrue(header.startsWith("HTTP/1.1 431 "), header);
        assertTrue(header.contains("This request is too large"), header);
    }

    @Test
    void stylesScriptsAndFontsAreOursAndKeptForEver() {
        String base = "/assets/" + version() + "/";
        for (String file : List.of(
                "css/base.css",
                "js/main.js",
                "icon.svg",
                "fonts/pt-serif-latin-400-normal.woff2",
                "fonts/pt-serif-cyrillic-400-normal.woff2",
                "fonts/sans-Regular.ttf",
                "fonts/sans-Bold.ttf")) {
            HttpResponse<String> answer = site.get(base + file);
            assertEquals(200, answer.statusCode(), file);
            assertEquals("public, max-age=31536000, immutable", header(answer, "Cache-Control"));
            assertEquals(
                    304,
                    site.get(base + file, "If-None-Match", header(answer, "ETag"))
                            .statusCode());
        }
    }

    private static String version() {
        String script = Jsoup.parse(site.get("/").body()).selectFirst("script").attr("src");
        return script.split("/")[2];
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("(no " + name + ")");
    }
}
