package org.rejoinder.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rejoinder.check.Checks;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.DiagnosticText;
import org.rejoinder.draw.DrawException;
import org.rejoinder.draw.Pictures;
import org.rejoinder.draw.SvgLinks;
import org.rejoinder.draw.Theme;
import org.rejoinder.draw.engine.EngineChoice;
import org.rejoinder.draw.engine.GraphvizLayout;
import org.rejoinder.export.Exhibit;
import org.rejoinder.export.Format;
import org.rejoinder.export.Formats;
import org.rejoinder.graph.View;
import org.rejoinder.load.ArgumentFiles;
import org.rejoinder.load.Loaded;
import org.rejoinder.load.Loader;
import org.rejoinder.model.ArgumentMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rejoinder draw}: a view of a map as a file. */
@Command(
        name = "draw",
        description = "Write a map, or a part of it, as a file; the file's ending says which kind.",
        footer = {"", "Exit status: 0 done, 1 failure, 2 wrong usage."},
        mixinStandardHelpOptions = true)
final class DrawCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MAP", description = "Id of a map, or its file.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "File to write.")
    private Path output = Path.of("");

    @Option(names = "--theme", paramLabel = "NAME", description = "One of ${COMPLETION-CANDIDATES}. Default: light.")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--engine", paramLabel = "ENGINE", description = "Layout engine: ${COMPLETION-CANDIDATES}.")
    private EngineChoice engine = EngineChoice.AUTO;

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Mixin
    private FileOptions export = new FileOptions();

    @Mixin
    private ArgumentsOption arguments = new ArgumentsOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, DrawException {
        Format format = format();
        ArgumentFiles files =
                mapFile().isPresent() ? ArgumentFiles.read(folderOf(mapFile().get())) : arguments.files();
        Loaded loaded = Loader.load(files);
        ArgumentMap map = map(files, loaded);
        View chosen = view.view(map, spec.commandLine());
        try (Pictures pictures = new Pictures(GraphvizLayout.open(engine))) {
            Exhibit exhibit =
                    new Exhibit(loaded.catalog(), map, chosen, pictures.draw(map, chosen, theme), SvgLinks.NONE);
            WholeFile.write(output, format.write(exhibit, export.options(format, spec.commandLine())));
        }
        return 0;
    }

    private Format format() {
        String file = output.getFileName() == null ? "" : output.getFileName().toString();
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return Formats.of(ending)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "'" + output + "' has no ending that names a kind of file; known are "
                                + String.join(", ", Formats.endings())));
    }

    private Optional<Path> mapFile() {
        return name.endsWith(".yaml") ? Optional.of(Path.of(name)) : Optional.empty();
    }

    private static Path folderOf(Path file) throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("There is no file " + file);
        }
        return file.getParent() == null ? Path.of(".") : file.getParent();
    }

    private ArgumentMap map(ArgumentFiles files, Loaded loaded) throws Refusal {
        String id = mapFile()
                .map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""))
                .orElse(name);
        String key = id + ".yaml";
        if (!files.files().containsKey(key)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no map '" + name + "'; known are "
                            + String.join(", ", loaded.drafts().maps().keySet()));
        }
        ArgumentMap map = loaded.catalog().maps().get(id);
        List<Diagnostic> errors = Checks.check(loaded).stream()
                .filter(Diagnostic::isError)
                .filter(finding -> map == null || finding.place().file().equals(files.display(key)))
                .toList();
        if (map == null || !errors.isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            err.print(DiagnosticText.render(errors));
            throw new Refusal("The map " + id + " is not drawn: " + DiagnosticText.count(errors));
        }
        return map;
    }
}
