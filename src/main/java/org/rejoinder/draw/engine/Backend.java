package org.rejoinder.draw.engine;

/** A Graphviz that runs: takes DOT text, gives Graphviz's JSON. Safe for parallel use. */
interface Backend extends AutoCloseable {
    String json(String dot) throws LayoutException;

    /** Name and versions, as a reader should see them. */
    String name();

    @Override
    void close();
}
