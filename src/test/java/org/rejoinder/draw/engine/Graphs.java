package org.rejoinder.draw.engine;

import java.util.Random;

/** DOT texts to lay out. */
final class Graphs {
    private Graphs() {}

    /** Like an argument map: boxes of given size, clusters of five, an edge from each box to one before it. */
    static String map(int boxes) {
        StringBuilder dot = new StringBuilder("digraph {\nnode [shape=box width=2.5 height=.8 fixedsize=true]\n");
        for (int i = 1; i < boxes; i++) {
            dot.append("n").append(i).append(" -> n").append(i / 3).append('\n');
        }
        for (int i = 0; i + 5 <= boxes; i += 5) {
            dot.append("subgraph cluster").append(i).append(" {");
            for (int k = i; k < i + 5; k++) {
                dot.append(" n").append(k);
            }
            dot.append(" }\n");
        }
        return dot.append("}\n").toString();
    }

    /** Dense enough that Graphviz's chance has something to decide. */
    static String random(long seed) {
        Random random = new Random(seed);
        StringBuilder dot = new StringBuilder("digraph {\n");
        for (int i = 0; i < 40; i++) {
            dot.append("n").append(random.nextInt(25)).append(" -> n").append(random.nextInt(25));
            dot.append(random.nextInt(4) == 0 ? " [label=<<b>objects</b> to>]\n" : "\n");
        }
        return dot.append("}\n").toString();
    }

    static String chain(int nodes) {
        StringBuilder dot = new StringBuilder("digraph {\n");
        for (int i = 1; i < nodes; i++) {
            dot.append("n").append(i - 1).append(" -> n").append(i).append('\n');
        }
        return dot.append("}\n").toString();
    }

    /** Graphviz's own stack is full before the last brace opens. */
    static String nested(int depth) {
        return "digraph {" + "subgraph {".repeat(depth) + "}".repeat(depth) + "}";
    }
}
