package org.rejoinder.model;

import java.util.List;
import java.util.Optional;

/**
 * An objection with its rebuttal: what a class rehearses.
 *
 * @param number its number in the source; empty for one that the source does not count
 * @param section id of the theme it is grouped under
 * @param rebuttal empty where the map has no answer
 * @param grounds ids of the statements that bear out the rebuttal, in the map's order
 */
public record Pair(
        String id,
        Optional<Integer> number,
        Optional<String> section,
        String objection,
        Optional<String> rebuttal,
        List<String> grounds) {
    public Pair {
        grounds = List.copyOf(grounds);
    }
}
