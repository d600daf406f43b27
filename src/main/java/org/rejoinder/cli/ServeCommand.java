package org.rejoinder.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rejoinder.diagnostic.Words;
import org.rejoinder.draw.Pictures;
import org.rejoinder.draw.engine.EngineChoice;
import org.rejoinder.draw.engine.GraphvizLayout;
import org.rejoinder.source.library.LibraryException;
import org.rejoinder.web.Shelf;
import org.rejoinder.web.Stock;
import org.rejoinder.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "PORT", description = "Port, 0 for any that is free. Default: 8080.")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Name or address to bind to. Default: 127.0.0.1, which only this machine reaches.")
    private String host = "127.0.0.1";

    @Mixin
    private ArgumentsOption arguments = new ArgumentsOption();

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--engine", paramLabel = "ENGINE", description = "Layout engine: ${COMPLETION-CANDIDATES}.")
    private EngineChoice engine = EngineChoice.AUTO;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "A port is a number from 0 to " + HIGHEST_PORT + ", not " + port);
        }
        Optional<Path> folder = arguments.folder();
        Shelf shelf = folder.isPresent() ? Shelf.of(folder.get()) : Shelf.builtIn();
        try (Pictures pictures = new Pictures(GraphvizLayout.open(engine));
                WebServer server = start(shelf, pictures)) {
            announce(server, folder, pictures.engineName());
            stopOnSignal(server);
            server.join();
            return 0;
        }
    }

    private WebServer start(Shelf shelf, Pictures pictures) throws IOException {
        try {
            return WebServer.start(host, port, shelf, pictures, library.existing());
        } catch (UnknownHostException | UnresolvedAddressException e) {
            throw new Refusal(
                    "This machine has no address " + host + ". Leave --host out to serve this machine alone.");
        } catch (LibraryException e) {
            throw new Refusal(e.getMessage());
        } catch (BindException e) {
            throw new Refusal("Port " + port + " on " + host + " cannot be had (" + e.getMessage()
                    + "). Choose another with --port, or --port 0 for any that is free.");
        }
    }

    private void announce(WebServer server, Optional<Path> folder, String engineName) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Stock stock = server.stock();
        boolean loopback = WebServer.isLoopback(host);
        String name = loopback ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        out.println("Rejoinder serves " + Words.count(stock.catalog().maps().size(), "map") + " on http://" + name + ":"
                + server.port() + "/ from " + folder.map(Path::toString).orElse("the maps it comes with")
                + ". Stop it with Ctrl-C.");
        out.println("Layout engine: " + engineName + ".");
        out.flush();
        int errors = stock.errors().size();
        if (errors > 0) {
            err.println("warning: the files have " + Words.count(errors, "error")
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
}
