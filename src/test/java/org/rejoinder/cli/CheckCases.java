package org.rejoinder.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases of {@code src/test/resources/check}: in each folder, {@code input} is checked and {@code expected.txt} is
 * what comes out.
 */
final class CheckCases {
    static final Path ROOT = Path.of("src/test/resources/check");

    private CheckCases() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> cases = Files.list(ROOT)) {
            return cases.sorted().toList();
        }
    }

    static Path input(Path folder) {
        return folder.resolve("input");
    }

    static Path expected(Path folder) {
        return folder.resolve("expected.txt");
    }

    /** What {@code check} says of a case, its exit status included, with paths from the case on. */
    static String actual(Path folder) {
        Cli.Result cli = Cli.run("check", input(folder).toString());
        return cli.out().replace(folder + "/", "").replace(folder + "\\", "") + cli.err() + "exit " + cli.status()
                + "\n";
    }

    static String allExpected() throws IOException {
        StringBuilder all = new StringBuilder();
        all().forEach(folder -> all.append(read(expected(folder))));
        return all.toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
