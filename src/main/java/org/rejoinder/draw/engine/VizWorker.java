package org.rejoinder.draw.engine;

import com.caoccao.javet.exceptions.JavetException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rejoinder.draw.engine.LayoutException.Reason;

/**
 * A runtime on its own thread, lent to one caller at a time.
 *
 * <p>Its own thread, for V8 needs a deep stack (see {@link V8Library}), and so that the caller, who only waits, can be
 * the watchdog: when its time is over it ends the layout.
 */
final class VizWorker {
    /** Starting takes 0.05 s; a machine that swaps may need much more, and no graph is to blame for that. */
    private static final Duration START = Duration.ofSeconds(30);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(null, task, "graphviz-v8", V8Library.STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    });
    private final Duration limit;
    private volatile VizRuntime runtime;
    private int rendersLeft;

    VizWorker(Duration limit, int renders) {
        this.limit = limit;
        this.rendersLeft = renders;
    }

    String json(String dot) throws LayoutException {
        start();
        rendersLeft--;
        return await(() -> runtime.json(dot), limit, dot.length());
    }

    String versions() throws LayoutException {
        start();
        return await(() -> runtime.versions(), START, 0);
    }

    boolean worn() {
        return rendersLeft <= 0;
    }

    private void start() throws LayoutException {
        if (runtime == null) {
            await(
                    () -> {
                        runtime = new VizRuntime();
                        return null;
                    },
                    START,
                    0);
        }
    }

    private <T> T await(Callable<T> work, Duration atMost, int characters) throws LayoutException {
        Future<T> result = thread.submit(work);
        try {
            return result.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            terminate();
            throw LayoutException.timeout(atMost.toMillis(), characters);
        } catch (InterruptedException e) {
            terminate();
            Thread.currentThread().interrupt();
            throw LayoutException.stopped("The layout was interrupted.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LayoutException) {
                throw (LayoutException) e.getCause();
            }
            throw new LayoutException(Reason.FAILED, "Graphviz failed: " + e.getCause(), e.getCause());
        }
    }

    private void terminate() {
        VizRuntime running = runtime;
        if (running != null) {
            running.terminate();
        }
    }

    /** Frees the runtime as soon as its thread is done with what it does; returns at once. */
    void close() {
        thread.execute(() -> {
            try {
                if (runtime != null) {
                    runtime.close();
                }
            } catch (JavetException e) {
                // Nothing is left to be freed by us, and nobody waits for the answer.
                runtime = null;
            }
        });
        thread.shutdown();
    }
}
