package org.rejoinder.draw.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.draw.engine.GraphvizLayout.Machine;
import org.rejoinder.draw.engine.LayoutException.Reason;

/** The installed dot, where there is one. */
class DotEngineTest {
    private static final String SMALL = "digraph small { a -> b }";
    private static final String PATH =
            Optional.ofNullable(System.getenv("PATH")).orElse("");

    @BeforeAll
    static void needsDot() {
        assumeTrue(DotProgram.find(PATH).isPresent(), "no program dot on the PATH: its engine is not tested");
    }

    private static GraphvizLayout open(EngineChoice choice, Duration render) {
        return new GraphvizLayout(
                choice,
                new EngineLimits(1, render, Duration.ofSeconds(60), 50, 8_000_000),
                new Machine(() -> Optional.of("no V8 for this processor"), PATH));
    }

    @Test
    void servesWhereV8DoesNotRun() throws LayoutException {
        try (GraphvizLayout layout = open(EngineChoice.AUTO, Duration.ofSeconds(20))) {
            assertTrue(layout.json(SMALL).contains("\"bb\""));
            assertTrue(
                    layout.engineName().endsWith(", for V8 does not run on this machine (no V8 for this processor)"),
                    layout::engineName);
        }
    }

    @Test
    void answersInStepWithTheQuestions() throws LayoutException {
        try (GraphvizLayout layout = open(EngineChoice.DOT, Duration.ofSeconds(20))) {
            for (int i = 0; i < 120; i++) {
                String name = "node" + i;
                assertTrue(layout.json("digraph { " + name + " }").contains("\"" + name + "\""), name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "digraph { a -> ; }",
                "digraph { a",
                "digraph { a [label=\"open ] }",
                "digraph { a } }",
                "digraph { layout=nothing; a }",
                "/* open digraph { a }"
            })
    void aBadGraphIsToldAndTheNextIsAnswered(String bad) throws LayoutException {
        try (GraphvizLayout layout = open(EngineChoice.DOT, Duration.ofSeconds(20))) {
            String expected = layout.json(SMALL);
            try {
                // A brace too many is no error to every version of dot.
                assertTrue(layout.json(bad).contains("\"a\""));
            } catch (LayoutException e) {
                assertEquals(Reason.SYNTAX, e.reason(), e::getMessage);
            }
            assertEquals(expected, layout.json(SMALL));
        }
    }

    @Test
    void commentsAreUnderstood() throws LayoutException {
        try (GraphvizLayout layout = open(EngineChoice.DOT, Duration.ofSeconds(20))) {
            assertEquals(layout.json(SMALL), layout.json("// } \"\n" + SMALL));
        }
    }

    @Test
    void aRunawayIsEnded() throws LayoutException {
        try (GraphvizLayout layout = open(EngineChoice.DOT, Duration.ofMillis(500))) {
            LayoutException thrown = assertThrows(LayoutException.class, () -> layout.json(Graphs.map(6_000)));

            assertEquals(Reason.TIMEOUT, thrown.reason());
            assertTrue(layout.json(SMALL).contains("\"bb\""));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0001',
            value = {
                "digraph { a -> b }; true",
                "digraph { subgraph x { a } b }; true",
                "digraph { a [label=\"} \\\" {\"] }; true",
                "digraph { a [label=<<b>x</b>>] }; true",
                "digraph { a; false",
                "digraph { a } }; false",
                "digraph { a } digraph { b }; false",
                "digraph { a [label=\"open] }; false",
                "digraph { a [label=<<b>open] }; false",
                "digraph { a } // comment; false",
                "hello; false"
            })
    void oneWholeGraphIsToldFromOtherText(String dot, boolean expected) {
        assertEquals(expected, DotText.isOneGraph(dot));
    }
}
