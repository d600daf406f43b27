package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
import org.rejoinder.load.Loaded;
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
        OneMap found = OneMap.find(name, arguments, spec.commandLine());
        Loaded loaded = found.loaded();
        ArgumentMap map = found.map();
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
}
