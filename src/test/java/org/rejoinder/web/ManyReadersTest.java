package org.rejoinder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Two hundred requests at once for twenty views get the same bytes as one at a time. */
class ManyReadersTest {
    private static final int REQUESTS = 200;
    private static final String MAP = "/maps/letter-to-comrades";
    private static final List<String> VIEWS = List.of(
            "/",
            "/works/letter-to-comrades",
            MAP,
            MAP + "?fold=0",
            MAP + "?direction=lr",
            MAP + "?speaker=lenin",
            MAP + "?section=waiting",
            MAP + "/nodes/tambov-land",
            MAP + "/nodes/thesis",
            MAP + "/pairs/majority",
            MAP + "/chains/majority-rebuttal",
            MAP + ".json",
            MAP + ".svg",
            MAP + ".svg?theme=dark",
            MAP + ".svg?theme=slide&pair=majority",
            MAP + ".svg?focus=tambov-land&depth=2",
            MAP + ".svg?fold=0&direction=lr",
            MAP + ".svg?voice=reported",
            MAP + ".dot",
            MAP + ".dot?chain=tambov-land");

    @Test
    void sameBytesAtOnceAsOneAtATime() throws IOException {
        Map<String, String> expected = new HashMap<>();
        try (RunningSite site = RunningSite.of(Path.of("arguments"))) {
            for (String view : VIEWS) {
                assertEquals(200, site.get(view).statusCode(), view);
                expected.put(view, site.get(view).body());
            }
        }
        assertEquals(20, expected.size());
        // A server that has drawn nothing yet, so that the views are drawn at once too.
        ExecutorService readers = Executors.newFixedThreadPool(REQUESTS);
        try (RunningSite site = RunningSite.of(Path.of("arguments"))) {
            List<CompletableFuture<Void>> answers = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                String view = VIEWS.get(i % VIEWS.size());
                answers.add(CompletableFuture.runAsync(
                        () -> assertEquals(expected.get(view), site.get(view).body(), view), readers));
            }
            answers.forEach(CompletableFuture::join);
        } finally {
            readers.shutdownNow();
        }
    }
}
