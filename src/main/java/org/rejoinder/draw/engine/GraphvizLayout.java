package org.rejoinder.draw.engine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final Machine machine;
    private WorkerPool pool;
    private String why;
    private boolean closed;

    /** What there is to run on: why V8 does not run here (empty if it does), and where programs are. */
    record Machine(Supplier<Optional<String>> v8Problem, String path) {
        static Machine here() {
            return new Machine(
                    V8Library::problem,
                    Optional.ofNullable(System.getenv("PATH")).orElse(""));
        }
    }

    GraphvizLayout(EngineChoice choice, EngineLimits limits, Machine machine) {
        this.choice = choice;
        this.limits = limits;
        this.machine = machine;
    }

    public static GraphvizLayout open(EngineChoice choice) {
        return new GraphvizLayout(choice, EngineLimits.standard(), Machine.here());
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
                    String.format(Locale.ROOT, "%,d characters of DOT, at most %,d", dot.length(), limits.characters()),
                    null);
        }
        return NidiFront.json(pool(), wellFormed(dot));
    }

    /** Which engine runs and why, for a start message. Starts the engine, to ask it. */
    public String engineName() {
        try {
            return pool().name() + ", " + why;
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

    private synchronized WorkerPool pool() throws LayoutException {
        if (closed) {
            throw LayoutException.stopped("The layout engine is closed.");
        }
        if (pool == null) {
            pool = new WorkerPool(limits, choose());
        }
        return pool;
    }

    private Supplier<Worker> choose() throws LayoutException {
        if (choice == EngineChoice.DOT) {
            return dot("as asked for", "");
        }
        Optional<String> problem = machine.v8Problem().get();
        if (problem.isEmpty()) {
            why = choice == EngineChoice.V8 ? "as asked for" : "which needs nothing installed";
            return () -> new VizWorker(limits);
        }
        String words = "V8 does not run on this machine (" + problem.get() + ")";
        if (choice == EngineChoice.V8) {
            throw new LayoutException(
                    Reason.NO_ENGINE, words + ". Install Graphviz, and choose the engine dot or none.");
        }
        return dot("for " + words, words + ", and ");
    }

    private Supplier<Worker> dot(String because, String before) throws LayoutException {
        Optional<Path> program = DotProgram.find(machine.path());
        if (program.isEmpty()) {
            throw new LayoutException(
                    Reason.NO_ENGINE,
                    "No layout engine: " + before + "there is no program dot on the PATH. Install Graphviz (Debian and"
                            + " Ubuntu: apt install graphviz; macOS: brew install graphviz; Windows: winget install"
                            + " graphviz; others: https://graphviz.org/download/).");
        }
        why = because;
        return () -> new DotWorker(limits, program.get());
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
        if (pool != null) {
            pool.close();
        }
    }
}
