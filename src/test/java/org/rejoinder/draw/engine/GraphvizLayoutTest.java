package org.rejoinder.draw.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.draw.engine.GraphvizLayout.Machine;
import org.rejoinder.draw.engine.LayoutException.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GraphvizLayoutTest {
    private static final String SMALL = "digraph { a -> b }";
    private static final GraphvizLayout SHARED = GraphvizLayout.open(EngineChoice.V8);

    @AfterAll
    static void close() {
        SHARED.close();
    }

    private static GraphvizLayout with(Duration render, int rendersEach) {
        return new GraphvizLayout(
                EngineChoice.V8,
                new EngineLimits(2, render, Duration.ofSeconds(60), rendersEach, 3_000_000),
                Machine.here());
    }

    private static Reason reason(GraphvizLayout layout, String dot) {
        return assertThrows(LayoutException.class, () -> layout.json(dot)).reason();
    }

    private static List<String> all(GraphvizLayout layout, List<String> dots) throws LayoutException {
        List<String> answers = new ArrayList<>();
        for (String dot : dots) {
            answers.add(layout.json(dot));
        }
        return answers;
    }

    private static List<String> graphs(int count) {
        return IntStream.range(0, count).mapToObj(Graphs::random).toList();
    }

    @Test
    void givesPlacesInPoints() throws LayoutException {
        JsonNode answer = new JsonMapper().readTree(SHARED.json(Graphs.map(10)));

        assertEquals(
                10,
                java.util.stream.StreamSupport.stream(answer.path("objects").spliterator(), false)
                        .filter(object -> object.has("pos"))
                        .count());
        assertEquals(9, answer.path("edges").size());
        assertTrue(answer.path("bb").asString().matches("0,0,[0-9.]+,[0-9.]+"), answer::toString);
    }

    @Test
    void saysWhichEngineRunsAndWhy() {
        Pattern name = Pattern.compile("V8 [0-9.]+, Graphviz [0-9.]+ \\(viz-js [0-9.]+\\), as asked for");

        assertTrue(name.matcher(SHARED.engineName()).matches(), SHARED::engineName);
    }

    @Test
    void otherLayoutsAreChosenInTheGraph() throws LayoutException {
        String osage = SHARED.json("digraph { layout=osage; a; b; c }");

        assertFalse(osage.equals(SHARED.json("digraph { a; b; c }").replace("dot", "osage")));
        assertTrue(osage.contains("\"layout\": \"osage\""), osage);
    }

    @Test
    void differentRuntimesAnswerWithTheSameBytes() throws LayoutException {
        List<String> dots = graphs(12);
        List<String> expected = all(SHARED, dots);
        try (GraphvizLayout recycling = with(Duration.ofSeconds(20), 5)) {
            assertEquals(expected, all(recycling, dots));
            assertEquals(expected, all(recycling, dots));
        }
    }

    @Test
    void parallelRendersAnswerAsSequentialOnes() throws Exception {
        List<String> dots = graphs(20);
        List<String> expected = all(SHARED, dots);
        ExecutorService callers = Executors.newFixedThreadPool(8);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String dot = dots.get(i % dots.size());
            answers.add(callers.submit(() -> SHARED.json(dot)));
        }
        for (int i = 0; i < answers.size(); i++) {
            assertEquals(expected.get(i % dots.size()), answers.get(i).get());
        }
        callers.shutdown();
    }

    @Test
    void aRunawayIsEndedAndTheEngineGoesOn() throws LayoutException {
        try (GraphvizLayout layout = with(Duration.ofMillis(500), 100)) {
            String expected = layout.json(SMALL);
            LayoutException thrown = assertThrows(LayoutException.class, () -> layout.json(Graphs.map(6_000)));

            assertEquals(Reason.TIMEOUT, thrown.reason());
            assertTrue(thrown.getMessage().startsWith("The layout took longer than 0.5 s"), thrown::getMessage);
            assertEquals(expected, layout.json(SMALL));
        }
    }

    @Test
    void aDeepChainIsLaidOut() throws LayoutException {
        assertTrue(SHARED.json(Graphs.chain(20_000)).contains("\"n19999\""));
    }

    @Test
    void aTrapIsToldAndTheEngineGoesOn() throws LayoutException {
        String expected = SHARED.json(SMALL);
        LayoutException thrown = assertThrows(LayoutException.class, () -> SHARED.json(Graphs.nested(10_000)));

        assertEquals(Reason.TOO_LARGE, thrown.reason());
        assertTrue(thrown.getMessage().startsWith("The graph is too large or too deep"), thrown::getMessage);
        assertEquals(expected, SHARED.json(SMALL));
    }

    @Test
    void tooLongTextIsRefusedBeforeItIsRead() {
        try (GraphvizLayout layout = with(Duration.ofSeconds(1), 1)) {
            assertEquals(Reason.TOO_LARGE, reason(layout, "x".repeat(3_000_001)));
        }
    }

    @Test
    void syntaxErrorsHaveGraphvizsOwnWords() {
        LayoutException thrown = assertThrows(LayoutException.class, () -> SHARED.json("digraph {\na -> ;\n}"));

        assertEquals(Reason.SYNTAX, thrown.reason());
        assertEquals("Graphviz does not understand the graph: syntax error in line 2 near ';'.", thrown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "hello", "digraph {", "digraph { a [label=\"open ] }", "digraph { layout=nothing; a }"
            })
    void whatIsNoGraphIsASyntaxError(String dot) {
        assertEquals(Reason.SYNTAX, reason(SHARED, dot));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dpi=1.2.3",
                "dpi = 9999999",
                "null \0 and bell \7",
                "half \ud83d pair",
                "\u6f22\u5b57 \ud83d\ude00 \u041f\u0440\u0438\u0432\u0435\u0442",
                "\\\\ \\\" </script> <!-- & --> ]]>",
                "constructor __proto__ ${x} `"
            })
    void hostileLabelsAreOnlyText(String label) throws LayoutException {
        String answer = SHARED.json("digraph { a [label=\"" + label + "\"] b }");

        assertEquals(2, new JsonMapper().readTree(answer).path("objects").size());
    }

    @Test
    void aClosedLayoutSaysSo() throws LayoutException {
        GraphvizLayout layout = with(Duration.ofSeconds(20), 100);
        layout.json(SMALL);
        layout.close();
        layout.close();

        assertEquals(Reason.STOPPED, reason(layout, SMALL));
    }

    @Test
    void aMachineWithoutAnyEngineIsToldWhatToInstall() {
        Machine bare = new Machine(() -> java.util.Optional.of("no V8 for this processor"), "");
        for (EngineChoice choice : EngineChoice.values()) {
            GraphvizLayout layout = new GraphvizLayout(choice, EngineLimits.standard(), bare);
            LayoutException thrown = assertThrows(LayoutException.class, () -> layout.json(SMALL));

            assertEquals(Reason.NO_ENGINE, thrown.reason());
            assertTrue(thrown.getMessage().contains("Install Graphviz"), thrown::getMessage);
            assertEquals(choice != EngineChoice.DOT, thrown.getMessage().contains("no V8 for this processor"));
            assertEquals("none: " + thrown.getMessage(), layout.engineName());
        }
    }
}
