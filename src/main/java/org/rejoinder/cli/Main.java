package org.rejoinder.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.draw.DrawException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line.
 *
 * <p>Exit status: 0 done, 1 findings or failure, 2 wrong usage.
 */
@Command(
        name = "rejoinder",
        description = "Argument maps that cite their sources.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        usageHelpAutoWidth = true)
public final class Main implements Callable<Integer> {
    /** Every command, in the order of the help: a new one is its class and its line here. */
    private static final List<Class<?>> COMMANDS =
            List.of(ServeCommand.class, CheckCommand.class, DrawCommand.class, SourceCommand.class);

    /** The command that runs when none is named. */
    private static final String DEFAULT = "serve";

    @Spec
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8));
        System.exit(run(out, err, args));
    }

    /** Runs one command and gives back its exit status; both writers are flushed. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main());
        COMMANDS.forEach(line::addSubcommand);
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Main::wrongUsage);
        line.setExecutionExceptionHandler(Main::failure);
        int status = line.execute(args);
        out.flush();
        err.flush();
        return status;
    }

    @Override
    public Integer call() {
        CommandLine serve = spec.subcommands().get(DEFAULT);
        if (serve == null) {
            throw new ParameterException(spec.commandLine(), "Name a command");
        }
        return serve.execute();
    }

    private static int wrongUsage(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("rejoinder: " + e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            nearest(unmatched.getUnmatched().get(0), line)
                    .ifPresent(near -> err.println("  hint: did you mean " + near + "?"));
        }
        err.println("  see: " + line.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    /** The option or command nearest to a word that is neither; picocli's own list leaves out swapped letters. */
    private static Optional<String> nearest(String word, CommandLine line) {
        Set<String> known = new TreeSet<>(line.getCommandSpec().optionsMap().keySet());
        known.addAll(line.getSubcommands().keySet());
        return Words.nearest(word.replaceFirst("=.*$", ""), known);
    }

    private static int failure(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        if (cause instanceof Refusal || cause instanceof DrawException) {
            line.getErr().println("rejoinder: " + cause.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        line.getErr().println("rejoinder: " + cause.getClass().getSimpleName() + message);
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** The version of the jar that runs. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"rejoinder " + (version == null ? "(development)" : version)};
        }
    }
}
