package org.rejoinder.draw.engine;

/** Which Graphviz lays out: the one we carry, or the one that is installed. */
public enum EngineChoice {
    /** V8 where it runs on this machine, else an installed {@code dot}. */
    AUTO,
    /** Graphviz as WebAssembly in V8; nothing needs to be installed. */
    V8,
    /** The {@code dot} program on the PATH. */
    DOT
}
