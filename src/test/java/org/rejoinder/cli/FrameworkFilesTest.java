package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.Golden;
import org.rejoinder.stand.Framework;
import org.rejoinder.stand.FrameworkText;
import org.rejoinder.stand.Standing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The framework of a map as a file: what any solver makes of it is what the command says. */
final class FrameworkFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(FrameworkText.class)
    void aFileOfTheLetterReadBackHasTheLabelsOfTheMap(FrameworkText format) throws IOException {
        String ending = format.name().toLowerCase(Locale.ROOT);
        Framework framework =
                format.read("x", draw("letter-to-comrades", ending)).framework().orElseThrow();
        List<Standing> grounded = framework.grounded();
        Map<String, String> labels = new HashMap<>();
        for (int i = 0; i < framework.size(); i++) {
            labels.put(framework.names().get(i), grounded.get(i).key());
        }
        JsonNode said = new JsonMapper()
                .readTree(Cli.run("stands", "letter-to-comrades", "--format", "json")
                        .out());
        for (JsonNode statement : said.get("statements")) {
            String id = statement.get("id").asString();
            assertEquals(statement.get("label").asString(), labels.get(id), id);
        }
        assertTrue(
                labels.containsKey("railways-objection>thesis"), labels.keySet().toString());
    }

    @ParameterizedTest
    @EnumSource(FrameworkText.class)
    void aSmallMapIsWrittenAsSomebodyHasLookedAtIt(FrameworkText format) throws IOException {
        String ending = format.name().toLowerCase(Locale.ROOT);
        Golden.check("stand/joint." + ending, draw("src/test/resources/stand/joint.yaml", ending));
    }

    @Test
    void aPartOfTheMapIsNotWhatIsWritten() throws IOException {
        Path file = folder.resolve("part.af");
        Cli.run("draw", "letter-to-comrades", "-o", file.toString(), "--pair", "bread");
        assertEquals(draw("letter-to-comrades", "af"), Files.readString(file));
    }

    private String draw(String map, String ending) throws IOException {
        Path file = folder.resolve("map." + ending);
        Cli.Result result = Cli.run("draw", map, "-o", file.toString());
        assertEquals(0, result.status(), result.err());
        return Files.readString(file);
    }
}
