package org.rejoinder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares output with a file that somebody has looked at; {@code -Drejoinder.approve=true} writes the file anew. */
public final class Golden {
    private Golden() {}

    /** Fails unless {@code file}, under {@code src/test/resources}, holds exactly {@code actual}. */
    public static void check(String file, String actual) throws IOException {
        Path golden = Path.of("src/test/resources").resolve(file);
        if (Boolean.getBoolean("rejoinder.approve")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertTrue(Files.exists(golden), "no golden " + golden + ": run with -Drejoinder.approve=true and look at it");
        assertEquals(Files.readString(golden), actual, golden.toString());
    }
}
