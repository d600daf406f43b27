package org.rejoinder.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rejoinder.load.ArgumentFiles;
import picocli.CommandLine.Option;

/** Where a command takes its maps from. */
final class ArgumentsOption {
    private static final String FOLDER = "arguments";

    @Option(
            names = "--arguments",
            paramLabel = "DIR",
            description = {
                "Folder of maps and works. Default: the folder arguments here, or else the one beside the jar, or else",
                "the maps that come with the program."
            })
    private Optional<Path> arguments = Optional.empty();

    /**
     * The folder; empty where the maps that come with the program are meant.
     *
     * @throws Refusal when the user named one that is not there
     */
    Optional<Path> folder() throws IOException {
        if (arguments.isPresent()) {
            if (!Files.isDirectory(arguments.get())) {
                throw new Refusal("There is no folder " + arguments.get());
            }
            return arguments;
        }
        Path here = Path.of(FOLDER);
        return Files.isDirectory(here) ? Optional.of(here) : besideJar().filter(Files::isDirectory);
    }

    ArgumentFiles files() throws IOException {
        Optional<Path> folder = folder();
        return folder.isPresent() ? ArgumentFiles.read(folder.get()) : ArgumentFiles.builtIn();
    }

    private static Optional<Path> besideJar() throws IOException {
        try {
            Path code = Path.of(ArgumentsOption.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(code) ? Optional.of(code.resolveSibling(FOLDER)) : Optional.empty();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
