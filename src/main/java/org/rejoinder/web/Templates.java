package org.rejoinder.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** The pages' templates, compiled by the build into {@code org.rejoinder.web.pages}. */
final class Templates {
    private final TemplateEngine engine;

    Templates() {
        // The loader of our own classes, not the thread's: exec:java and a servlet container differ in the latter.
        ClassLoader loader = Templates.class.getClassLoader();
        this.engine = TemplateEngine.createPrecompiled(null, ContentType.Html, loader, "org.rejoinder.web.pages");
        engine.setTrimControlStructures(true);
    }

    /** Renders {@code template} with its two parameters, {@code frame} and {@code page}. */
    byte[] render(String template, Frame frame, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template + ".jte", Map.of("frame", frame, "page", page), output);
        return output.toByteArray();
    }
}
