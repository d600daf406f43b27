package org.rejoinder.draw.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The scripts that make Graphviz run in V8, read once from the classpath.
 *
 * <p>The version of viz-js is asked of its own artifact, so that the pom is the only place that names it.
 */
record VizScripts(String version, String host, String viz, String layout) {
    private static final String PROPERTIES = "/META-INF/maven/org.mvnpm.at.viz-js/viz/pom.properties";

    private static final class Holder {
        static final VizScripts ONLY = read();
    }

    static VizScripts get() {
        return Holder.ONLY;
    }

    private static VizScripts read() {
        try (InputStream in = open(PROPERTIES)) {
            Properties properties = new Properties();
            properties.load(in);
            String version = properties.getProperty("version");
            String viz = "/META-INF/resources/_static/at/viz-js/viz/" + version + "/dist/viz-global.js";
            return new VizScripts(version, text("viz-host.js"), text(viz), text("viz-layout.js"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the scripts of viz-js", e);
        }
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = VizScripts.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("not on the classpath: " + resource);
        }
        return in;
    }
}
