package org.rejoinder.graph;

import java.util.List;
import java.util.Optional;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Statement;

/**
 * What is to be drawn: the visible statements and relations of a map, before anything has a place.
 *
 * @param nodes in reading order, the thesis first where it is visible
 * @param relations those whose every end is visible
 * @param groups the visible statements but the thesis, by theme; a group without title holds what has no theme
 * @param bundles themes of which only a box with their title is shown, because the whole would be too much
 * @param arrangement how the layout should read them
 */
public record Graph(
        ArgumentMap map,
        View view,
        List<Node> nodes,
        List<Relation> relations,
        List<Group> groups,
        List<Bundle> bundles,
        Arrangement arrangement) {

    /** Most boxes that a view shows unless everything was asked for. */
    public static final int READABLE = 150;

    /** How a graph is laid out. */
    public enum Arrangement {
        /** Pairs stacked in columns under their themes, thesis across the top: for maps of many pairs. */
        COLUMNS,
        /** A layered tree: for parts of a map. */
        TREE
    }

    /**
     * A visible statement.
     *
     * @param number of its pair, on objections and rebuttals that have one
     * @param parent what it hangs on, where that is visible
     * @param owner for a ground, the objection, rebuttal or thesis that it bears out in the end
     * @param hidden how many grounds of its own, or other statements that hang on it, are folded away
     * @param foldable how many grounds of its own are shown and could be folded away
     */
    public record Node(
            Statement statement,
            Optional<Integer> number,
            Optional<String> parent,
            Optional<Statement> owner,
            int hidden,
            int foldable) {
        public String id() {
            return statement.id();
        }
    }

    /** A theme that is folded whole: its id as {@code section=} names it, and what it holds. */
    public record Bundle(String theme, String title, int pairs, int statements) {
        /** How a stack names it among statements; no statement's id has a colon. */
        public String key() {
            return "theme:" + theme;
        }
    }

    /** Stacks under one theme: a stack is an objection with all that hangs on it, in reading order. */
    public record Group(Optional<String> section, Optional<String> title, List<List<String>> stacks) {
        public Group {
            stacks = List.copyOf(stacks);
        }
    }

    public Graph {
        nodes = List.copyOf(nodes);
        relations = List.copyOf(relations);
        groups = List.copyOf(groups);
        bundles = List.copyOf(bundles);
    }
}
