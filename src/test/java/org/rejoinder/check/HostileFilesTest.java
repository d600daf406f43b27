package org.rejoinder.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.DiagnosticJson;
import org.rejoinder.diagnostic.DiagnosticText;
import org.rejoinder.load.ArgumentFiles;
import org.rejoinder.load.Loader;

/** Whatever stands in a file, there is a report. The changes are drawn from a fixed seed, so they are always the same. */
final class HostileFilesTest {
    private static final int CHANGES = 1500;
    private static final List<String> SCRAPS = List.of(
            "*x",
            "&x ",
            "!!int ",
            "!!binary ",
            "<<: ",
            "<<: {",
            "\t",
            "\"",
            "'",
            "|\n",
            ">-\n",
            "- ",
            "? ",
            "~",
            "[",
            "{",
            "}",
            "]",
            ": ",
            ", ",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "#",
            "\0",
            "\u001b[2J",
            "\ud83d\ude8c",
            "\ufeff",
            "\r",
            "\u2028",
            "null",
            "p1-p2",
            "p4.2",
            "99999999999",
            "supports: ",
            "attacks: ",
            "undercuts: ",
            "thesis",
            "together: ",
            "grounds: [",
            "id: ",
            "role: rebuttal, ",
            "passage: ",
            "one-objection");

    @Test
    void everyChangeToAMapHasAReport() throws IOException {
        ArgumentFiles sound = ArgumentFiles.read(Path.of("src/test/resources/hostile"));
        assertTrue(report(sound.files()).isEmpty(), "the files to change are sound");
        Random random = new Random(1917);
        boolean found = false;
        for (int i = 0; i < CHANGES; i++) {
            SortedMap<String, byte[]> files = new TreeMap<>(sound.files());
            for (int k = random.nextInt(4); k >= 0; k--) {
                String key = random.nextInt(4) == 0 ? "works/start-times.yaml" : "rich.yaml";
                files.compute(key, (name, bytes) -> changed(bytes, random));
            }
            found |= !report(files).isEmpty();
        }
        assertTrue(found);
    }

    private static byte[] changed(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + (random.nextBoolean() ? 0 : random.nextInt(20)));
        String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
        byte[] changed = (text.substring(0, from) + scrap + text.substring(to)).getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(40) == 0) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    /** Findings, rendered in every form. */
    private static List<Diagnostic> report(SortedMap<String, byte[]> files) {
        List<Diagnostic> findings = Checks.check(Loader.load(new ArgumentFiles("hostile", files)));
        String text = DiagnosticText.render(findings);
        assertFalse(text.contains("\u001b"), text);
        DiagnosticJson.render(findings);
        return findings;
    }
}
