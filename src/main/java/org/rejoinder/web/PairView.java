package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * An objection and its rebuttal facing each other.
 *
 * @param rebuttal empty where the map has no answer
 */
public record PairView(
        String title,
        Optional<String> section,
        NodePane objection,
        List<NodePane> objectionGrounds,
        Optional<NodePane> rebuttal,
        List<NodePane> grounds,
        Link inMap,
        NodePane.Turn turn) {}
