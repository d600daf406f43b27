package org.rejoinder.draw.engine;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.rejoinder.draw.engine.LayoutException.Reason;

/** As many workers as the limits allow, started when needed; callers are served first come, first served. */
final class WorkerPool implements AutoCloseable {
    private final EngineLimits limits;
    private final Supplier<Worker> maker;
    private final Semaphore turns;
    private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    WorkerPool(EngineLimits limits, Supplier<Worker> maker) {
        this.limits = limits;
        this.maker = maker;
        this.turns = new Semaphore(limits.atOnce(), true);
    }

    private interface Work {
        String with(Worker worker) throws LayoutException;
    }

    /** Graphviz's JSON. */
    String json(String dot) throws LayoutException {
        return inTurn(worker -> worker.json(dot));
    }

    /** Name and versions, as a reader should see them. */
    String name() throws LayoutException {
        return inTurn(Worker::name);
    }

    private String inTurn(Work work) throws LayoutException {
        waitForTurn();
        try {
            if (closed) {
                throw LayoutException.stopped("The layout engine is closed.");
            }
            Worker last = idle.pollFirst();
            Worker worker = last == null ? maker.get() : last;
            boolean good = false;
            try {
                String answer = work.with(worker);
                good = !worker.worn();
                return answer;
            } finally {
                giveBack(worker, good);
            }
        } finally {
            turns.release();
        }
    }

    private void waitForTurn() throws LayoutException {
        try {
            if (!turns.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new LayoutException(
                        Reason.BUSY,
                        "All " + limits.atOnce() + " layout engines were busy for "
                                + limits.patience().toSeconds() + " s. Try again later.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LayoutException.stopped("The layout was interrupted.");
        }
    }

    /** One that failed in any way is not used again: a new one takes 0.03 s. */
    private void giveBack(Worker worker, boolean good) {
        if (!good) {
            worker.close();
            return;
        }
        idle.addFirst(worker);
        if (closed) {
            closeIdle();
        }
    }

    /** Frees what is idle now, and the rest as it comes back. */
    @Override
    public void close() {
        closed = true;
        closeIdle();
    }

    private void closeIdle() {
        for (Worker worker = idle.pollFirst(); worker != null; worker = idle.pollFirst()) {
            worker.close();
        }
    }
}
