package org.rejoinder.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.draw.Pictures;
import org.rejoinder.draw.engine.EngineChoice;
import org.rejoinder.draw.engine.GraphvizLayout;
import org.rejoinder.web.Shelf;
import org.rejoinder.web.Stock;
import org.rejoinder.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rejoinder serve}: the app, until it is stopped. */
@Command(
        name = "serve",
        description = "Serve the maps as web pages.",
        footer = {"", "Exit status: 0 stopped, 1 it could not start, 2 wrong usage."},
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final String FOLDER = "arguments";

    @Option(names = "--port", paramLabel = "PORT", description = "Port, 0 for any that is free. Default: 8080.")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Name or address to bind to. Default: 127.0.0.1, which only this machine reaches.")
    private String host = "127.0.0.1";

    @Option(
            names = "--arguments",
            paramLabel = "DIR",
            description = {
                "Folder of maps and works. Default: the folder arguments here, or else the one beside the jar, or else",
                "the maps that come with the program."
            })
    private Optional<Path> arguments = Optional.empty();

    @Option(names = "--engine", paramLabel = "ENGINE", description = "Layout engine: ${COMPLETION-CANDIDATES}.")
    private EngineChoice engine = EngineChoice.AUTO;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "A port is a number from 0 to 65535, not " + port);
        }
        Optional<Path> folder = folder();
        Shelf shelf = folder.isPresent() ? Shelf.of(folder.get()) : Shelf.builtIn();
        Pictures pictures = new Pictures(GraphvizLayout.open(engine));
        try (pictures;
                WebServer server = WebServer.start(host, port, shelf, pictures)) {
            announce(server, folder, pictures.engineName(), out, err);
            stopOnSignal(server);
            server.join();
            return 0;
        } catch (BindException e) {
            err.println("rejoinder: port " + port + " of " + host + " cannot be had: " + e.getMessage());
            err.println("  hint: another program may use it; choose another with --port, or --port 0 for any");
            return 1;
        }
    }

    private void announce(WebServer server, Optional<Path> folder, String engineName, PrintWriter out, PrintWriter err)
            throws IOException {
        Stock stock = server.stock();
        boolean loopback = WebServer.isLoopback(host);
        String name = loopback ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        out.println("Rejoinder serves " + Words.count(stock.catalog().maps().size(), "map") + " on http://" + name + ":"
                + server.port() + "/ from " + folder.map(Path::toString).orElse("the maps it comes with")
                + ". Stop it with Ctrl-C.");
        out.println("Layout engine: " + engineName + ".");
        out.flush();
        long errors = stock.findings().stream().filter(d -> d.isError()).count();
        if (errors > 0) {
            err.println("warning: the files have " + Words.count((int) errors, "error")
                    + "; the pages say which, and so does: rejoinder check");
        }
        if (!loopback) {
            err.println("warning: anybody who can reach " + host + " can read these pages, without encryption");
        }
        err.flush();
    }

    /** Ctrl-C stops the server, so that answers under way come to their end. */
    private static void stopOnSignal(WebServer server) {
        Thread stop = new Thread(
                () -> {
                    try {
                        server.close();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stop);
    }

    private Optional<Path> folder() throws IOException {
        if (arguments.isPresent()) {
            if (!Files.isDirectory(arguments.get())) {
                throw new IOException("there is no folder " + arguments.get());
            }
            return arguments;
        }
        Path here = Path.of(FOLDER);
        if (Files.isDirectory(here)) {
            return Optional.of(here);
        }
        return besideJar().filter(Files::isDirectory);
    }

    private static Optional<Path> besideJar() throws IOException {
        try {
            Path code = Path.of(ServeCommand.class
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
