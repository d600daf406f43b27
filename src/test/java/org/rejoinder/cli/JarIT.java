package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar, run as a user runs it, in a folder that holds nothing else. */
class JarIT {
    private static final Path JAR =
            Path.of(System.getProperty("rejoinder.jar", "target/rejoinder.jar")).toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path folder;

    @Test
    void itCarriesMapsThatCheckClean() throws Exception {
        Result result = run("check");
        assertEquals(0, result.status(), result.output());
        assertTrue(result.output().startsWith("no findings in "), result.output());
    }

    @Test
    void aFolderOfArgumentsBesideItIsUsedInstead() throws Exception {
        Files.createDirectory(folder.resolve("arguments"));
        Files.writeString(folder.resolve("arguments/mine.yaml"), "title: Mine\n");
        Result result = run("check");
        assertEquals(1, result.status(), result.output());
        assertTrue(result.output().contains("arguments/mine.yaml:1:1"), result.output());
    }

    @Test
    void itDrawsWithNothingInstalled() throws Exception {
        Result result = run("draw", "letter-to-comrades", "-o", "map.svg");
        assertEquals(0, result.status(), result.output());
        assertTrue(Files.readString(folder.resolve("map.svg")).contains("</svg>"));
    }

    @Test
    void itServesAndSaysWhere() throws Exception {
        Process process = start("serve", "--port", "0");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Pattern pattern = Pattern.compile("http://localhost:\\d+/");
            Optional<String> address = lines.lines()
                    .flatMap(line -> pattern.matcher(line).results())
                    .map(MatchResult::group)
                    .findFirst();
            assertTrue(address.isPresent(), "no address was printed");
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address.get() + "maps/letter-to-comrades.json"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("\"majority-rebuttal\""));
        } finally {
            process.destroy();
            assertTrue(process.waitFor(20, TimeUnit.SECONDS), "it does not stop when told to");
        }
    }

    private record Result(int status, String output) {}

    private Result run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
