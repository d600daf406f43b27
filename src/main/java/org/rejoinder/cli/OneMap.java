package org.rejoinder.cli;

import java.io.IOException;
import java.io.PrintWriter;
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
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The map that a command names, by id or by file, without errors. */
record OneMap(Loaded loaded, ArgumentMap map) {
    /**
     * Finds and checks it.
     *
     * @throws ParameterException that names the known maps, where there is none of that name
     * @throws Refusal when it has errors, which have then been printed
     */
    static OneMap find(String name, ArgumentsOption arguments, CommandLine line) throws IOException {
        Optional<Path> file = name.endsWith(".yaml") ? Optional.of(Path.of(name)) : Optional.empty();
        ArgumentFiles files = file.isPresent() ? ArgumentFiles.read(folderOf(file.get())) : arguments.files();
        Loaded loaded = Loader.load(files);
        String id = file.map(f -> f.getFileName().toString().replaceFirst("\\.yaml$", ""))
                .orElse(name);
        String key = id + ".yaml";
        if (!files.files().containsKey(key)) {
            throw new ParameterException(
                    line,
                    "There is no map '" + name + "'; known are "
                            + String.join(", ", loaded.drafts().maps().keySet()));
        }
        ArgumentMap map = loaded.catalog().maps().get(id);
        List<Diagnostic> errors = Checks.check(loaded).stream()
                .filter(Diagnostic::isError)
                .filter(finding -> map == null || finding.place().file().equals(files.display(key)))
                .toList();
        if (map == null || !errors.isEmpty()) {
            PrintWriter err = line.getErr();
            err.print(DiagnosticText.render(errors));
            throw new Refusal("The map " + id + " is not drawn: " + DiagnosticText.count(errors));
        }
        return new OneMap(loaded, map);
    }

    private static Path folderOf(Path file) throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("There is no file " + file);
        }
        return file.getParent() == null ? Path.of(".") : file.getParent();
    }
}
