package org.rejoinder.draw.engine;

import com.caoccao.javet.exceptions.JavetException;

/** Graphviz in V8. */
final class VizWorker extends Worker {
    private volatile VizRuntime runtime;

    VizWorker(EngineLimits limits) {
        super(limits, "graphviz-v8", V8Library.STACK_BYTES);
    }

    @Override
    void start() throws JavetException {
        runtime = new VizRuntime();
    }

    @Override
    String lay(String dot) throws LayoutException {
        return runtime.json(dot);
    }

    @Override
    String versions() throws JavetException {
        return runtime.versions();
    }

    @Override
    void terminate() {
        VizRuntime running = runtime;
        if (running != null) {
            running.terminate();
        }
    }

    @Override
    void free() throws JavetException {
        VizRuntime closing = runtime;
        runtime = null;
        if (closing != null) {
            closing.close();
        }
    }
}
