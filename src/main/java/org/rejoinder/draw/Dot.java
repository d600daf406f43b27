package org.rejoinder.draw;

import java.util.Locale;

/** Writes the DOT text that asks Graphviz for places: boxes with their sizes, no words. */
final class Dot {
    private static final double POINTS_PER_INCH = 72;
    private final StringBuilder out = new StringBuilder();

    /** Opens a graph with {@code attributes}, written as they stand. */
    Dot(String attributes) {
        out.append("digraph {\ngraph [").append(attributes).append("]\n");
        out.append("node [shape=box fixedsize=true label=\"\"]\nedge [dir=none]\n");
    }

    Dot node(String name, double width, double height, String more) {
        out.append(name).append(" [width=").append(inches(width));
        out.append(" height=").append(inches(height));
        return raw(more.isEmpty() ? "]" : " " + more + "]");
    }

    Dot edge(String tail, String head, String id, String more) {
        out.append(tail).append(" -> ").append(head).append(" [id=").append(id);
        return raw(more.isEmpty() ? "]" : " " + more + "]");
    }

    Dot raw(String line) {
        out.append(line).append('\n');
        return this;
    }

    String close() {
        return out.append("}\n").toString();
    }

    static String inches(double points) {
        return String.format(Locale.ROOT, "%.5f", points / POINTS_PER_INCH);
    }

    static String points(double points) {
        return String.format(Locale.ROOT, "%.2f", points);
    }
}
