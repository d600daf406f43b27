package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/** The study text of a work, with pages and citing nodes in its margin. */
public record ReaderView(
        String title,
        String author,
        Optional<String> kind,
        Optional<String> summary,
        List<Fact> dates,
        List<Link> contents,
        String pagesOf,
        List<Para> paragraphs,
        List<EditionCard> editions,
        List<Link> maps) {
    /** A fact with its label. */
    public record Fact(String label, String value) {}

    /**
     * @param page of the first edition, where it begins in this paragraph
     * @param aside why no statement need cite it
     * @param nodes that cite it
     */
    public record Para(
            String id,
            Optional<String> heading,
            Optional<Integer> page,
            List<String> segments,
            Optional<String> aside,
            List<Citing> nodes) {}

    /** A statement that cites a paragraph; {@code again} where it cites the one before too. */
    public record Citing(NodeRef node, boolean again) {}

    /** What is known of an edition. */
    public record EditionCard(String title, List<Fact> facts, Optional<Link> address, Optional<String> note) {}
}
