package org.rejoinder.draw.engine;

import guru.nidi.graphviz.engine.AbstractGraphvizEngine;
import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Graphviz;
import guru.nidi.graphviz.engine.GraphvizException;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.util.regex.Pattern;
import org.rejoinder.draw.engine.LayoutException.Reason;

/**
 * The way through graphviz-java, and the only class that knows its types.
 *
 * <p>graphviz-java keeps one engine for the whole JVM, and {@code useEngine} closes the one before. So one engine of
 * ours is given to it once and for all; which pool serves a call travels with the calling thread. After the first
 * call graphviz-java only reads that engine from a field, under a lock held for some nanoseconds, and runs it on the
 * caller's thread: its queue and its timeouts belong to starting an engine, and ours starts at once. Renders
 * therefore run in parallel (measured: as many a second as without it).
 */
final class NidiFront extends AbstractGraphvizEngine {
    private static final ThreadLocal<WorkerPool> SERVING = new ThreadLocal<>();

    /**
     * graphviz-java looks for a resolution anywhere in the text, labels too, and fails on what is not a number
     * ({@code dpi=1.2.3}). It never sees such text: the engine gets it by way of a preprocessor.
     */
    private static final Pattern RESOLUTION = Pattern.compile("dpi\"?\\s*=", Pattern.CASE_INSENSITIVE);

    static {
        Graphviz.useEngine(new NidiFront());
    }

    private NidiFront() {
        super(true);
    }

    /** Graphviz's JSON for the text, by this pool. */
    static String json(WorkerPool pool, String dot) throws LayoutException {
        SERVING.set(pool);
        try {
            String seen = RESOLUTION.matcher(dot).find() ? "digraph {}" : dot;
            return Graphviz.fromString(seen)
                    .engine(Engine.DOT)
                    .preProcessor((text, options, process) -> dot)
                    .render(Format.JSON0)
                    .toString();
        } catch (GraphvizException e) {
            if (e.getCause() instanceof LayoutException) {
                throw (LayoutException) e.getCause();
            }
            throw new LayoutException(Reason.FAILED, "Graphviz failed: " + e.getMessage(), e);
        } finally {
            SERVING.remove();
        }
    }

    @Override
    protected void doInit() {
        // Workers start when they are first needed.
    }

    @Override
    public EngineResult execute(String dot, Options options, Rasterizer rasterizer) {
        try {
            return EngineResult.fromString(SERVING.get().json(dot));
        } catch (LayoutException e) {
            throw new GraphvizException(e.getMessage(), e);
        }
    }
}
