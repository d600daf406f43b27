package org.rejoinder.draw.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rejoinder.draw.engine.LayoutException.Reason;

/** The pool by itself, with workers that do as they are told: "wait" waits, "fail" fails. */
class WorkerPoolTest {
    private final CountDownLatch waiting = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final List<Puppet> made = new CopyOnWriteArrayList<>();

    private final class Puppet extends Worker {
        private final CountDownLatch freed = new CountDownLatch(1);
        private volatile boolean terminated;

        Puppet(EngineLimits limits) {
            super(limits, "puppet", 0);
            made.add(this);
        }

        @Override
        void start() {}

        @Override
        String lay(String dot) throws Exception {
            if (dot.equals("wait")) {
                waiting.countDown();
                goOn.await();
            }
            if (dot.equals("fail")) {
                throw new IllegalStateException("told to fail");
            }
            return "laid " + dot;
        }

        @Override
        String versions() {
            return "puppet";
        }

        @Override
        void free() {
            freed.countDown();
        }

        @Override
        void terminate() {
            terminated = true;
            goOn.countDown();
        }

        boolean isFreed() throws InterruptedException {
            return freed.await(10, TimeUnit.SECONDS);
        }
    }

    private WorkerPool pool(int atOnce, Duration patience, int rendersEach) {
        EngineLimits limits = new EngineLimits(atOnce, Duration.ofSeconds(10), patience, rendersEach, 100);
        return new WorkerPool(limits, () -> new Puppet(limits));
    }

    @Test
    void oneWorkerServesCallAfterCall() throws LayoutException {
        try (WorkerPool pool = pool(4, Duration.ofSeconds(10), 100)) {
            assertEquals("laid a", pool.json("a"));
            assertEquals("laid b", pool.json("b"));
            assertEquals("puppet", pool.name());
            assertEquals(1, made.size());
        }
    }

    @Test
    void aWornOrFailedWorkerIsReplacedAndFreed() throws Exception {
        try (WorkerPool pool = pool(1, Duration.ofSeconds(10), 2)) {
            pool.json("a");
            pool.json("b");
            assertTrue(made.get(0).isFreed());
            LayoutException thrown = assertThrows(LayoutException.class, () -> pool.json("fail"));
            assertEquals(Reason.FAILED, thrown.reason());
            assertTrue(made.get(1).isFreed());
            pool.json("c");
            assertEquals(3, made.size());
        }
    }

    @Test
    void whoWaitsTooLongIsToldToComeAgain() throws Exception {
        try (WorkerPool pool = pool(1, Duration.ofMillis(20), 100)) {
            Thread first = new Thread(() -> {
                try {
                    pool.json("wait");
                } catch (LayoutException e) {
                    throw new IllegalStateException(e);
                }
            });
            first.start();
            waiting.await();
            LayoutException thrown = assertThrows(LayoutException.class, () -> pool.json("a"));
            goOn.countDown();
            first.join();

            assertEquals(Reason.BUSY, thrown.reason());
            assertEquals("laid a", pool.json("a"));
        }
    }

    @Test
    void anInterruptedCallerEndsItsLayout() throws Exception {
        try (WorkerPool pool = pool(1, Duration.ofSeconds(10), 100)) {
            List<Reason> reasons = new CopyOnWriteArrayList<>();
            Thread caller = new Thread(() -> {
                try {
                    pool.json("wait");
                } catch (LayoutException e) {
                    reasons.add(e.reason());
                }
            });
            caller.start();
            waiting.await();
            caller.interrupt();
            caller.join();

            assertEquals(List.of(Reason.STOPPED), reasons);
            assertTrue(made.get(0).terminated);
            assertTrue(made.get(0).isFreed());
        }
    }

    @Test
    void closingFreesIdleWorkersAndThoseThatComeBack() throws Exception {
        WorkerPool pool = pool(2, Duration.ofSeconds(10), 100);
        Thread caller = new Thread(() -> {
            try {
                pool.json("wait");
            } catch (LayoutException e) {
                throw new IllegalStateException(e);
            }
        });
        caller.start();
        waiting.await();
        pool.json("a");
        pool.close();
        goOn.countDown();
        caller.join();

        assertEquals(2, made.size());
        assertTrue(made.get(0).isFreed());
        assertTrue(made.get(1).isFreed());
        assertEquals(
                Reason.STOPPED,
                assertThrows(LayoutException.class, () -> pool.json("a")).reason());
    }
}
