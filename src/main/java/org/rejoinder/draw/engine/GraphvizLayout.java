package org.rejoinder.draw.engine;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.draw.engine.LayoutException.Reason;

/**
 * Lays out DOT text; safe for parallel use, bounded in number and time.
 *
 * <p>Opening costs nothing. The first call starts an engine (V8: 0.4 s) and each call after that takes as long as
 * Graphviz does. Two calls with the same text answer with the same bytes.
 */
public final class GraphvizLayout implements AutoCloseable {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

    private final EngineChoice choice;
    private final EngineLimits limits;
    private Backend backend;
    private String why;
    private boolean closed;

    GraphvizLayout(EngineChoice choice, EngineLimits limits) {
        this.choice = choice;
        this.limits = limits;
    }

    public static GraphvizLayout open(EngineChoice choice) {
        return new GraphvizLayout(choice, EngineLimits.standard());
    }

    /**
     * Graphviz's JSON for one graph in DOT (format {@code json0}: places without drawing operations). Places are in
     * points, the origin at the bottom left. The graph's attribute {@code layout} chooses another layout than dot.
     *
     * @throws LayoutException with words a user can act on
     */
    public String json(String dot) throws LayoutException {
        if (dot.length() > limits.characters()) {
            throw LayoutException.tooLarge(
                    String.format(
                            java.util.Locale.ROOT,
                            "%,d characters of DOT, at most %,d",
                            dot.length(),
                            limits.characters()),
                    null);
        }
        return NidiFront.json(backend(), wellFormed(dot));
    }

    /** Which engine runs and why, for a start message. Starts the engine, to ask it. */
    public String engineName() {
        try {
            Backend running = backend();
            return running.name() + ", " + why;
        } catch (LayoutException e) {
            return "none: " + e.getMessage();
        }
    }

    /** Starts an engine in the background, so that the first graph need not wait for it; returns at once. */
    public void warm() {
        Thread thread = new Thread(this::engineName, "graphviz-warm");
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized Backend backend() throws LayoutException {
        if (closed) {
            throw LayoutException.stopped("The layout engine is closed.");
        }
        if (backend == null) {
            backend = start();
        }
        return backend;
    }

    private Backend start() throws LayoutException {
        Optional<String> problem = choice == EngineChoice.DOT ? Optional.of("not asked for") : V8Library.problem();
        if (problem.isEmpty()) {
            why = choice == EngineChoice.V8 ? "as asked for" : "for it needs nothing installed";
            return new V8Backend(limits);
        }
        if (choice == EngineChoice.V8) {
            throw new LayoutException(
                    Reason.NO_ENGINE,
                    "V8 does not run on this machine (" + problem.get()
                            + "). Install Graphviz and choose the engine dot.");
        }
        throw new LayoutException(Reason.NO_ENGINE, "No layout engine: V8 does not run here (" + problem.get() + ").");
    }

    /** Half a surrogate pair has no UTF-8; a null ends Graphviz's text, and other controls spoil its JSON. */
    private static String wellFormed(String dot) {
        String clean = CONTROL.matcher(dot).replaceAll(" ");
        return new String(clean.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** Frees all engines; layouts that run come to their end first. */
    @Override
    public synchronized void close() {
        closed = true;
        if (backend != null) {
            backend.close();
        }
    }
}
