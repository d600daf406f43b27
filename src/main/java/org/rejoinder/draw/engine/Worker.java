package org.rejoinder.draw.engine;

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
 * One Graphviz on a thread of its own, lent to one caller at a time.
 *
 * <p>The thread does the work so that the caller, who only waits, can be the watchdog: when its time is over it ends
 * the layout. After any failure a worker is to be closed and replaced.
 */
abstract class Worker {
    /** Starting takes some hundredths of a second; a machine that swaps needs more, and no graph is to blame. */
    private static final Duration START = Duration.ofSeconds(30);

    private final ExecutorService thread;
    private final EngineLimits limits;
    private boolean started;
    private int renders;

    /** Stack of the thread in bytes; 0 for the usual one. */
    Worker(EngineLimits limits, String threadName, long stack) {
        this.limits = limits;
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread created = new Thread(null, task, threadName, stack);
            created.setDaemon(true);
            return created;
        });
    }

    /** Called on the worker's thread, as are the next three. */
    abstract void start() throws Exception;

    abstract String lay(String dot) throws Exception;

    abstract String versions() throws Exception;

    abstract void free() throws Exception;

    /** Called by another thread: whatever runs comes to its end soon, with an exception. */
    abstract void terminate();

    final String json(String dot) throws LayoutException {
        startOnce();
        renders++;
        return await(() -> lay(dot), limits.render(), dot.length());
    }

    final String name() throws LayoutException {
        startOnce();
        return await(this::versions, START, 0);
    }

    final boolean worn() {
        return renders >= limits.rendersEach();
    }

    /** Returns at once; frees as soon as the thread is done with what it does. */
    final void close() {
        thread.execute(() -> {
            try {
                free();
            } catch (Exception e) {
                // Nobody waits for this answer, and there is nothing more to free.
                terminate();
            }
        });
        thread.shutdown();
    }

    private void startOnce() throws LayoutException {
        if (!started) {
            await(
                    () -> {
                        start();
                        return "";
                    },
                    START,
                    0);
            started = true;
        }
    }

    private String await(Callable<String> work, Duration atMost, int characters) throws LayoutException {
        Future<String> result = thread.submit(work);
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
}
