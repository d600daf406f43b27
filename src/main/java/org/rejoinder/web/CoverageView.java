package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * How much of its work a map takes in.
 *
 * @param own the map's own work; empty where it has none
 * @param others the further works that it cites
 * @param open what it leaves open, one list a kind, in a fixed order
 */
public record CoverageView(String title, Link inMap, Optional<Own> own, List<Other> others, List<Open> open) {
    /**
     * The map's own work.
     *
     * @param percent share of paragraphs that are cited or need not be, rounded down
     */
    public record Own(
            Link reader, int percent, int covered, int total, List<Count> counts, List<Row> rows, List<Row> missed) {}

    /** How many paragraphs are in a state; {@code state} is its key, for styles. */
    public record Count(String state, String words, int number) {}

    /**
     * A paragraph.
     *
     * @param label as short as a cell of the picture needs it
     * @param size class of its length, 1 to 6
     * @param words what became of it: {@code cited by 3 statements}
     * @param begins first words of its study text
     */
    public record Row(
            String id,
            String label,
            Link reader,
            Optional<String> heading,
            String state,
            int size,
            String words,
            String begins,
            List<NodeRef> nodes) {}

    /** Another work: how many of its paragraphs the map cites. */
    public record Other(Link reader, int cited, int total) {}

    /** Statements that lack something; {@code none} is said where there are none. */
    public record Open(String id, String title, String none, List<NodeRef> nodes) {}
}
