package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults that are too large or too odd to keep in the repository. */
final class CheckLimitsTest {
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final String SOUND = """
            title: A map
            speakers: {ines: {name: Ines, side: for}}
            thesis: {speaker: ines, voice: editor, gist: Begin, text: Begin later.}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsAFileOfTheLargestSize() throws IOException {
        byte[] bytes = new byte[LARGEST];
        Arrays.fill(bytes, (byte) '\n');
        byte[] map = SOUND.getBytes();
        System.arraycopy(map, 0, bytes, 0, map.length);
        Files.write(folder.resolve("map.yaml"), bytes);
        assertEquals("no findings in 1 file\n", check().out());
    }

    @Test
    void leavesOutAFileThatIsLarger() throws IOException {
        Files.write(folder.resolve("large.yaml"), new byte[LARGEST + 1]);
        write("map.yaml", "title: A map\n");
        String out = check().out();
        assertTrue(out.contains("large.yaml: error: the file is larger than 16 MiB [file-too-large]"), out);
        assertTrue(out.contains("map.yaml:1:1: error"), out);
    }

    @Test
    void readsNoMoreThanAThousandFiles() throws IOException {
        for (int i = 0; i <= 1000; i++) {
            write("m" + i + ".yaml", SOUND);
        }
        Cli.Result cli = check();
        assertTrue(cli.out().contains("more than 1000 files; the rest is not read [too-many-files]"), cli.out());
        assertTrue(cli.out().endsWith("1 error in 1000 files\n"), cli.out());
    }

    @Test
    void countsFindingsThatItDoesNotShow() throws IOException {
        write("map.yaml", SOUND + "k%d: v\n".repeat(250).formatted(numbers(250)));
        Cli.Result cli = check();
        assertTrue(cli.out().contains("there are 50 more findings in this file [too-many-findings]"), cli.out());
        assertTrue(cli.out().endsWith("201 errors in 1 file\n"), cli.out());
    }

    @Test
    void stopsAtTooManyValues() throws IOException {
        write("map.yaml", "title: [" + "a, ".repeat(100_001) + "]\n");
        assertTrue(check().out().contains("more than 100000 mappings, lists and texts [too-many-values]"));
    }

    @Test
    void endsOnDeepNesting() throws IOException {
        write("map.yaml", "[".repeat(LARGEST));
        write("flow.yaml", "{a: ".repeat(1_000_000));
        write("keys.yaml", "? ".repeat(1_000_000));
        Cli.Result cli = check();
        assertTrue(cli.out().contains("map.yaml:1:33: error"), cli.out());
        assertFalse(cli.out().contains("Exception"), cli.out());
    }

    @Test
    void saysThatAFileCannotBeRead() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.yaml"), folder.resolve("nowhere"));
        write("map.yaml", SOUND);
        Cli.Result cli = check();
        assertTrue(
                cli.out().contains("gone.yaml: error: this is no file that can be read [unreadable-file]"), cli.out());
        assertEquals(1, cli.status());
    }

    @Test
    void saysThatAFileMayNotBeRead() throws IOException {
        write("map.yaml", SOUND);
        Path file = folder.resolve("map.yaml");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read everything");
        assertTrue(check().out().contains("the file cannot be read [unreadable-file]"));
    }

    @Test
    void ignoresHiddenFilesAndFolders() throws IOException {
        write("map.yaml", SOUND);
        write(".hidden.yaml", "x");
        write("works.yaml.bak", "x");
        Files.createDirectories(folder.resolve("folder.yaml"));
        Files.createDirectories(folder.resolve("drafts"));
        write("drafts/draft.yaml", "x");
        assertEquals("no findings in 1 file\n", check().out());
    }

    private static Object[] numbers(int count) {
        return java.util.stream.IntStream.range(0, count).boxed().toArray();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Cli.Result check() {
        return Cli.run("check", folder.toString());
    }
}
