package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that a reader finds either the old content or all of the new. */
final class WholeFile {
    private WholeFile() {}

    /**
     * Writes {@code bytes} under {@code file}'s name, through a neighbour that is then renamed.
     *
     * @throws Refusal in plain words, with nothing left behind
     */
    static void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal("There is no folder " + folder + " to write " + file.getFileName() + " in");
        }
        if (Files.isDirectory(file)) {
            throw new Refusal(file + " is a folder; give the name of a file");
        }
        Path part = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(part, bytes);
            move(part, file);
        } catch (IOException e) {
            throw new Refusal("Cannot write " + file + ": " + reason(e));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "permission denied" : e.getMessage();
    }
}
