package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * A statement in full.
 *
 * @param side where its speaker stands, in the map's words
 * @param voice whose words it gives: {@code as reported by Lenin}
 * @param move what kind of reply it makes, on rebuttals
 * @param notes what the editor adds, each with a label that says what it is
 * @param relations grouped by how they read from here
 */
public record NodePane(
        NodeRef node,
        String side,
        String voice,
        String voiceKey,
        String text,
        Optional<String> move,
        List<Note> notes,
        List<PassageView> passages,
        List<RelationGroup> relations,
        Optional<Link> pair,
        Link chain,
        Turn turn) {
    /** Whether it shows published words, of which no copy may be kept. */
    boolean showsPublished() {
        return passages.stream().anyMatch(passage -> !passage.published().isEmpty());
    }

    /** A labelled remark; {@code kind} is {@code rhetoric}, {@code since} or {@code note}. */
    public record Note(String kind, String label, String text) {}

    /** {@code is answered by}, and what does so. */
    public record RelationGroup(String words, List<Related> related) {}

    /** The other end of a relation; {@code together} says what else it needs, or where an undercut strikes. */
    public record Related(NodeRef node, Optional<String> together) {}

    /** The pairs before and after. */
    public record Turn(Optional<Link> previous, Optional<Link> next) {}
}
