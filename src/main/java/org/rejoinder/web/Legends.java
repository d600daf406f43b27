package org.rejoinder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rejoinder.graph.Graph;
import org.rejoinder.graph.Graph.Node;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.model.Voice;
import org.rejoinder.web.MapView.Legend;

/** Explains the marks of a picture, and only those that it has. */
final class Legends {
    private Legends() {}

    static List<Legend> of(Graph graph) {
        List<Legend> legend = new ArrayList<>();
        for (Role role : Role.values()) {
            add(legend, any(graph, node -> node.statement().role() == role), role.key(), role.words());
        }
        add(legend, attack(graph, Role.OBJECTION), "objects", "objects to");
        add(legend, attack(graph, Role.REBUTTAL), "answers", "answers");
        add(legend, relation(graph, Relation.Support.class), "support", "because");
        add(legend, relation(graph, Relation.Undercut.class), "undercut", "undercuts the step");
        add(
                legend,
                any(graph, node -> node.statement().voice() == Voice.REPORTED),
                "reported",
                "reported by an opponent");
        add(legend, any(graph, node -> node.statement().voice() == Voice.EDITOR), "editor", Voice.EDITOR.words());
        add(legend, !graph.bundles().isEmpty(), "theme", "a theme to open");
        add(legend, any(graph, node -> node.hidden() > 0), "folded", "grounds to unfold");
        add(legend, any(graph, node -> node.statement().rhetoric().isPresent()), "rhetoric", "leans on rhetoric");
        return legend;
    }

    private static void add(List<Legend> legend, boolean there, String mark, String words) {
        if (there) {
            legend.add(new Legend(mark, words));
        }
    }

    private static boolean any(Graph graph, Predicate<Node> test) {
        return graph.nodes().stream().anyMatch(test);
    }

    private static boolean attack(Graph graph, Role from) {
        return graph.relations().stream()
                .anyMatch(r -> r instanceof Relation.Attack attack
                        && graph.map().statement(attack.from()).role() == from);
    }

    private static boolean relation(Graph graph, Class<? extends Relation> type) {
        return graph.relations().stream().anyMatch(type::isInstance);
    }
}
