package org.rejoinder.web;

import java.util.List;

/** From the thesis to a statement, and on through every answer. */
public record ChainView(NodeRef node, List<Step> path, MapView.GraphView graph, Link inMap) {
    /**
     * A statement on the way.
     *
     * @param words how it bears on the one before: {@code is objected to by}
     * @param after what comes next
     */
    public record Step(NodeRef node, String words, String text, String voice, List<Step> after) {}
}
