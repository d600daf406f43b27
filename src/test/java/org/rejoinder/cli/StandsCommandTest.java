package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands, as the command says it. */
final class StandsCommandTest {
    private static final String FOLDER = "src/test/resources/stand/";
    private static final String LETTER = "letter-to-comrades";

    /** Golden, then what it is the output of. */
    private static final Map<String, List<String>> GOLDENS = new TreeMap<>(Map.of(
            "circle.txt", List.of(FOLDER + "circle.yaml"),
            "circle-decided.txt",
                    List.of(FOLDER + "circle.yaml", "--strike", "mutual-objection", "--strike", "left-rebuttal"),
            "circle-open.txt", List.of(FOLDER + "circle.yaml", "--strike", "breaker"),
            "joint-unsupported.txt", List.of(FOLDER + "joint.yaml", "--strike", "two"),
            "joint.txt", List.of(FOLDER + "joint.yaml"),
            "joint-struck.txt", List.of(FOLDER + "joint.yaml", "--strike", "two", "--strike", "inference-rebuttal"),
            "joint-comes-back.txt",
                    List.of(FOLDER + "joint.yaml", "--strike", "again", "--strike", "no-sign", "--strike", "twice"),
            "joint.json", List.of(FOLDER + "joint.yaml", "--format", "json", "--strike", "more")));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> goldens() {
        return GOLDENS.entrySet().stream()
                .map(golden -> DynamicTest.dynamicTest(
                        golden.getKey(), () -> Golden.check("stand/" + golden.getKey(), stands(golden.getValue()))));
    }

    @Test
    void everyGoldenHasItsTest() throws IOException {
        TreeSet<String> expected = new TreeSet<>(GOLDENS.keySet());
        expected.addAll(List.of("letter-fifth-rebuttal.txt", "joint.af", "joint.apx", "joint.tgf"));
        try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
            List<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertEquals(List.copyOf(expected), there);
        }
    }

    @Test
    void strikingTheFifthRebuttalBringsBackItsObjectionAndFellsTheThesis() throws IOException {
        String out = stands(List.of(LETTER, "--strike", "opposition-rebuttal"));
        Golden.check("stand/letter-fifth-rebuttal.txt", out.substring(0, out.indexOf("What stands:")));
        assertTrue(
                out.contains("\n  thesis falls, because objection 5, which objects to it, stands: rebuttal 5, which"
                        + " answers objection 5, is struck\n"),
                out);
    }

    @Test
    void strikingAGroundOfTheLetterChangesNothingElse() {
        String out = stands(List.of(LETTER, "--strike", "no-guarantee"));
        assertTrue(out.contains("\n  Nothing else changes.\n"), out);
    }

    @Test
    void everyStatementHasALabelInJson() {
        JsonNode root = new JsonMapper().readTree(stands(List.of(LETTER, "--format", "json")));
        assertEquals(List.of("statements"), List.copyOf(root.propertyNames()));
        assertTrue(root.get("statements").size() >= 60, "statements: " + root.size());
        for (JsonNode statement : root.get("statements")) {
            assertEquals(
                    List.of("id", "label", "unsupported", "why"),
                    statement.propertyNames().stream().sorted().toList());
            String label = statement.get("label").asString();
            assertTrue(List.of("stands", "falls", "contested").contains(label), label);
            assertTrue(statement.get("unsupported").isBoolean());
            assertTrue(statement.get("why").asString().contains("because"), statement.toString());
        }
    }

    @Test
    void anUnknownStatementGetsTheNearest() {
        Cli.Result result = Cli.run("stands", LETTER, "--strike", "oposition-rebuttal");
        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertTrue(result.err().contains("no statement `oposition-rebuttal`"), result.err());
        assertTrue(result.err().contains("hint: did you mean opposition-rebuttal?"), result.err());
    }

    @Test
    void anUnknownMapNamesTheKnownOnes() {
        Cli.Result result = Cli.run("stands", "letter");
        assertEquals(2, result.status());
        assertTrue(result.err().contains(LETTER), result.err());
    }

    @Test
    void theFolderOfMapsCanBeNamed() throws IOException {
        Files.copy(Path.of(FOLDER + "joint.yaml"), folder.resolve("mine.yaml"));
        Cli.Result result = Cli.run("stands", "mine", "--arguments", folder.toString());
        assertEquals(0, result.status(), result.err());
    }

    @Test
    void aBrokenMapIsNotLabelledAndItsFindingsAreSaid() throws IOException {
        Path map = folder.resolve("broken.yaml");
        Files.writeString(map, "title: Half a map\n");
        Cli.Result result = Cli.run("stands", map.toString());
        assertEquals(1, result.status());
        assertTrue(result.err().contains("[missing-key]"), result.err());
        assertTrue(result.err().contains("is not labelled"), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
    }

    private static String stands(List<String> args) {
        List<String> all = new ArrayList<>(List.of("stands"));
        all.addAll(args);
        Cli.Result result = Cli.run(all.toArray(String[]::new));
        assertEquals(0, result.status(), result.err());
        return result.out();
    }
}
