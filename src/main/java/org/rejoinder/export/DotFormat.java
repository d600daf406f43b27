package org.rejoinder.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rejoinder.draw.Drawing.Kind;
import org.rejoinder.draw.Palette;
import org.rejoinder.draw.Words;
import org.rejoinder.graph.Graph;
import org.rejoinder.graph.Graph.Group;
import org.rejoinder.graph.Graph.Node;
import org.rejoinder.graph.Graphs;
import org.rejoinder.graph.View.Direction;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;

/**
 * The graph in Graphviz's own language: what is shown, not where, so that any Graphviz can lay it out again.
 *
 * <p>Edges run from the target to the source, with the arrow at the target, for the thesis comes first. Themes are
 * clusters.
 */
final class DotFormat implements Format {
    @Override
    public String ending() {
        return "dot";
    }

    @Override
    public String mediaType() {
        return "text/vnd.graphviz; charset=utf-8";
    }

    @Override
    public byte[] write(Exhibit exhibit) {
        Palette palette = Palette.of(exhibit.drawing().theme());
        return new Writer(Graphs.of(exhibit.map(), exhibit.view()), palette)
                .write()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Writes one graph. */
    private static final class Writer {
        private final Graph graph;
        private final Palette palette;
        private final StringBuilder out = new StringBuilder();
        private final Map<String, String> junctions = new LinkedHashMap<>();

        Writer(Graph graph, Palette palette) {
            this.graph = graph;
            this.palette = palette;
        }

        String write() {
            out.append("digraph ").append(quoted(graph.map().id())).append(" {\n");
            out.append("  graph [label=").append(quoted(graph.map().title()));
            out.append(", labelloc=t, rankdir=").append(graph.view().direction() == Direction.LR ? "LR" : "TB");
            out.append(", fontname=\"Liberation Sans,Arial\"]\n");
            out.append("  node [shape=box, style=filled, fontname=\"Liberation Sans,Arial\", fontsize=13]\n");
            out.append("  edge [dir=back, fontname=\"Liberation Sans,Arial\", fontsize=10]\n");
            graph.nodes().forEach(this::node);
            int cluster = 0;
            for (Group group : graph.groups()) {
                if (group.title().isPresent()) {
                    cluster(cluster++, group);
                }
            }
            graph.relations().stream()
                    .filter(r -> !(r instanceof Relation.Undercut))
                    .forEach(this::relation);
            graph.relations().stream()
                    .filter(Relation.Undercut.class::isInstance)
                    .forEach(this::relation);
            return out.append("}\n").toString();
        }

        private void node(Node node) {
            Role role = node.statement().role();
            String number = node.number().map(n -> n + " ").orElse("");
            String speaker =
                    graph.map().speakers().get(node.statement().speaker()).name();
            String label = number + role.words() + ": " + speaker + "\n"
                    + node.statement().gist();
            Kind kind = Kind.of(role);
            String edge = palette.edge(kind, node.owner().map(owner -> Kind.of(owner.role())));
            out.append("  ").append(quoted(node.id())).append(" [label=").append(quoted(label));
            out.append(", tooltip=").append(quoted(node.statement().text()));
            out.append(", style=").append(role == Role.REBUTTAL ? "\"filled,rounded\"" : "filled");
            out.append(", color=").append(quoted(edge)).append(", fillcolor=").append(quoted(palette.fill(kind)));
            out.append(", fontcolor=").append(quoted(role == Role.THESIS ? palette.onThesis() : palette.ink()));
            out.append("]\n");
        }

        private void cluster(int number, Group group) {
            out.append("  subgraph cluster_").append(number).append(" {\n    label=");
            out.append(quoted(group.title().orElseThrow())).append("; style=dashed\n   ");
            group.stacks()
                    .forEach(stack -> stack.forEach(
                            id -> out.append(' ').append(quoted(id)).append(';')));
            out.append("\n  }\n");
        }

        private void relation(Relation relation) {
            String words = Words.relation(graph.map(), relation);
            if (relation instanceof Relation.Undercut undercut) {
                String hit = junctions.get(undercut.inference().id());
                edge(hit, undercut.from(), words, ", style=dashed, arrowtail=diamond");
                return;
            }
            String head = relation instanceof Relation.Support ? ", arrowtail=vee" : ", arrowtail=normal";
            if (relation.sources().size() == 1 && !isAttacked(relation)) {
                edge(relation.target(), relation.sources().get(0), words, head);
                return;
            }
            String junction = "inference " + relation.id();
            junctions.put(relation.id(), junction);
            out.append("  ").append(quoted(junction)).append(" [shape=point, label=\"\"]\n");
            edge(relation.target(), junction, words, head);
            relation.sources().forEach(source -> edge(junction, source, "", ", dir=none"));
        }

        private boolean isAttacked(Relation relation) {
            return graph.relations().stream()
                    .anyMatch(r -> r instanceof Relation.Undercut undercut
                            && undercut.inference().equals(relation));
        }

        private void edge(String from, String to, String words, String more) {
            out.append("  ").append(quoted(from)).append(" -> ").append(quoted(to));
            out.append(" [label=").append(quoted(words)).append(more).append("]\n");
        }

        /** A quoted DOT string; a backslash would begin an escape, and NUL would end the text. */
        private static String quoted(String text) {
            String safe = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\0", "\uFFFD");
            return "\"" + safe.replace("\r", "").replace("\n", "\\n") + "\"";
        }
    }
}
