package org.rejoinder.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.graph.Graph;
import org.rejoinder.graph.Graph.Node;
import org.rejoinder.graph.Graphs;
import org.rejoinder.graph.View;
import org.rejoinder.model.Anchor;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Catalog;
import org.rejoinder.model.Pair;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Speaker;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Work;
import org.rejoinder.source.Citation;
import org.rejoinder.source.Citations;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The map as data, as {@code docs/json.md} describes it: what the view selects, with nothing folded.
 *
 * <p>Absent values are left out, but for the number of a pair, which is null where the source does not count it.
 */
final class JsonFormat implements Format {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public byte[] write(Exhibit exhibit) {
        ArgumentMap map = exhibit.map();
        View view = exhibit.view();
        View all =
                new View(view.scope(), View.Folding.UNFOLDED, Set.of(), view.voice(), view.speaker(), view.direction());
        Graph graph = Graphs.of(map, all);
        Set<String> shown = graph.nodes().stream().map(Node::id).collect(Collectors.toSet());
        ObjectNode root = MAPPER.createObjectNode();
        root.put("id", map.id()).put("title", map.title()).put("language", map.language());
        map.summary().ifPresent(summary -> root.put("summary", summary));
        root.put("thesis", map.thesis());
        speakers(map, root.putArray("speakers"));
        ArrayNode sections = root.putArray("sections");
        map.sections().forEach(s -> sections.addObject().put("id", s.id()).put("title", s.title()));
        ArrayNode statements = root.putArray("statements");
        map.statements().values().stream()
                .filter(statement -> shown.contains(statement.id()))
                .forEach(statement -> statement(exhibit.catalog(), statement, statements.addObject()));
        ArrayNode relations = root.putArray("relations");
        graph.relations().forEach(relation -> relation(relation, relations));
        ArrayNode pairs = root.putArray("pairs");
        map.pairs().stream().filter(p -> shown.contains(p.objection())).forEach(p -> pair(p, shown, pairs.addObject()));
        return MAPPER.writeValueAsBytes(root);
    }

    private static void speakers(ArgumentMap map, ArrayNode out) {
        for (Speaker speaker : map.speakers().values()) {
            ObjectNode node = out.addObject();
            node.put("id", speaker.id())
                    .put("name", speaker.name())
                    .put("side", speaker.side().key());
            speaker.note().ifPresent(note -> node.put("note", note));
        }
    }

    private static void statement(Catalog catalog, Statement statement, ObjectNode out) {
        out.put("id", statement.id()).put("role", statement.role().key());
        out.put("speaker", statement.speaker()).put("voice", statement.voice().key());
        put(out, "reporter", statement.reporter());
        put(out, "move", statement.move().map(move -> move.key()));
        put(out, "kind", statement.kind().map(kind -> kind.key()));
        out.put("gist", statement.gist()).put("text", statement.text());
        put(out, "rhetoric", statement.rhetoric());
        put(out, "dodges", statement.dodges());
        put(out, "since", statement.since());
        put(out, "note", statement.note());
        ArrayNode passages = out.putArray("passages");
        statement.passages().forEach(passage -> passage(catalog, passage, passages.addObject()));
    }

    private static void passage(Catalog catalog, Passage passage, ObjectNode out) {
        out.put("work", passage.work());
        ArrayNode paragraphs = out.putArray("paragraphs");
        passage.paragraphs().forEach(paragraphs::add);
        passage.segments().ifPresent(run -> {
            ArrayNode segments = out.putArray("segments");
            for (int segment = run.first(); segment <= run.last(); segment++) {
                segments.add(segment);
            }
        });
        Work work = catalog.works().get(passage.work());
        if (work == null) {
            return;
        }
        Citation citation = Citations.of(work, passage);
        out.put("edition", citation.edition().id());
        citation.page().ifPresent(page -> out.put("page", page));
        citation.anchor().ifPresent(anchor -> anchor(anchor, out));
    }

    private static void anchor(Anchor anchor, ObjectNode out) {
        put(out, "prefix", anchor.prefix());
        out.put("start", anchor.start());
        put(out, "end", anchor.end());
        put(out, "suffix", anchor.suffix());
    }

    /** A joint support is one entry a premise, tied by {@code joint}; an undercut names the inference it attacks. */
    private static void relation(Relation relation, ArrayNode out) {
        List<String> sources = relation.sources();
        for (String source : sources) {
            ObjectNode node = out.addObject();
            node.put("from", source).put("to", relation.target()).put("type", relation.type());
            if (sources.size() > 1) {
                node.put("joint", relation.id());
            }
            if (relation instanceof Relation.Undercut undercut) {
                node.putObject("inference")
                        .put("from", undercut.inference().sources().get(0))
                        .put("to", undercut.inference().target());
            }
        }
    }

    private static void pair(Pair pair, Set<String> shown, ObjectNode out) {
        out.put("id", pair.id());
        out.put("number", pair.number().orElse(null));
        put(out, "section", pair.section());
        out.put("objection", pair.objection());
        out.put("rebuttal", pair.rebuttal().filter(shown::contains).orElse(null));
        ArrayNode grounds = out.putArray("grounds");
        pair.grounds().stream().filter(shown::contains).forEach(grounds::add);
    }

    private static void put(ObjectNode out, String key, Optional<String> value) {
        value.ifPresent(text -> out.put(key, text));
    }
}
