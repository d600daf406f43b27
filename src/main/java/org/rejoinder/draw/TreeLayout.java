package org.rejoinder.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.draw.Course.Point;
import org.rejoinder.draw.Drawing.Box;
import org.rejoinder.draw.Drawing.Head;
import org.rejoinder.draw.Drawing.Label;
import org.rejoinder.draw.Drawing.Line;
import org.rejoinder.draw.Drawing.Style;
import org.rejoinder.draw.Drawing.Text;
import org.rejoinder.draw.engine.GraphvizLayout;
import org.rejoinder.draw.engine.LayoutException;
import org.rejoinder.graph.Graph;
import org.rejoinder.graph.Graph.Node;
import org.rejoinder.graph.View.Direction;
import org.rejoinder.model.Relation;

/**
 * A layered tree: the thesis first, what bears on it after, by Graphviz's {@code dot}.
 *
 * <p>Edges are given from target to source, so that the target takes the earlier layer, and are turned round when read.
 * A joint inference, and an inference under attack, runs through a junction of its own.
 */
final class TreeLayout {
    private static final double MARGIN = 4;
    private static final int LABELLED_AT_MOST = 40;

    /** Small enough that lines seem to meet in a point. */
    private static final double JUNCTION = 0.2;

    private final Graph graph;
    private final BoxMaker maker;
    private final Map<String, BoxContent> contents = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> junctions = new LinkedHashMap<>();
    private final Map<String, Piece> pieces = new LinkedHashMap<>();
    private final boolean labelled;

    /** One edge of the layout: a piece of a relation, ending in {@code head}, named on its line where {@code label}. */
    private record Piece(
            Relation relation, List<String> from, Head head, Optional<Text> label, String tail, String tip) {}

    TreeLayout(Graph graph, BoxMaker maker) {
        this.graph = graph;
        this.maker = maker;
        this.labelled = graph.relations().size() <= LABELLED_AT_MOST;
    }

    Placed place(GraphvizLayout engine) throws LayoutException {
        for (Node node : graph.nodes()) {
            names.put(node.id(), "n" + names.size());
            contents.put(node.id(), maker.make(node, width(node)));
        }
        LayoutAnswer answer = LayoutAnswer.read(engine.json(dot()));
        double margin = maker.scaled(MARGIN);
        Map<String, Box> boxes = new LinkedHashMap<>();
        contents.forEach((id, content) -> {
            Point centre = answer.centres().get(names.get(id));
            boxes.put(id, content.at(centre.x() - content.width() / 2, centre.y() - content.height() / 2));
        });
        List<Line> lines = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        pieces.forEach((id, piece) -> {
            LayoutAnswer.Edge edge = answer.edges().get(id);
            if (edge != null) {
                lines.add(line(piece, edge, answer));
                edge.label().flatMap(at -> label(piece, at)).ifPresent(labels::add);
            }
        });
        return new Placed(boxes, lines, labels, answer.width(), answer.height() + margin);
    }

    private double width(Node node) {
        return maker.scaled(
                switch (node.statement().role()) {
                    case THESIS -> 250;
                    case OBJECTION, REBUTTAL -> 220;
                    case GROUND -> 204;
                });
    }

    private String dot() {
        boolean leftToRight = graph.view().direction() == Direction.LR;
        String ranks = leftToRight ? "LR" : "TB";
        Dot dot = new Dot("layout=dot rankdir=" + ranks + " ordering=out splines=true nodesep="
                + Dot.inches(maker.scaled(leftToRight ? 10 : 16)) + " ranksep="
                + Dot.inches(maker.scaled(leftToRight ? 34 : 30)));
        contents.forEach((id, content) -> dot.node(names.get(id), content.width(), content.height(), ""));
        Set<Relation> attacked = graph.relations().stream()
                .filter(Relation.Undercut.class::isInstance)
                .map(relation -> ((Relation.Undercut) relation).inference())
                .collect(Collectors.toSet());
        for (Relation relation : graph.relations()) {
            if (!(relation instanceof Relation.Undercut)) {
                edges(dot, relation, attacked.contains(relation));
            }
        }
        for (Relation relation : graph.relations()) {
            if (relation instanceof Relation.Undercut undercut) {
                String junction = junctions.get(undercut.inference().id());
                edge(dot, junction, names.get(undercut.from()), relation, List.of(undercut.from()), Head.DIAMOND, true);
            }
        }
        return dot.close();
    }

    private void edges(Dot dot, Relation relation, boolean attacked) {
        String target = names.get(relation.target());
        Head head = relation instanceof Relation.Support ? Head.OPEN : Head.FILLED;
        if (relation.sources().size() == 1 && !attacked) {
            String source = relation.sources().get(0);
            edge(dot, target, names.get(source), relation, relation.sources(), head, true);
            return;
        }
        String junction = "j" + junctions.size();
        junctions.put(relation.id(), junction);
        dot.node(junction, JUNCTION, JUNCTION, "");
        edge(dot, target, junction, relation, relation.sources(), head, true);
        for (String source : relation.sources()) {
            edge(dot, junction, names.get(source), relation, List.of(source), Head.NONE, false);
        }
    }

    private void edge(
            Dot dot, String target, String source, Relation relation, List<String> from, Head head, boolean named) {
        String id = "e" + pieces.size();
        Optional<Text> label = named && labelled
                ? maker.label(Words.relation(graph.map(), relation), maker.scaled(90), 10.5, false, Style.RELATION)
                : Optional.empty();
        pieces.put(id, new Piece(relation, from, head, label, source, target));
        String size = label.map(
                        text -> "label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\""
                                + " FIXEDSIZE=\"TRUE\" WIDTH=\"" + (int) Math.ceil(text.width() + 8) + "\" HEIGHT=\""
                                + (int) Math.ceil(text.size() * 1.4) + "\"><TR><TD></TD></TR></TABLE>>")
                .orElse("");
        String ports = graph.view().direction() == Direction.LR ? "tailport=e headport=w " : "tailport=s headport=n ";
        dot.edge(target, source, id, ports + size);
    }

    private Line line(Piece piece, LayoutAnswer.Edge edge, LayoutAnswer answer) {
        Relation relation = piece.relation();
        Course course = edge.reversed();
        Course joined = course.between(
                junction(piece.tail(), answer).orElse(course.start()),
                junction(piece.tip(), answer).orElse(course.end()));
        return new Line(
                relation.id(),
                relation.type(),
                piece.from(),
                relation.target(),
                Words.sentence(graph.map(), relation),
                joined,
                piece.head());
    }

    /** The very point of a junction: Graphviz lets lines end a little before it. */
    private Optional<Point> junction(String name, LayoutAnswer answer) {
        return junctions.containsValue(name) ? Optional.of(answer.centres().get(name)) : Optional.empty();
    }

    private static Optional<Label> label(Piece piece, Point centre) {
        return piece.label()
                .map(text -> new Label(text.moved(centre.x() - text.width() / 2, centre.y() - text.size() * 0.65)));
    }
}
