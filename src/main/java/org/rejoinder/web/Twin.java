package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/** The text twin: all that the picture can show, as nested lists. */
public record Twin(Item thesis, List<Section> sections) {
    /** Items under one theme; a section without title holds what has none. */
    public record Section(Optional<String> title, List<Item> items) {}

    /**
     * A statement and what hangs on it.
     *
     * @param marks voice, move and rhetoric in words
     * @param relations every relation of the statement, both directions, in words
     */
    public record Item(NodeRef node, List<String> marks, List<NodePane.RelationGroup> relations, List<Item> items) {}
}
