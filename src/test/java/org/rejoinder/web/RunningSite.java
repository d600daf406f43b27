package org.rejoinder.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rejoinder.draw.Pictures;
import org.rejoinder.draw.engine.EngineChoice;
import org.rejoinder.draw.engine.GraphvizLayout;

/** The app on a free port of this machine, and a client for it. */
final class RunningSite implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Pictures pictures;
    private final WebServer server;

    private RunningSite(Pictures pictures, WebServer server) {
        this.pictures = pictures;
        this.server = server;
    }

    static RunningSite of(Path arguments) throws IOException {
        Pictures pictures = new Pictures(GraphvizLayout.open(EngineChoice.AUTO));
        return new RunningSite(pictures, WebServer.start("127.0.0.1", 0, Shelf.of(arguments), pictures));
    }

    /** With a library of published texts. */
    static RunningSite of(Path arguments, Path library) throws IOException {
        Pictures pictures = new Pictures(GraphvizLayout.open(EngineChoice.AUTO));
        return new RunningSite(pictures, WebServer.start("127.0.0.1", 0, Shelf.of(arguments), pictures, library));
    }

    int port() {
        return server.port();
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(at(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Document page(String path) {
        return Jsoup.parse(get(path).body(), at(path).toString());
    }

    /** Sends a request as it stands, however broken, and reads the answer to its end. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try (InputStream in = socket.getInputStream()) {
                in.transferTo(answer);
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    String rawGet(String target) throws IOException {
        return raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    @Override
    public void close() throws IOException {
        server.close();
        pictures.close();
    }
}
