package org.rejoinder.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.rejoinder.draw.Words;
import org.rejoinder.graph.Graph;
import org.rejoinder.graph.Graph.Node;
import org.rejoinder.graph.Graphs;
import org.rejoinder.model.Statement;

/** One row a statement, for spreadsheets. */
final class CsvFormat implements Format {
    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public byte[] write(Exhibit exhibit) {
        Sayings sayings = new Sayings(exhibit.catalog(), exhibit.map());
        Graph graph = Graphs.of(exhibit.map(), exhibit.view());
        CsvTable table = new CsvTable(
                "id", "number", "role", "speaker", "voice", "move", "gist", "text", "relations", "source", "link");
        for (Node node : graph.nodes()) {
            Statement statement = node.statement();
            String relations = exhibit.map().from(node.id()).stream()
                    .map(relation -> Words.relation(exhibit.map(), relation) + " " + relation.target())
                    .collect(Collectors.joining("; "));
            table.row(List.of(
                    node.id(),
                    sayings.number(statement).map(String::valueOf).orElse(""),
                    statement.role().key(),
                    sayings.speaker(statement),
                    sayings.voice(statement),
                    statement.move().map(move -> move.key()).orElse(""),
                    statement.gist(),
                    statement.text(),
                    relations,
                    sayings.cite(statement),
                    sayings.link(statement).orElse("")));
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }
}
