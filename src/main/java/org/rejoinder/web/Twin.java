package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/** The text twin: all that the picture can show, as nested lists. */
public record Twin(Item thesis, List<Section> sections) {
    /**
     * Items under one theme; a section without title holds what has none.
     *
     * @param elsewhere where its items are, in maps too large for one page
     */
    public record Section(Optional<String> title, List<Item> items, Optional<Link> elsewhere) {}

    /**
     * A statement and what hangs on it.
     *
     * @param lead how what it hangs on reads towards it: {@code because}
     * @param marks voice, move and rhetoric in words
     * @param relations every relation of the statement in words, both directions, but for those that {@code items}
     *     show: there the lead says them
     */
    public record Item(
            String lead, NodeRef node, List<String> marks, List<NodePane.RelationGroup> relations, List<Item> items) {}
}
