package org.rejoinder.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rejoinder.diagnostic.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rejoinder check}: every problem of maps and works. */
@Command(
        name = "check",
        description = "Say what is wrong with maps and works.",
        footer = {"", "Exit status: 0 no findings, 1 findings, 2 wrong usage."},
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            description = {
                "Folder of arguments, or one file of it.",
                "Default: the folder arguments, or else the maps that come with the program."
            })
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to print: ${COMPLETION-CANDIDATES}.")
    private ReportFormat format = ReportFormat.text;

    @Option(
            names = "--coverage",
            paramLabel = "PERCENT",
            description = "Demand that every map covers this share of its work's paragraphs, 0 to 100.")
    private Optional<Integer> coverage = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        coverage.filter(percent -> percent < 0 || percent > 100).ifPresent(percent -> {
            throw new ParameterException(spec.commandLine(), "--coverage takes a number from 0 to 100, not " + percent);
        });
        PrintWriter out = spec.commandLine().getOut();
        CheckedPaths checked = CheckedPaths.of(paths, coverage.map(CoverageDemand::new), spec.commandLine());
        List<Diagnostic> findings = checked.findings();
        out.print(format.render(findings, checked.files()));
        return findings.isEmpty() ? 0 : 1;
    }
}
