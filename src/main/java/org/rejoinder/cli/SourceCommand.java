package org.rejoinder.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rejoinder.diagnostic.Diagnostic;
import org.rejoinder.diagnostic.DiagnosticText;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.load.Loaded;
import org.rejoinder.load.Loader;
import org.rejoinder.model.Catalog;
import org.rejoinder.model.Edition;
import org.rejoinder.model.Work;
import org.rejoinder.source.library.Acquisition;
import org.rejoinder.source.library.AnchorReport;
import org.rejoinder.source.library.AnchorReportText;
import org.rejoinder.source.library.Library;
import org.rejoinder.source.library.LibraryException;
import org.rejoinder.source.library.Recognition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rejoinder source}: the editions that the reader has. */
@Command(
        name = "source",
        description = "The published texts: which are at hand, and whether every passage is found in them.",
        subcommands = {
            SourceCommand.ListEditions.class,
            SourceCommand.Add.class,
            SourceCommand.Fetch.class,
            SourceCommand.Check.class
        },
        footer = {"", "Exit status: 0 done, 1 findings or failure, 2 wrong usage."},
        mixinStandardHelpOptions = true)
final class SourceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Name what to do: " + Words.oneOf(spec.subcommands().keySet()));
    }

    /** What the four have in common. */
    abstract static class Task implements Callable<Integer> {
        @Mixin
        private ArgumentsOption arguments = new ArgumentsOption();

        @Mixin
        LibraryOption library = new LibraryOption();

        @Spec
        CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            try {
                return run(catalog(), spec.commandLine().getOut());
            } catch (LibraryException e) {
                throw new Refusal(e.getMessage());
            }
        }

        abstract int run(Catalog catalog, PrintWriter out) throws IOException;

        private Catalog catalog() throws IOException {
            Loaded loaded = Loader.load(arguments.files());
            List<Diagnostic> errors =
                    loaded.diagnostics().stream().filter(Diagnostic::isError).toList();
            if (!errors.isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println("rejoinder: what has errors is left out: " + DiagnosticText.count(errors)
                                + "; see rejoinder check");
            }
            return loaded.catalog();
        }

        static String edition(Catalog catalog, Recognition held) {
            Work work = catalog.works().get(held.work());
            String title = work.edition(held.edition()).map(Edition::title).orElse("");
            return work.title() + ", " + title + " (" + held.edition() + "): " + held.figures();
        }
    }

    /** {@code source list}. */
    @Command(
            name = "list",
            description = "Say which editions are at hand, and how to get the others.",
            mixinStandardHelpOptions = true)
    static final class ListEditions extends Task {
        @Override
        int run(Catalog catalog, PrintWriter out) throws IOException {
            Library held = library.open(catalog);
            for (Work work : catalog.works().values()) {
                out.println(work.title() + " (" + work.id() + ")");
                for (Edition edition : work.editions()) {
                    out.println("  " + edition.id() + ", " + edition.title());
                    List<String> files = files(held, work, edition);
                    files.forEach(file -> out.println("    at hand: " + file));
                    if (files.isEmpty()) {
                        out.println("    not at hand; " + wayTo(work, edition));
                    }
                }
            }
            out.println("Library: " + held.folder());
            held.problems().forEach(problem -> out.println("  not used: " + problem));
            return 0;
        }

        private static List<String> files(Library held, Work work, Edition edition) {
            List<String> files = new ArrayList<>();
            for (Library.Holding holding : held.holdings()) {
                holding.editions().stream()
                        .filter(e -> e.work().equals(work.id()) && e.edition().equals(edition.id()))
                        .forEach(e -> files.add(holding.file() + ", " + e.figures()));
            }
            return files;
        }

        private static String wayTo(Work work, Edition edition) {
            boolean recognisable = Acquisition.canRecognise(work, edition);
            if (edition.address().isPresent() && edition.textAtAddress() && recognisable) {
                return "get it with: rejoinder source fetch " + work.id() + " --edition " + edition.id();
            }
            String at = edition.address().map(address -> " " + address).orElse("");
            if (!recognisable) {
                return "no anchors find its paragraphs yet" + (at.isEmpty() ? "" : "; read it at" + at);
            }
            return at.isEmpty()
                    ? "add a file that you have: rejoinder source add FILE"
                    : "save its text from" + at + " and add it: rejoinder source add FILE";
        }
    }

    /** {@code source add}. */
    @Command(
            name = "add",
            description = "Take a text, HTML or PDF file into the library; which edition it is, is found out.",
            mixinStandardHelpOptions = true)
    static final class Add extends Task {
        @Parameters(paramLabel = "FILE", description = "File with the text of one or several works.")
        private Path file = Path.of("");

        @Override
        int run(Catalog catalog, PrintWriter out) throws IOException {
            report(catalog, new Acquisition(library.folder(), catalog).add(file), library.folder(), out);
            return 0;
        }

        static void report(Catalog catalog, Acquisition.Added added, Path folder, PrintWriter out) {
            added.holding().editions().forEach(held -> out.println(edition(catalog, held)));
            String file = added.holding().file();
            out.println(added.isNew() ? "Added as " + folder.resolve(file) : "It is there already, as " + file);
        }
    }

    /** {@code source fetch}. */
    @Command(
            name = "fetch",
            description = "Get editions of a work from the addresses on its card.",
            mixinStandardHelpOptions = true)
    static final class Fetch extends Task {
        @Parameters(paramLabel = "WORK", description = "Id of a work.")
        private String work = "";

        @Option(names = "--edition", paramLabel = "ID", description = "Only this edition.")
        private Optional<String> edition = Optional.empty();

        @Override
        int run(Catalog catalog, PrintWriter out) throws IOException {
            Work wanted = Optional.ofNullable(catalog.works().get(work))
                    .orElseThrow(() -> unknown("work", work, catalog.works().keySet()));
            List<String> ids = wanted.editions().stream().map(Edition::id).toList();
            if (edition.isPresent() && !ids.contains(edition.get())) {
                throw unknown("edition", edition.get(), ids);
            }
            List<Edition> editions = wanted.editions().stream()
                    .filter(e -> edition.map(e.id()::equals)
                            .orElse(e.textAtAddress() && Acquisition.canRecognise(wanted, e)))
                    .toList();
            if (editions.isEmpty()) {
                throw new Refusal("No edition of " + wanted.title()
                        + " can be fetched; rejoinder source list says how to get them");
            }
            int failures = 0;
            for (Edition next : editions) {
                failures += fetch(catalog, wanted, next, out) ? 0 : 1;
            }
            return failures == 0 ? 0 : 1;
        }

        private boolean fetch(Catalog catalog, Work wanted, Edition next, PrintWriter out) {
            try {
                Add.report(
                        catalog, new Acquisition(library.folder(), catalog).fetch(wanted, next), library.folder(), out);
                return true;
            } catch (LibraryException e) {
                spec.commandLine().getErr().println("rejoinder: " + e.getMessage());
                return false;
            }
        }

        private ParameterException unknown(String kind, String name, java.util.Collection<String> known) {
            String hint = Words.didYouMean(name, known).map(near -> "; " + near).orElse("");
            String names = String.join(", ", known);
            return new ParameterException(
                    spec.commandLine(), "There is no " + kind + " '" + name + "'; known are " + names + hint);
        }
    }

    /** {@code source check}. */
    @Command(
            name = "check",
            description = "Look up every anchor of every work and map in the editions at hand.",
            footer = {"", "Exit status: 0 all found, 1 some are ambiguous, missing or on another page, 2 wrong usage."},
            mixinStandardHelpOptions = true)
    static final class Check extends Task {
        /** How the report is printed; the constants are spelt as on the command line. */
        enum Format {
            text,
            json
        }

        @Option(names = "--format", paramLabel = "FORMAT", description = "How to print: ${COMPLETION-CANDIDATES}.")
        private Format format = Format.text;

        @Override
        int run(Catalog catalog, PrintWriter out) throws IOException {
            Library held = library.open(catalog);
            AnchorReport report = AnchorReport.of(catalog, held);
            out.print(format == Format.json ? AnchorReportText.json(report) : AnchorReportText.text(report));
            PrintWriter err = spec.commandLine().getErr();
            held.problems().forEach(problem -> err.println("rejoinder: not used: " + problem));
            return report.hasFindings() ? 1 : 0;
        }
    }
}
