package org.rejoinder.draw.engine;

import java.time.Duration;

/**
 * How much one layout engine may use.
 *
 * @param atOnce graphs laid out at the same time
 * @param render longest time for one graph
 * @param patience longest time a caller waits for its turn
 * @param rendersEach graphs after which an engine is replaced, for Graphviz leaks about 3 KB on each
 * @param characters longest DOT text, in UTF-16 units
 */
record EngineLimits(int atOnce, Duration render, Duration patience, int rendersEach, int characters) {
    /** For a server: as many at once as there are cores, though never more than 8, for each may grow to 512 MB. */
    static EngineLimits standard() {
        int cores = Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors()));
        return new EngineLimits(cores, Duration.ofSeconds(20), Duration.ofSeconds(60), 2_000, 8_000_000);
    }
}
