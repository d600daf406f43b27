package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rejoinder.check.Checks;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.DiagnosticText;
import org.rejoinder.load.ArgumentFiles;
import org.rejoinder.load.Loaded;
import org.rejoinder.load.Loader;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Catalog;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The one map that a command is about, and where it comes from. */
final class MapArgument {
    @Parameters(paramLabel = "MAP", description = "Id of a map, or its file.")
    private String name = "";

    @Mixin
    private ArgumentsOption arguments = new ArgumentsOption();

    /** A map without errors, and the catalog in which it was found. */
    record Found(Catalog catalog, ArgumentMap map) {}

    /**
     * The map that the user means.
     *
     * @param done what the command would have done with it, for the refusal: {@code drawn}
     * @throws ParameterException when there is none of that name
     * @throws Refusal when it has errors, which have then been printed
     */
    Found find(CommandLine line, String done) throws IOException {
        Optional<Path> file = name.endsWith(".yaml") ? Optional.of(Path.of(name)) : Optional.empty();
        ArgumentFiles files = file.isPresent() ? ArgumentFiles.read(folderOf(file.get())) : arguments.files();
        Loaded loaded = Loader.load(files);
        String id = file.map(path -> path.getFileName().toString().replaceFirst("\\.yaml$", ""))
                .orElse(name);
        if (!files.files().containsKey(id + ".yaml")) {
            throw new ParameterException(
                    line,
                    "There is no map '" + name + "'; known are "
                            + String.join(", ", loaded.drafts().maps().keySet()));
        }
        return new Found(loaded.catalog(), sound(id, files.display(id + ".yaml"), loaded, line, done));
    }

    private static ArgumentMap sound(String id, String file, Loaded loaded, CommandLine line, String done)
            throws Refusal {
        ArgumentMap map = loaded.catalog().maps().get(id);
        List<Diagnostic> errors = Checks.check(loaded).stream()
                .filter(Diagnostic::isError)
                .filter(finding -> map == null || finding.place().file().equals(file))
                .toList();
        if (map == null || !errors.isEmpty()) {
            line.getErr().print(DiagnosticText.render(errors));
            throw new Refusal("The map " + id + " is not " + done + ": " + DiagnosticText.count(errors));
        }
        return map;
    }

    private static Path folderOf(Path file) throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("There is no file " + file);
        }
        return file.getParent() == null ? Path.of(".") : file.getParent();
    }
}
