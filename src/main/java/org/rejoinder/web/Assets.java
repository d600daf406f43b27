package org.rejoinder.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Styles, scripts and fonts: a closed list, read from the class path once.
 *
 * <p>One version, made of all their bytes, stands in their addresses. Files may so refer to each other by relative
 * addresses, and browsers may keep them for ever.
 */
final class Assets {
    private static final String OURS = "webapp/static/";
    private static final String SERIF = "META-INF/resources/_static/pt-serif/5.1.0/files/pt-serif-";
    private static final String SANS = "liberation/LiberationSans-";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "ttf", "font/ttf");

    private static final List<String> FILES = List.of(
            "icon.svg",
            "css/base.css",
            "css/map.css",
            "css/picture.css",
            "css/pages.css",
            "css/reader.css",
            "css/print.css",
            "js/main.js",
            "js/navigate.js",
            "js/chain.js",
            "js/menus.js",
            "js/reveal.js",
            "js/zoom.js");

    private final Map<String, Answer> answers;
    private final String version;

    private Assets(Map<String, Answer> answers, String version) {
        this.answers = answers;
        this.version = version;
    }

    /** Reads every listed file; one that is missing is a fault of the build. */
    static Assets read() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        resources().forEach((file, resource) -> {
            byte[] bytes = bytes(resource);
            all.writeBytes(bytes);
            String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
            answers.put(file, new Answer(200, type, bytes, Answer.Keep.FOR_EVER));
        });
        return new Assets(answers, Answer.digest(all.toByteArray()).substring(0, 12));
    }

    private static Map<String, String> resources() {
        Map<String, String> resources = new LinkedHashMap<>();
        FILES.forEach(file -> resources.put(file, OURS + file));
        for (String script : List.of("latin", "latin-ext", "cyrillic", "cyrillic-ext")) {
            for (String style : List.of("400-normal", "400-italic", "700-normal")) {
                String name = script + "-" + style + ".woff2";
                resources.put("fonts/pt-serif-" + name, SERIF + name);
            }
        }
        Stream.of("Regular.ttf", "Bold.ttf").forEach(name -> resources.put("fonts/sans-" + name, SANS + name));
        return resources;
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address in front of every asset's name, with a slash at its end. */
    String base() {
        return PageType.ASSET.path(version, "");
    }

    Optional<Answer> find(String asked, String file) {
        return asked.equals(version) ? Optional.ofNullable(answers.get(file)) : Optional.empty();
    }
}
