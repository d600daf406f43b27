package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.web.PageType.Page;

class PageTypeTest {
    @ParameterizedTest
    @CsvSource({
        "/, HOME",
        "/maps/a-b, MAP",
        "/maps/a/nodes/n-1, NODE",
        "/maps/a/pairs/p, PAIR",
        "/maps/a/chains/n, CHAIN",
        "/maps/a/coverage, COVERAGE",
        "/maps/a/annotations.jsonld, ANNOTATIONS",
        "/maps/a.svg, FILE",
        "/works/w, WORK",
        "/healthz, HEALTH",
        "/assets/1/css/base.css, ASSET",
    })
    void aPathIsReadAndWrittenAlike(String path, PageType type) {
        Page page = PageType.find(path).orElseThrow();
        assertEquals(type, page.type());
        assertEquals(path, page.path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/maps", "/maps/", "/maps/a/", "/maps/a/nodes", "/maps/a/b/c/d", "/works/a.b", "/x"})
    void whatNoPageHasIsNoPage(String path) {
        assertTrue(PageType.find(path).isEmpty());
    }

    @Test
    void pagesAboveKeepTheIdsTheyShare() {
        Page node = PageType.find("/maps/a/nodes/n").orElseThrow();
        assertEquals(Optional.of("/maps/a"), node.parent().map(Page::path));
        assertEquals(Optional.of("/"), node.parent().flatMap(Page::parent).map(Page::path));
        assertEquals(Optional.empty(), PageType.find("/").flatMap(Page::parent));
    }
}
