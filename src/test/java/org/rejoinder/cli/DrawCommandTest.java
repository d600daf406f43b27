package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.Golden;

/** Maps in {@code src/test/resources/draw}, drawn by the command and compared with what somebody has looked at. */
class DrawCommandTest {
    private static final Path MAPS = Path.of("src/test/resources/draw");

    /** Name of the golden, then the arguments after the map. */
    private static final List<List<String>> VIEWS = List.of(
            List.of("folded.svg"),
            List.of("unfolded.svg", "--no-fold"),
            List.of("lr.svg", "--no-fold", "--direction", "lr", "--theme", "dark"),
            List.of("folded.dot"),
            List.of("unfolded.dot", "--no-fold"),
            List.of("unfolded.mmd", "--no-fold"),
            List.of("unfolded.graphml", "--no-fold"),
            List.of("unfolded.csv", "--no-fold"),
            List.of("unfolded.md", "--no-fold"),
            List.of("whole.json"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> goldens() throws IOException {
        return maps().flatMap(map -> VIEWS.stream().map(view -> {
            String golden = map + "/" + view.get(0);
            return DynamicTest.dynamicTest(golden, () -> Golden.check("draw/" + golden, draw(map, view)));
        }));
    }

    /** A golden that no test compares is a lie in waiting. */
    @Test
    void everyGoldenHasItsTest() throws IOException {
        List<String> expected = new ArrayList<>();
        maps().forEach(map -> VIEWS.forEach(view -> expected.add(map + "/" + view.get(0))));
        List<String> there = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAPS)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".yaml"))
                    .forEach(file -> there.add(MAPS.relativize(file).toString()));
        }
        assertEquals(new TreeSet<>(expected), new TreeSet<>(there));
    }

    @TestFactory
    Stream<DynamicTest> everySvgIsWellFormedAndRunsNothing() throws IOException {
        return maps().map(map -> DynamicTest.dynamicTest(map, () -> {
            String svg = draw(map, List.of("x.svg", "--no-fold"));
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new java.io.ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            assertFalse(svg.contains("<script"), "text of the map became an element");
        }));
    }

    @Test
    void theSameCommandWritesTheSameBytes() throws IOException {
        Path one = folder.resolve("one.svg");
        Path two = folder.resolve("two.svg");
        assertEquals(
                0, Cli.run("draw", "letter-to-comrades", "-o", one.toString()).status());
        assertEquals(
                0, Cli.run("draw", "letter-to-comrades", "-o", two.toString()).status());
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    }

    @Test
    void anUnknownEndingNamesTheKnownOnes() {
        Cli.Result result = Cli.run("draw", "letter-to-comrades", "-o", "map.xyz");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("svg"), result.err());
    }

    @Test
    void anUnknownPairNamesTheKnownOnes() {
        Cli.Result result = Cli.run("draw", "letter-to-comrades", "-o", "map.svg", "--pair", "korn");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("kornilov"), result.err());
    }

    @Test
    void anUnknownMapNamesTheKnownOnes() {
        Cli.Result result = Cli.run("draw", "letter", "-o", "map.svg");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("letter-to-comrades"), result.err());
    }

    @Test
    void aMissingFolderIsSaidAndNothingIsWritten() throws IOException {
        Path file = folder.resolve("no/such/map.svg");
        Cli.Result result = Cli.run("draw", "letter-to-comrades", "-o", file.toString());
        assertEquals(1, result.status());
        assertTrue(result.err().contains("no folder"), result.err());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aFolderInTheWayIsSaidAndKept() throws IOException {
        Path file = Files.createDirectory(folder.resolve("map.svg"));
        Cli.Result result = Cli.run("draw", "letter-to-comrades", "-o", file.toString());
        assertEquals(1, result.status());
        assertTrue(result.err().contains("is a folder"), result.err());
        assertTrue(Files.isDirectory(file));
    }

    @Test
    void aBrokenMapIsNotDrawnAndItsFindingsAreSaid() throws IOException {
        Path map = folder.resolve("broken.yaml");
        Files.writeString(map, "title: Half a map\n");
        Path file = folder.resolve("map.svg");
        Cli.Result result = Cli.run("draw", map.toString(), "-o", file.toString());
        assertEquals(1, result.status());
        assertTrue(result.err().contains("[missing-key]"), result.err());
        assertFalse(Files.exists(file));
    }

    private static Stream<String> maps() throws IOException {
        try (Stream<Path> files = Files.list(MAPS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private String draw(String map, List<String> view) throws IOException {
        Path file = folder.resolve(view.get(0));
        List<String> args =
                new ArrayList<>(List.of("draw", MAPS.resolve(map + ".yaml").toString(), "-o", file.toString()));
        args.addAll(view.subList(1, view.size()));
        Cli.Result result = Cli.run(args.toArray(String[]::new));
        assertEquals(0, result.status(), result.err());
        return Files.readString(file);
    }
}
