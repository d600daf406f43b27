package org.rejoinder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.check.Checks;
import org.rejoinder.check.Rule;
import org.rejoinder.load.ArgumentFiles;
import org.rejoinder.load.LoadRule;
import org.rejoinder.load.Loaded;
import org.rejoinder.load.Loader;

/** Holds the documents about maps to what the program does. */
final class DocumentationTest {
    private static final Path MAP_FORMAT = Path.of("docs/map-format.md");
    private static final Path DIAGNOSTICS = Path.of("docs/diagnostics.md");

    @Test
    void theExampleOfAMapChecksClean() throws IOException {
        List<String> examples = blocks(MAP_FORMAT, "yaml");
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("school-day.yaml", examples.get(0).getBytes(StandardCharsets.UTF_8));
        files.put("works/start-times.yaml", examples.get(1).getBytes(StandardCharsets.UTF_8));
        Loaded loaded = Loader.load(new ArgumentFiles("docs", files));
        assertEquals(List.of(), Checks.check(loaded));
        assertEquals(4, loaded.catalog().maps().get("school-day").statements().size());
    }

    @Test
    void everyRuleIsExplainedAndEveryExplanationHasARule() throws IOException {
        List<String> rules = Stream.concat(
                        Stream.of(LoadRule.values()).map(LoadRule::key),
                        Checks.rules().stream().map(Rule::id))
                .sorted()
                .toList();
        List<String> headings = Files.readAllLines(DIAGNOSTICS).stream()
                .filter(line -> line.startsWith("#### "))
                .map(line -> line.substring(5))
                .sorted(Comparator.naturalOrder())
                .toList();
        assertEquals(rules, headings);
    }

    @Test
    void examplesOfFindingsAreWhatTheCheckPrints() throws IOException {
        StringBuilder reports = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/check"))) {
            for (Path file : files.filter(f -> f.endsWith("expected.txt")).toList()) {
                reports.append(Files.readString(file));
            }
        }
        List<String> examples = blocks(DIAGNOSTICS, "text");
        examples.forEach(example -> assertTrue(reports.indexOf(example) >= 0, "no case prints\n" + example));
        assertEquals(
                LoadRule.values().length + Checks.rules().size(),
                examples.size() + blocks(DIAGNOSTICS, "console").size());
    }

    @Test
    void theLimitsAreThoseOfTheDocument() throws IOException {
        String text = Files.readString(MAP_FORMAT);
        assertTrue(text.contains("16 MiB") && text.contains("32 levels") && text.contains("1,000 files"), text);
        assertTrue(text.contains("100,000"), text);
    }

    private static List<String> blocks(Path document, String language) throws IOException {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(document));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }
}
