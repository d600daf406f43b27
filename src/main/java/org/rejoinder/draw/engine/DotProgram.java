package org.rejoinder.draw.engine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The {@code dot} program on a PATH. */
final class DotProgram {
    private static final List<String> NAMES = List.of("dot", "dot.exe");

    private DotProgram() {}

    /** The first that can be run, as a shell would find it. */
    static Optional<Path> find(String path) {
        for (String folder : path.split(File.pathSeparator)) {
            for (String name : NAMES) {
                Optional<Path> program = program(folder, name);
                if (program.isPresent()) {
                    return program;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> program(String folder, String name) {
        // An empty entry means the working folder to a shell; what lies there is not to be run by accident.
        if (folder.isBlank()) {
            return Optional.empty();
        }
        try {
            Path program = Path.of(folder, name);
            return Optional.of(program).filter(p -> Files.isRegularFile(p) && Files.isExecutable(p));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
