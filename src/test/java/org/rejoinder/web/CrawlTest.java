package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that a reader can come to, from the first one, by links; in plain maps and in hostile ones. */
class CrawlTest {
    /** Views multiply: of the addresses with parameters, as many are followed. */
    private static final int VIEWS = 60;

    private final Set<String> seen = new HashSet<>();
    private final Deque<String> toVisit = new ArrayDeque<>();
    private final Map<String, Document> pages = new HashMap<>();
    private final Set<String> outside = new HashSet<>();
    private int views;

    @ParameterizedTest
    @ValueSource(strings = {"arguments", "src/test/resources/draw"})
    void everyLinkLeadsSomewhereAndNoPageLoadsFromElsewhere(String folder) throws IOException {
        try (RunningSite site = RunningSite.of(Path.of(folder))) {
            follow(site, site.at("/"));
            while (!toVisit.isEmpty()) {
                visit(site, toVisit.poll());
            }
            assertTrue(pages.size() > 20, "pages: " + pages.size());
            assertEditionsAlone(site);
        }
    }

    private void visit(RunningSite site, String path) {
        HttpResponse<String> answer = site.get(path);
        assertEquals(200, answer.statusCode(), path);
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        if (!type.startsWith("text/html")) {
            return;
        }
        Document page = Jsoup.parse(answer.body(), site.at(path).toString());
        pages.put(path, page);
        assertNothingInline(path, page);
        assertWellBuilt(path, page);
        for (Element link : page.select("a[href]")) {
            URI target = URI.create(link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href"));
            if (target.getHost().equals("localhost")) {
                follow(site, target);
                assertFragmentIsThere(path, page, link.attr("href"));
            } else {
                assertTrue(link.hasClass("outside"), path + " links to " + target);
                outside.add(link.attr("href").replaceFirst("#.*", ""));
            }
        }
        page.select("[src], link[href], source[srcset]").forEach(element -> follow(site, load(site, element)));
    }

    private static URI load(RunningSite site, Element element) {
        String name = element.hasAttr("src") ? "src" : element.hasAttr("srcset") ? "srcset" : "href";
        URI target = URI.create(element.absUrl(name));
        assertEquals(site.port(), target.getPort(), element.outerHtml());
        return target;
    }

    private void follow(RunningSite site, URI target) {
        String path = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        boolean view = target.getRawQuery() != null;
        if (!seen.contains(path) && (!view || views < VIEWS)) {
            seen.add(path);
            views += view ? 1 : 0;
            toVisit.add(path);
        }
    }

    private static void assertNothingInline(String path, Document page) {
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertFalse(attribute.getKey().equals("style"), () -> path + ": " + element);
                assertFalse(attribute.getKey().startsWith("on"), path + ": " + attribute);
                assertFalse(attribute.getValue().strip().toLowerCase().startsWith("javascript:"), path);
            }
        }
        assertEquals(0, page.select("style, iframe, object, embed, base, form").size(), path);
        assertEquals(1, page.select("script").size(), path);
        assertTrue(page.selectFirst("script").hasAttr("src"), path);
        assertEquals("", page.selectFirst("script").data(), path);
    }

    private static void assertWellBuilt(String path, Document page) {
        assertEquals(1, page.select("h1").size(), path);
        assertEquals(1, page.select("main").size(), path);
        assertEquals("#content", page.selectFirst("a.skip").attr("href"), path);
        assertFalse(page.title().isBlank(), path);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(Set.copyOf(ids).size(), ids.size(), "repeated ids: " + path);
        assertEquals(0, page.select("a:not([href]), img:not([alt])").size(), path);
        for (Element link : page.select("a")) {
            boolean named = link.hasText() || !link.attr("aria-label").isBlank() || link.selectFirst("picture") != null;
            assertTrue(named, () -> path + ": a link without a name: " + link.outerHtml());
        }
    }

    private static void assertFragmentIsThere(String path, Document page, String href) {
        if (href.startsWith("#")) {
            assertTrue(page.getElementById(href.substring(1)) != null, path + ": " + href);
        }
    }

    /** Links that leave the site go to the addresses on the editions' cards and nowhere else. */
    private void assertEditionsAlone(RunningSite site) {
        Set<String> cards = pages.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("/works/"))
                .flatMap(entry -> entry.getValue().select(".edition a.outside").eachAttr("href").stream())
                .collect(Collectors.toSet());
        assertTrue(cards.containsAll(outside), outside + " but the cards have " + cards);
    }
}
