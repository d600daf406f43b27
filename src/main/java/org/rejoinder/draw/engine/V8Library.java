package org.rejoinder.draw.engine;

import com.caoccao.javet.enums.JSRuntimeType;
import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.loader.IJavetLibLoadingListener;
import com.caoccao.javet.interop.loader.JavetLibLoader;
import com.caoccao.javet.interop.options.V8RuntimeOptions;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * V8's native library, unpacked and loaded once.
 *
 * <p>Javet's own unpacking leaves 40 MB in the temporary folder for each JVM that ever ran, under a name that anyone
 * on the machine can guess. Ours goes to a folder only this user can open, and away again once it is loaded.
 */
final class V8Library {
    /** Stack of the threads that run V8, in bytes. Only what is touched takes memory. */
    static final long STACK_BYTES = 64L << 20;

    /**
     * The stack that V8 believes it has, in KB. Without it V8 assumes about 1 MB below wherever it was called from:
     * on a thread of 1 MB with Java frames above, a deep graph then kills the JVM instead of raising an error.
     * Memory of one Graphviz: 8,192 pages of 64 KB.
     */
    private static final String FLAGS = "--stack-size=" + ((STACK_BYTES >> 10) * 3 / 4) + " --wasm-max-mem-pages=8192";

    private static final String FOLDER = "rejoinder-v8-";

    /** Held here, or the level would go with the logger at the next collection. */
    private static final Logger JAVET = Logger.getLogger("com.caoccao.javet");

    private static Optional<String> problem;

    private V8Library() {}

    /** Why V8 does not run on this machine; empty once it does. */
    static synchronized Optional<String> problem() {
        if (problem == null) {
            problem = load();
        }
        return problem;
    }

    private static Optional<String> load() {
        // What goes wrong is told to the caller; Javet would print it as well.
        JAVET.setLevel(Level.OFF);
        try {
            JavetLibLoader loader = new JavetLibLoader(JSRuntimeType.V8);
            String resource = loader.getResourceFileName();
            Path folder = Files.createTempDirectory(FOLDER);
            Path library = folder.resolve(loader.getLibFileName());
            try (InputStream in = JavetLibLoader.class.getResourceAsStream(resource)) {
                Files.copy(in, library);
                return load(folder.toFile());
            } finally {
                sweep(folder);
            }
        } catch (JavetException | IOException | RuntimeException | LinkageError e) {
            return Optional.of(reason(e));
        }
    }

    private static Optional<String> load(File folder) {
        JavetLibLoader.setLibLoadingListener(new IJavetLibLoadingListener() {
            @Override
            public File getLibPath(JSRuntimeType type) {
                return folder;
            }

            @Override
            public boolean isDeploy(JSRuntimeType type) {
                return false;
            }
        });
        V8RuntimeOptions.V8_FLAGS.setCustomFlags(FLAGS);
        V8Host host = V8Host.getV8Instance();
        if (host.isLibraryLoaded()) {
            return Optional.empty();
        }
        return Optional.of(host.getLastException() == null ? "no reason given" : reason(host.getLastException()));
    }

    /** A loaded library needs its file no longer, except on Windows: there a start on another day takes it away. */
    private static void sweep(Path mine) {
        delete(mine);
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        try (DirectoryStream<Path> left = Files.newDirectoryStream(mine.getParent(), FOLDER + "*")) {
            for (Path folder : left) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(yesterday)) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            // Another start may be at it, or the folder is another user's. It is no matter of this one.
            return;
        }
    }

    private static void delete(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            // In use, on Windows.
            return;
        }
    }

    private static String reason(Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String words = deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
        return words.strip();
    }
}
