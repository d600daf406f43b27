package org.rejoinder.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.rejoinder.draw.DrawException;
import org.rejoinder.draw.Pictures;
import org.rejoinder.draw.SvgLinks;
import org.rejoinder.draw.Theme;
import org.rejoinder.draw.engine.EngineChoice;
import org.rejoinder.draw.engine.GraphvizLayout;
import org.rejoinder.export.ClassPack;
import org.rejoinder.export.Exhibit;
import org.rejoinder.export.ExportOptions.Paper;
import org.rejoinder.graph.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rejoinder pack}: all that a class needs of a map. */
@Command(
        name = "pack",
        description = "Write the class pack of a map: slides, flow sheet, cards, sorting strips, maps, reading guide.",
        footer = {"", "Exit status: 0 done, 1 failure, 2 wrong usage."},
        mixinStandardHelpOptions = true)
final class PackCommand implements Callable<Integer> {
    @Mixin
    private MapArgument argument = new MapArgument();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Folder to write into; made where there is none.")
    private Path output = Path.of("");

    @Option(names = "--paper", paramLabel = "PAPER", description = "a4 or letter. Default: a4.")
    private Optional<String> paper = Optional.empty();

    @Option(names = "--theme", paramLabel = "NAME", description = "One of ${COMPLETION-CANDIDATES}. Default: light.")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--engine", paramLabel = "ENGINE", description = "Layout engine: ${COMPLETION-CANDIDATES}.")
    private EngineChoice engine = EngineChoice.AUTO;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, DrawException {
        Paper sheet =
                paper.map(key -> FileOptions.paper(key, spec.commandLine())).orElse(Paper.A4);
        MapArgument.Found chosen = argument.find(spec.commandLine(), "packed");
        folder();
        PrintWriter err = spec.commandLine().getErr();
        try (Pictures pictures = new Pictures(GraphvizLayout.open(engine))) {
            Exhibit exhibit = new Exhibit(
                    chosen.catalog(),
                    chosen.map(),
                    View.WHOLE,
                    pictures.draw(chosen.map(), View.WHOLE, theme),
                    SvgLinks.NONE);
            Map<String, Supplier<byte[]>> files = ClassPack.files(exhibit, sheet);
            int done = 0;
            for (Map.Entry<String, Supplier<byte[]>> file : files.entrySet()) {
                err.println(++done + "/" + files.size() + " " + output.resolve(file.getKey()));
                err.flush();
                WholeFile.write(output.resolve(file.getKey()), file.getValue().get());
            }
        }
        return 0;
    }

    /** Makes the folder before any work is done, so that the user need not wait for a refusal. */
    private void folder() throws Refusal {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new Refusal(output + " is a file; give the name of a folder");
        }
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw new Refusal("Cannot make the folder " + output + ": "
                    + (e instanceof java.nio.file.AccessDeniedException ? "permission denied" : e.getMessage()));
        }
        if (!Files.isWritable(output)) {
            throw new Refusal("Cannot write into " + output + ": permission denied");
        }
    }
}
