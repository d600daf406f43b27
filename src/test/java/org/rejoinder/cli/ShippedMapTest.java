package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The <i>Letter to Comrades</i> as it is shipped, read back from the JSON that the command writes. */
class ShippedMapTest {
    private static final Path SOURCES = Path.of(System.getProperty("rejoinder.sources", "../shared/sources"));

    private static JsonNode map;

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("map.json");
        Cli.Result result = Cli.run("draw", "letter-to-comrades", "-o", file.toString());
        assertEquals(0, result.status(), result.err());
        map = new JsonMapper().readTree(Files.readString(file));
    }

    @Test
    void theFolderChecksClean() {
        Cli.Result result = Cli.run("check", "arguments");
        assertEquals(0, result.status(), result.out());
    }

    @Test
    void fourteenPairsAreNumberedInOrderAndThePostscriptIsNot() {
        List<Integer> numbers = new ArrayList<>();
        int unnumbered = 0;
        for (JsonNode pair : map.get("pairs")) {
            if (pair.get("number").isNull()) {
                unnumbered++;
            } else {
                numbers.add(pair.get("number").asInt());
            }
        }
        assertEquals(IntStream.rangeClosed(1, 14).boxed().toList(), numbers);
        assertEquals(1, unnumbered);
    }

    @Test
    void atLeastSixtyStatementsEachHaveAPassage() {
        assertTrue(
                map.get("statements").size() >= 60,
                "statements: " + map.get("statements").size());
        for (JsonNode statement : map.get("statements")) {
            assertFalse(statement.get("passages").isEmpty(), statement.get("id").asString());
        }
    }

    @Test
    void everyPairIsAnsweredAndBacked() {
        for (JsonNode pair : map.get("pairs")) {
            assertFalse(pair.get("rebuttal").isNull(), pair.get("id").asString());
            assertFalse(pair.get("grounds").isEmpty(), pair.get("id").asString());
        }
    }

    @Test
    void wordsOfTheSchemaAreThoseOfItsLists() {
        assertWords("statements", "role", Set.of("thesis", "objection", "rebuttal", "ground"));
        assertWords("statements", "voice", Set.of("own", "reported", "editor"));
        assertWords("relations", "type", Set.of("support", "attack", "undercut"));
        assertWords("speakers", "side", Set.of("for", "against", "neither"));
    }

    @Test
    void relationsAndPairsNameStatementsThatAreThere() {
        Set<String> ids = new HashSet<>();
        map.get("statements").forEach(s -> assertTrue(ids.add(s.get("id").asString()), "twice: " + s.get("id")));
        for (JsonNode relation : map.get("relations")) {
            assertTrue(ids.contains(relation.get("from").asString()), relation.toString());
            assertTrue(ids.contains(relation.get("to").asString()), relation.toString());
        }
        for (JsonNode pair : map.get("pairs")) {
            assertTrue(ids.contains(pair.get("objection").asString()));
            assertTrue(ids.contains(pair.get("rebuttal").asString()));
            pair.get("grounds").forEach(ground -> assertTrue(ids.contains(ground.asString()), ground.toString()));
        }
    }

    @Test
    void everyAnchorIsFoundExactlyOnceInItsDocument() throws IOException {
        assumeTrue(Files.isDirectory(SOURCES), "skipped: the documents are not at " + SOURCES);
        String pamphlet = normal(Files.readString(SOURCES.resolve("on-the-eve-of-october.txt")));
        String cliff = normal(Files.readString(SOURCES.resolve("cliff-lenin-2-ch19.txt")));
        List<String> wrong = new ArrayList<>();
        int anchors = 0;
        for (JsonNode statement : map.get("statements")) {
            for (JsonNode passage : statement.get("passages")) {
                if (passage.has("start")) {
                    anchors++;
                    String text = passage.get("edition").asString().equals("ip-1932") ? pamphlet : cliff;
                    int found = count(text, passage);
                    if (found != 1) {
                        wrong.add(statement.get("id").asString() + ": " + found + " times: " + passage);
                    }
                }
            }
        }
        assertTrue(anchors >= 60, "anchors: " + anchors);
        assertEquals(List.of(), wrong);
    }

    /** Places at which the passage may begin: start, and, before the next start, end. */
    private static int count(String text, JsonNode passage) {
        String start =
                part(passage, "prefix", "", " ") + normal(passage.get("start").asString());
        String end = part(passage, "end", "", "") + part(passage, "suffix", " ", "");
        int found = 0;
        for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
            int next = text.indexOf(start, at + 1);
            int stop = text.indexOf(end, at + start.length());
            boolean ended = end.isEmpty() || (stop >= 0 && (next < 0 || stop < next));
            found += ended ? 1 : 0;
        }
        return found;
    }

    private static String part(JsonNode passage, String key, String before, String after) {
        return passage.has(key) ? before + normal(passage.get(key).asString()) + after : "";
    }

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static String normal(String text) {
        String plain = text.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace('\u2013', '-')
                .replace('\u2014', '-');
        String clean = new String(plain.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return SPACE.matcher(clean).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static void assertWords(String list, String key, Set<String> allowed) {
        StreamSupport.stream(map.get(list).spliterator(), false)
                .map(node -> node.get(key).asString())
                .forEach(word -> assertTrue(allowed.contains(word), key + ": " + word));
    }
}
