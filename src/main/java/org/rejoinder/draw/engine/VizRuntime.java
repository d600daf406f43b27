package org.rejoinder.draw.engine;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.exceptions.JavetTerminatedException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.options.V8RuntimeOptions;
import com.caoccao.javet.values.reference.V8ValueFunction;
import org.rejoinder.draw.engine.LayoutException.Reason;

/** One V8 with Graphviz loaded in it: for one thread only, except {@link #terminate}. */
final class VizRuntime {
    private final V8Runtime runtime;
    private final V8ValueFunction layout;

    VizRuntime() throws JavetException {
        runtime = V8Host.getV8Instance().createV8Runtime(new V8RuntimeOptions());
        try {
            layout = load();
        } catch (JavetException | RuntimeException e) {
            runtime.close();
            throw e;
        }
    }

    private V8ValueFunction load() throws JavetException {
        VizScripts scripts = VizScripts.get();
        runtime.getExecutor(scripts.host()).executeVoid();
        runtime.getExecutor(scripts.viz()).executeVoid();
        runtime.getExecutor(scripts.layout()).executeVoid();
        runtime.getExecutor("rejoinderStart()").executeVoid();
        runtime.await();
        return runtime.getGlobalObject().get("rejoinderLayout");
    }

    String versions() throws JavetException {
        String graphviz = runtime.getExecutor("rejoinderVersion()").executeString();
        return "V8 " + runtime.getVersion() + ", Graphviz " + graphviz + " (viz-js "
                + VizScripts.get().version() + ")";
    }

    /** Whatever it throws, this runtime is to be closed: Graphviz may have written over its own memory. */
    String json(String dot) throws LayoutException {
        try {
            String answer = layout.callString(null, dot);
            if (answer.charAt(0) == '+') {
                return answer.substring(1);
            }
            throw LayoutException.syntax(answer.substring(1));
        } catch (JavetTerminatedException e) {
            throw new LayoutException(Reason.TIMEOUT, "The layout was ended.", e);
        } catch (JavetException e) {
            throw trap(e);
        }
    }

    /**
     * A trap in WebAssembly, a full stack and an exit mean the same to a reader: more than Graphviz can hold. It exits
     * when it gets no more memory; of its errors in the graph it tells otherwise.
     */
    private static LayoutException trap(JavetException e) {
        String words = String.valueOf(e.getMessage());
        if (words.startsWith("Program terminated")) {
            return LayoutException.tooLarge("it needs more memory than it may have", e);
        }
        if (words.startsWith("RuntimeError") || words.startsWith("RangeError")) {
            return LayoutException.tooLarge(words, e);
        }
        return new LayoutException(Reason.FAILED, "Graphviz failed: " + words, e);
    }

    /** Ends the layout that is running; the only call for another thread. */
    void terminate() {
        runtime.terminateExecution();
    }

    void close() throws JavetException {
        layout.close();
        runtime.close();
    }
}
