package org.rejoinder.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.rejoinder.draw.Words;
import org.rejoinder.graph.Graph;
import org.rejoinder.graph.Graph.Node;
import org.rejoinder.graph.Graphs;
import org.rejoinder.graph.Outline;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Statement;
import org.rejoinder.source.Citation.PublicPlace;

/** The view as nested lists. */
final class MarkdownFormat implements Format {
    @Override
    public String ending() {
        return "md";
    }

    @Override
    public String mediaType() {
        return "text/markdown; charset=utf-8";
    }

    @Override
    public byte[] write(Exhibit exhibit) {
        return new Writer(exhibit).write().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes one view. */
    private static final class Writer {
        private final ArgumentMap map;
        private final Sayings sayings;
        private final Outline outline;
        private final Set<String> shown = new LinkedHashSet<>();
        private final StringBuilder out = new StringBuilder();

        Writer(Exhibit exhibit) {
            this.map = exhibit.map();
            this.sayings = new Sayings(exhibit.catalog(), map);
            this.outline = Outline.of(map);
            Graph graph = Graphs.of(map, exhibit.view());
            graph.nodes().stream().map(Node::id).forEach(shown::add);
        }

        String write() {
            out.append("# ").append(escape(map.title())).append("\n\n");
            map.summary().ifPresent(summary -> out.append(escape(summary)).append("\n\n"));
            shown.stream()
                    .filter(id -> outline.parent(id).filter(shown::contains).isEmpty())
                    .forEach(id -> statement(id, 0));
            return out.toString();
        }

        private void statement(String id, int depth) {
            Statement statement = map.statement(id);
            // Two blanks a level: CommonMark reads a list item's children from its own text on.
            out.append("  ".repeat(depth)).append("- **").append(escape(sayings.role(statement)));
            out.append("** (").append(escape(sayings.speaker(statement))).append(", ");
            out.append(escape(sayings.voice(statement))).append("): ").append(escape(statement.gist()));
            for (Relation relation : map.from(id)) {
                if (shown.contains(relation.target())) {
                    out.append("; *").append(Words.relation(map, relation)).append("* ");
                    out.append(escape(map.statement(relation.target()).gist()));
                }
            }
            sayings.citations(statement).forEach(citation -> {
                out.append(" [").append(escape(citation.work().title()));
                citation.page().ifPresent(page -> out.append(", p. ").append(page));
                out.append(']');
                Sayings.nearest(citation)
                        .map(PublicPlace::href)
                        .ifPresent(
                                href -> out.append("(<").append(address(href)).append(">)"));
            });
            out.append('\n');
            outline.children(id).stream().filter(shown::contains).forEach(child -> statement(child, depth + 1));
        }

        private static String address(String href) {
            return href.replace("<", "%3C")
                    .replace(">", "%3E")
                    .replace(" ", "%20")
                    .replace("\\", "%5C");
        }

        /** Every sign that could begin something; a backslash before any ASCII punctuation shows just the sign. */
        private static String escape(String text) {
            StringBuilder escaped = new StringBuilder();
            text.strip().replaceAll("\\s+", " ").codePoints().forEach(c -> {
                if ("\\`*_{}[]<>#|~&$!".indexOf(c) >= 0) {
                    escaped.append('\\');
                }
                escaped.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c);
            });
            return escaped.toString()
                    .replaceFirst("^([-+]|\\d+[.)])", "\\\\$1")
                    .replaceFirst("^\\\\(\\d+)([.)])", "$1\\\\$2");
        }
    }
}
