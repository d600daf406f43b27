package org.rejoinder.web;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.rejoinder.draw.Pictures;
import org.rejoinder.model.Catalog;

/** The app on a port. */
public final class WebServer implements AutoCloseable {
    private static final int MOST_THREADS = 64;
    private static final int IDLE_MILLIS = 30_000;
    private static final int SHUTDOWN_IDLE_MILLIS = 100;
    private static final int STOP_MILLIS = 5_000;
    private static final int MOST_HEADER_BYTES = 8_192;

    /** What grows smaller by packing; the other fonts are packed as they are. */
    private static final List<String> PACKED = List.of(
            "text/html",
            "text/css",
            "text/javascript",
            "text/plain",
            "text/vnd.graphviz",
            "image/svg+xml",
            "application/json",
            "application/ld+json",
            "font/ttf");

    private final Server server;
    private final ServerConnector connector;
    private final Site site;

    private WebServer(Server server, ServerConnector connector, Site site) {
        this.server = server;
        this.connector = connector;
        this.site = site;
    }

    /**
     * Starts serving.
     *
     * @param host name or address to bind to
     * @param port 0 for any that is free
     * @throws IOException when the port cannot be had; the message says which
     */
    public static WebServer start(String host, int port, Shelf shelf, Pictures pictures) throws IOException {
        return start(host, port, shelf, pictures, catalog -> Texts.NONE);
    }

    /**
     * Starts serving, with published texts beside the study texts.
     *
     * @param library folder of editions; one that is not there is empty
     * @throws IOException also when {@code library} cannot be read
     */
    public static WebServer start(String host, int port, Shelf shelf, Pictures pictures, Path library)
            throws IOException {
        LibraryTexts texts = LibraryTexts.open(library, shelf.stock().catalog());
        return start(host, port, shelf, pictures, texts);
    }

    private static WebServer start(
            String host, int port, Shelf shelf, Pictures pictures, Function<Catalog, Texts> library)
            throws IOException {
        Assets assets = Assets.read();
        Templates templates = new Templates();
        ErrorPages errors = new ErrorPages(templates, assets);
        Site site = new Site(shelf, templates, assets, errors, pictures, library);
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("web");
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(MOST_HEADER_BYTES);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        server.setHandler(compressed(context(site, isLoopback(host))));
        server.setErrorHandler(new ServerErrors(errors));
        // Connections that only wait are closed at once, so that answers under way have the time to end.
        connector.setShutdownIdleTimeout(SHUTDOWN_IDLE_MILLIS);
        server.setStopTimeout(STOP_MILLIS);
        try {
            connector.open();
            server.start();
        } catch (IOException e) {
            connector.close();
            // Jetty wraps what the system says; the caller tells users by its kind.
            throw e.getCause() instanceof BindException bind ? bind : e;
        } catch (Exception e) {
            throw new IOException(e.getMessage(), e);
        }
        return new WebServer(server, connector, site);
    }

    /** Whether only this machine can reach {@code host}. */
    public static boolean isLoopback(String host) throws IOException {
        return InetAddress.getByName(host).isLoopbackAddress();
    }

    private static ServletContextHandler context(Site site, boolean loopback) {
        ServletContextHandler context = new ServletContextHandler(ServletContextHandler.NO_SESSIONS);
        context.setContextPath("/");
        context.setErrorHandler(new ServerErrors(site.errors()));
        context.addFilter(
                new FilterHolder(new Gate(site.errors(), loopback)), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(new Router(servlets(site), site)), "/*");
        return context;
    }

    private static Map<PageType, PageServlet> servlets(Site site) {
        Map<PageType, PageServlet> servlets = new EnumMap<>(PageType.class);
        servlets.put(PageType.HOME, new HomeServlet(site));
        servlets.put(PageType.MAP, new MapServlet(site));
        servlets.put(PageType.NODE, new NodeServlet(site));
        servlets.put(PageType.PAIR, new PairServlet(site));
        servlets.put(PageType.CHAIN, new ChainServlet(site));
        servlets.put(PageType.COVERAGE, new CoverageServlet(site));
        servlets.put(PageType.ANNOTATIONS, new AnnotationsServlet(site));
        servlets.put(PageType.FILE, new FileServlet(site));
        servlets.put(PageType.WORK, new WorkServlet(site));
        servlets.put(PageType.HEALTH, new HealthServlet(site));
        servlets.put(PageType.ASSET, new AssetServlet(site));
        return servlets;
    }

    private static CompressionHandler compressed(ServletContextHandler context) {
        CompressionHandler handler = new CompressionHandler(context);
        handler.putCompression(new GzipCompression());
        CompressionConfig.Builder config = CompressionConfig.builder().compressIncludeMethod("GET");
        PACKED.forEach(config::compressIncludeMimeType);
        handler.putConfiguration("/*", config.build());
        return handler;
    }

    /** The port in use. */
    public int port() {
        return connector.getLocalPort();
    }

    /** What is on air now. */
    public Stock stock() {
        return site.shelf().stock();
    }

    /** Waits until the server stops. */
    public void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException("the server did not stop", e);
        }
    }
}
