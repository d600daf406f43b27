/** Graphviz on the JVM: {@link org.rejoinder.draw.engine.GraphvizLayout} takes DOT text and gives back places. */
package org.rejoinder.draw.engine;
