package org.rejoinder.export;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.rejoinder.draw.Drawing.Kind;
import org.rejoinder.draw.Palette;
import org.rejoinder.draw.Words;
import org.rejoinder.graph.Graph;
import org.rejoinder.graph.Graph.Node;
import org.rejoinder.graph.Graphs;
import org.rejoinder.graph.View.Direction;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;

/** The view as a Mermaid flowchart; an inference that is undercut, or shared, runs through a node of its own. */
final class MermaidFormat implements Format {
    @Override
    public String ending() {
        return "mmd";
    }

    @Override
    public String mediaType() {
        return "text/vnd.mermaid; charset=utf-8";
    }

    @Override
    public byte[] write(Exhibit exhibit) {
        return new Writer(exhibit).write().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes one view. */
    private static final class Writer {
        private final Graph graph;
        private final Sayings sayings;
        private final Palette palette;
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, String> junctions = new HashMap<>();
        private final StringBuilder out = new StringBuilder();

        Writer(Exhibit exhibit) {
            this.graph = Graphs.of(exhibit.map(), exhibit.view());
            this.sayings = new Sayings(exhibit.catalog(), exhibit.map());
            this.palette = Palette.of(exhibit.drawing().theme());
            // Ids of statements may be words of Mermaid's own, such as end.
            graph.nodes().forEach(node -> names.put(node.id(), "n" + names.size()));
        }

        String write() {
            out.append("flowchart ")
                    .append(graph.view().direction() == Direction.LR ? "RL" : "BT")
                    .append('\n');
            out.append("  accTitle: ").append(plain(graph.map().title())).append('\n');
            graph.nodes().forEach(this::node);
            graph.relations().stream()
                    .filter(r -> !(r instanceof Relation.Undercut))
                    .forEach(this::relation);
            graph.relations().stream()
                    .filter(Relation.Undercut.class::isInstance)
                    .forEach(this::relation);
            for (Kind kind : new Kind[] {Kind.THESIS, Kind.OBJECTION, Kind.REBUTTAL, Kind.GROUND}) {
                out.append("  classDef ").append(kind.key()).append(" fill:").append(palette.fill(kind));
                out.append(",stroke:").append(palette.edge(kind, java.util.Optional.empty()));
                out.append(",color:")
                        .append(kind == Kind.THESIS ? palette.onThesis() : palette.ink())
                        .append('\n');
            }
            return out.toString();
        }

        private void node(Node node) {
            Statement statement = node.statement();
            boolean round = statement.role() == Role.REBUTTAL;
            out.append("  ").append(names.get(node.id())).append(round ? "(\"" : "[\"");
            out.append(escape(sayings.header(statement))).append("<br/>").append(escape(statement.gist()));
            out.append(round ? "\")" : "\"]")
                    .append(":::")
                    .append(statement.role().key())
                    .append('\n');
        }

        private void relation(Relation relation) {
            String words = Words.relation(graph.map(), relation);
            if (relation instanceof Relation.Undercut undercut) {
                String hit = junctions.get(undercut.inference().id());
                String target = hit == null ? names.get(relation.target()) : hit;
                edge(names.get(undercut.from()), "-.->", words, target);
                return;
            }
            if (relation.sources().size() == 1 && !isAttacked(relation)) {
                edge(names.get(relation.sources().get(0)), "-->", words, names.get(relation.target()));
                return;
            }
            String junction = "j" + junctions.size();
            junctions.put(relation.id(), junction);
            out.append("  ").append(junction).append("((\" \"))\n");
            relation.sources()
                    .forEach(source -> out.append("  ")
                            .append(names.get(source))
                            .append(" --- ")
                            .append(junction)
                            .append('\n'));
            edge(junction, "-->", words, names.get(relation.target()));
        }

        private boolean isAttacked(Relation relation) {
            return graph.relations().stream()
                    .anyMatch(r -> r instanceof Relation.Undercut undercut
                            && undercut.inference().equals(relation));
        }

        private void edge(String from, String arrow, String words, String to) {
            out.append("  ")
                    .append(from)
                    .append(' ')
                    .append(arrow)
                    .append("|")
                    .append(words)
                    .append("| ");
            out.append(to).append('\n');
        }

        /** Text in quotes: all that Mermaid, Markdown in it, or the HTML that it becomes could read is a number. */
        private static String escape(String text) {
            StringBuilder escaped = new StringBuilder();
            text.replaceAll("\\s+", " ").codePoints().forEach(c -> {
                if ("\"#&<>`*_\\[](){}|;:/%~^=-.@!$".indexOf(c) >= 0 && c != '-' && c != '.') {
                    escaped.append('#').append(c).append(';');
                } else {
                    escaped.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c);
                }
            });
            return escaped.toString();
        }

        /** A title is read to the end of its line; Mermaid knows no escapes there. */
        private static String plain(String text) {
            return text.replaceAll("[\\s;#%{}<>]+", " ").strip();
        }
    }
}
