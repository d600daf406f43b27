package org.rejoinder.export;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.rejoinder.draw.Words;
import org.rejoinder.draw.Xml;
import org.rejoinder.graph.Graph;
import org.rejoinder.graph.Graph.Node;
import org.rejoinder.graph.Graphs;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Statement;

/**
 * The view as GraphML, as Gephi and yEd read it: nodes and edges with attributes.
 *
 * <p>Edges run from source to target. A joint support is an edge a premise, tied by {@code joint}; an undercut runs to
 * the premise whose inference it attacks and names that inference's target in {@code inference}.
 */
final class GraphMlFormat implements Format {
    private static final String[] NODE = {
        "label", "role", "number", "speaker", "side", "voice", "move", "text", "source", "link"
    };
    private static final String[] EDGE = {"type", "words", "joint", "inference"};

    @Override
    public String ending() {
        return "graphml";
    }

    @Override
    public String mediaType() {
        return "application/graphml+xml";
    }

    @Override
    public byte[] write(Exhibit exhibit) {
        Graph graph = Graphs.of(exhibit.map(), exhibit.view());
        Sayings sayings = new Sayings(exhibit.catalog(), exhibit.map());
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"");
        out.append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
        out.append(" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns");
        out.append(" http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
        out.append("  <desc>").append(Xml.escape(exhibit.map().title())).append("</desc>\n");
        keys("node", NODE, out);
        keys("edge", EDGE, out);
        out.append("  <graph id=\"").append(Xml.escape(exhibit.map().id())).append("\" edgedefault=\"directed\">\n");
        graph.nodes().forEach(node -> node(node, exhibit, sayings, out));
        int edge = 0;
        for (Relation relation : graph.relations()) {
            for (String source : relation.sources()) {
                edge("e" + edge++, source, relation, exhibit, out);
            }
        }
        return out.append("  </graph>\n</graphml>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void keys(String of, String[] names, StringBuilder out) {
        for (String name : names) {
            out.append("  <key id=\"")
                    .append(of)
                    .append('-')
                    .append(name)
                    .append("\" for=\"")
                    .append(of);
            out.append("\" attr.name=\"").append(name).append("\" attr.type=\"");
            out.append(name.equals("number") ? "int" : "string").append("\"/>\n");
        }
    }

    private static void node(Node node, Exhibit exhibit, Sayings sayings, StringBuilder out) {
        Statement statement = node.statement();
        Map<String, String> data = new TreeMap<>();
        data.put("label", statement.gist());
        data.put("role", statement.role().key());
        sayings.number(statement).ifPresent(number -> data.put("number", number.toString()));
        data.put("speaker", sayings.speaker(statement));
        data.put(
                "side", exhibit.map().speakers().get(statement.speaker()).side().key());
        data.put("voice", statement.voice().key());
        statement.move().ifPresent(move -> data.put("move", move.key()));
        data.put("text", statement.text());
        data.put("source", sayings.cite(statement));
        sayings.link(statement).ifPresent(link -> data.put("link", link));
        out.append("    <node id=\"").append(Xml.escape(node.id())).append("\">\n");
        data("node", NODE, data, out);
        out.append("    </node>\n");
    }

    private static void edge(String id, String from, Relation relation, Exhibit exhibit, StringBuilder out) {
        Map<String, String> data = new TreeMap<>();
        data.put("type", relation.type());
        data.put("words", Words.relation(exhibit.map(), relation));
        if (relation.sources().size() > 1) {
            data.put("joint", relation.id());
        }
        if (relation instanceof Relation.Undercut undercut) {
            data.put("inference", undercut.inference().target());
        }
        out.append("    <edge id=\"").append(id).append("\" source=\"").append(Xml.escape(from));
        out.append("\" target=\"").append(Xml.escape(relation.target())).append("\">\n");
        data("edge", EDGE, data, out);
        out.append("    </edge>\n");
    }

    private static void data(String of, String[] names, Map<String, String> data, StringBuilder out) {
        for (String name : names) {
            String value = data.get(name);
            if (value != null) {
                out.append("      <data key=\"")
                        .append(of)
                        .append('-')
                        .append(name)
                        .append("\">");
                out.append(Xml.escape(value)).append("</data>\n");
            }
        }
    }
}
