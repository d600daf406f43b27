package org.rejoinder.draw.engine;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A stream of JSON objects, cut apart by their braces. */
final class JsonObjects {
    private final InputStream in;

    JsonObjects(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next object, waiting for its last brace; empty where the stream ends first. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        int depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (depth == 0 && c != '{') {
                continue;
            }
            object.write(c);
            if (quoted) {
                quoted = escaped || c != '"';
                escaped = !escaped && c == '\\';
            } else {
                quoted = c == '"';
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            if (depth == 0) {
                return Optional.of(object.toString(StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }
}
