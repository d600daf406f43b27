package org.rejoinder.draw.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a process says on its error stream: read all the time, for a full pipe would stop it. */
final class Complaints {
    private static final int KEPT = 4_000;
    private static final Pattern PREFIX = Pattern.compile("(?m)^Error: (<stdin>: )?");

    private final StringBuilder words = new StringBuilder();
    private final Thread reader;

    /** {@code onError} is called, once or more, when the process speaks of an error rather than of a warning. */
    Complaints(InputStream in, Runnable onError) {
        reader = new Thread(() -> read(in, onError), "graphviz-dot-errors");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(InputStream in, Runnable onError) {
        byte[] buffer = new byte[4096];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (keep(new String(buffer, 0, n, StandardCharsets.UTF_8))) {
                    onError.run();
                }
            }
        } catch (IOException e) {
            // The process was ended; what it said before is enough.
            return;
        }
    }

    private synchronized boolean keep(String said) {
        if (words.length() < KEPT) {
            words.append(said);
        }
        return words.indexOf("Error:") >= 0;
    }

    /** All that was said, without the program's own labels. Waits a second at most for the process to end. */
    String all() {
        try {
            reader.join(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            return PREFIX.matcher(words.toString().strip()).replaceAll("");
        }
    }
}
