package org.rejoinder.draw.engine;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.rejoinder.draw.engine.LayoutException.Reason;

/** Graphviz in V8: as many at once as the limits allow, first come, first served. */
final class V8Backend implements Backend {
    private final EngineLimits limits;
    private final Semaphore turns;
    private final Deque<VizWorker> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    V8Backend(EngineLimits limits) {
        this.limits = limits;
        this.turns = new Semaphore(limits.atOnce(), true);
    }

    private interface Work {
        String with(VizWorker worker) throws LayoutException;
    }

    @Override
    public String json(String dot) throws LayoutException {
        return inTurn(worker -> worker.json(dot));
    }

    @Override
    public String name() {
        try {
            return inTurn(VizWorker::versions);
        } catch (LayoutException e) {
            return "V8 (viz-js " + VizScripts.get().version() + "; " + e.getMessage() + ")";
        }
    }

    private String inTurn(Work work) throws LayoutException {
        waitForTurn();
        try {
            if (closed) {
                throw LayoutException.stopped("The layout engine is closed.");
            }
            VizWorker last = idle.pollFirst();
            VizWorker worker = last == null ? new VizWorker(limits.render(), limits.rendersEach()) : last;
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
    private void giveBack(VizWorker worker, boolean good) {
        if (!good) {
            worker.close();
            return;
        }
        idle.addFirst(worker);
        if (closed) {
            closeIdle();
        }
    }

    @Override
    public void close() {
        closed = true;
        closeIdle();
    }

    private void closeIdle() {
        for (VizWorker worker = idle.pollFirst(); worker != null; worker = idle.pollFirst()) {
            worker.close();
        }
    }
}
