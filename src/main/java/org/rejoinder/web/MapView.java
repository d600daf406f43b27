package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * The page of a map, with or without a node open.
 *
 * @param node the open node; without one the page introduces the map
 */
public record MapView(String title, GraphView graph, Intro intro, Optional<NodePane> node, Twin twin) {
    /**
     * @param svg the picture, escaped by its writer
     * @param picture names what is drawn, so that a script can tell whether the picture changed
     * @param facts what is shown, in a sentence
     * @param legend what is there to be explained, in order
     */
    public record GraphView(String svg, Size size, String picture, String facts, List<Legend> legend) {}

    /**
     * How large the picture is, and how small and large a page may show it, in pixels.
     *
     * @param width of the picture as its writer sizes it
     */
    public record Size(int width, int height) {
        // The smallest type in a box, the footer's, is 10 points; the gist's is 13.
        private static final double LEAST = 0.85;
        private static final double MOST = 1.3;

        public long leastWidth() {
            return Math.round(width * LEAST);
        }

        public long leastHeight() {
            return Math.round(height * LEAST);
        }

        public long mostWidth() {
            return Math.round(width * MOST);
        }

        public long mostHeight() {
            return Math.round(height * MOST);
        }
    }

    /** A mark and its words; {@code mark} names the little picture beside them. */
    public record Legend(String mark, String words) {}

    /** What the map is about. */
    public record Intro(
            Optional<String> summary,
            List<SpeakerView> speakers,
            List<Link> works,
            Optional<Link> coverage,
            Optional<Link> start,
            NodePane thesis) {}

    public record SpeakerView(String name, String side, Optional<String> note) {}
}
