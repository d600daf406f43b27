package org.rejoinder.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.draw.Columns.Part;
import org.rejoinder.draw.Course.Point;
import org.rejoinder.draw.Drawing.Box;
import org.rejoinder.draw.Drawing.Kind;
import org.rejoinder.draw.Drawing.Label;
import org.rejoinder.draw.Drawing.Style;
import org.rejoinder.draw.Drawing.Text;
import org.rejoinder.draw.engine.GraphvizLayout;
import org.rejoinder.draw.engine.LayoutException;
import org.rejoinder.draw.text.FontMetrics;
import org.rejoinder.draw.text.TextFit;
import org.rejoinder.graph.Graph;
import org.rejoinder.graph.Graph.Group;
import org.rejoinder.graph.Graph.Node;
import org.rejoinder.model.Role;

/**
 * Pairs stacked in columns under their themes, the thesis across the top.
 *
 * <p>The places come from Graphviz's {@code osage}, which packs nested arrays: a column is an array of one. Gaps are
 * part of the sizes that it is given, in whole points, for it rounds what is not whole.
 */
final class ColumnLayout {
    /** Left of every box: the trunk to the thesis, and the lane of lines that pass a box by. */
    static final double GUTTER = 24;

    private static final double BOX_WIDTH = 212;
    private static final double COLUMN_GAP = 4;
    private static final double GROUND_INDENT = 18;
    private static final double SCREEN = 1.42;

    private final Graph graph;
    private final BoxMaker maker;
    private final double gutter;
    private final double boxWidth;
    private final double columnWidth;
    private final Map<String, BoxContent> contents = new LinkedHashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    ColumnLayout(Graph graph, BoxMaker maker) {
        this.graph = graph;
        this.maker = maker;
        this.gutter = maker.scaled(GUTTER);
        this.boxWidth = maker.scaled(BOX_WIDTH);
        this.columnWidth = gutter + boxWidth + maker.scaled(COLUMN_GAP);
    }

    Placed place(GraphvizLayout engine) throws LayoutException {
        String thesis = graph.map().thesis();
        for (Node node : graph.nodes()) {
            nodes.put(node.id(), node);
            if (!node.id().equals(thesis)) {
                contents.put(node.id(), content(node));
            }
        }
        graph.bundles().forEach(bundle -> contents.put(bundle.key(), maker.make(bundle, boxWidth)));
        level(Kind.THEME);
        contents.keySet().forEach(id -> names.put(id, "n" + names.size()));
        double planned = titleHeight(graph.groups().stream().map(group -> titleLines(group, false)));
        double above = maker.scaled(90);
        List<List<Part>> columns = Columns.share(graph.groups(), this::height, planned, columnWidth, above, SCREEN);
        columns.forEach(column -> rows.add(rows(column)));
        levelRows();
        double titleHeight = titleHeight(
                columns.stream().flatMap(List::stream).map(part -> titleLines(part.group(), part.continued())));
        double width = Math.max(1, columns.size()) * columnWidth - maker.scaled(COLUMN_GAP);
        graph.nodes().stream()
                .filter(n -> n.id().equals(thesis))
                .forEach(n -> contents.put(n.id(), maker.make(n, Math.max(width, boxWidth + gutter))));
        LayoutAnswer answer = LayoutAnswer.read(engine.json(dot(columns, titleHeight)));
        Map<String, Box> boxes = boxes(answer);
        titles(columns, answer, titleHeight);
        List<Drawing.Line> lines = new ColumnLines(graph, boxes, columns, gutter).route();
        return new Placed(boxes, lines, labels, answer.width(), answer.height());
    }

    private BoxContent content(Node node) {
        return maker.make(node, boxWidth - depth(node) * maker.scaled(GROUND_INDENT));
    }

    /** How many grounds a ground is nested in, itself included; 0 for all else. */
    private int depth(Node node) {
        int depth = 0;
        Node at = node;
        while (at.statement().role() == Role.GROUND && at.parent().isPresent() && depth < 6) {
            depth++;
            at = nodes.get(at.parent().get());
        }
        return at.id().equals(graph.map().thesis()) && depth > 0 ? depth - 1 : depth;
    }

    /** Boxes of this kind become equally high. */
    private void level(Kind kind) {
        double highest = contents.values().stream()
                .filter(c -> c.kind() == kind)
                .mapToDouble(BoxContent::height)
                .max()
                .orElse(0);
        contents.replaceAll((id, c) -> c.kind() == kind ? c.grownTo(highest) : c);
    }

    /** Objections and rebuttals of a column, in order: what stands beside each other across columns is a row. */
    private List<String> rows(List<Part> column) {
        return column.stream()
                .flatMap(part -> part.stacks().stream())
                .flatMap(List::stream)
                .filter(id -> contents.get(id).kind() == Kind.OBJECTION
                        || contents.get(id).kind() == Kind.REBUTTAL)
                .filter(id -> !hangsOnGround(id))
                .toList();
    }

    /** Boxes of a row become equally high, so that rows line up; other boxes keep the height of their text. */
    private void levelRows() {
        int most = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            int row = i;
            List<String> beside = rows.stream()
                    .filter(column -> column.size() > row)
                    .map(column -> column.get(row))
                    .toList();
            double highest = beside.stream()
                    .mapToDouble(id -> contents.get(id).height())
                    .max()
                    .orElse(0);
            beside.forEach(id -> contents.computeIfPresent(id, (key, content) -> content.grownTo(highest)));
        }
    }

    /** Grounds that were opened do not count, so that a stack keeps its column when one is opened. */
    private double height(List<String> stack) {
        double height = 0;
        for (int i = 0; i < stack.size(); i++) {
            boolean opened = !graph.view().unfolded() && hangsOnGround(stack.get(i));
            height += opened ? 0 : cellHeight(stack.get(i), i == 0);
        }
        return height;
    }

    private boolean hangsOnGround(String id) {
        Optional<Node> at = node(id);
        while (at.isPresent()) {
            if (at.get().statement().role() == Role.GROUND) {
                return true;
            }
            at = at.get().parent().flatMap(this::node);
        }
        return false;
    }

    private Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    private double cellHeight(String id, boolean opensStack) {
        BoxContent content = contents.get(id);
        boolean ground = content.kind() == Kind.GROUND;
        return content.height() + maker.scaled(opensStack ? 16 : ground ? 7 : 18);
    }

    private double titleHeight(Stream<List<String>> titles) {
        int most = titles.mapToInt(List::size).max().orElse(0);
        return most == 0 ? maker.scaled(8) : maker.scaled(14 + 18.0 * most);
    }

    private List<String> titleLines(Group group, boolean continued) {
        return group.title()
                .map(title -> TextFit.balanced(
                        FontMetrics.sansBold(), titleSize(), continued ? title + " (continued)" : title, boxWidth, 2))
                .orElse(List.of());
    }

    private double titleSize() {
        return maker.scaled(14);
    }

    private String dot(List<List<Part>> columns, double titleHeight) {
        Dot dot = new Dot("layout=osage pack=0 packmode=\"array_ul1\"");
        BoxContent thesis = contents.get(graph.map().thesis());
        if (thesis != null) {
            dot.node("thesis", thesis.width(), thesis.height(), "sortv=1");
        }
        dot.raw("subgraph cluster_body { sortv=2 pack=0 packmode=\"array_ut" + Math.max(1, columns.size()) + "\"");
        int cell = 0;
        for (int column = 0; column < columns.size(); column++) {
            dot.raw("subgraph cluster_" + column + " { sortv=" + (column + 1) + " pack=0 packmode=\"array_ul1\"");
            int row = 1;
            for (int part = 0; part < columns.get(column).size(); part++) {
                dot.node("t" + column + "_" + part, columnWidth, titleHeight, "sortv=" + row++);
                for (List<String> stack : columns.get(column).get(part).stacks()) {
                    for (int i = 0; i < stack.size(); i++) {
                        double height = cellHeight(stack.get(i), i == 0);
                        dot.node(name(stack.get(i)), columnWidth, height, "sortv=" + row++);
                        cell++;
                    }
                }
            }
            dot.raw("}");
        }
        return dot.raw(cell == 0 ? "none [width=0.01 height=0.01]}" : "}").close();
    }

    private String name(String id) {
        return names.get(id);
    }

    private Map<String, Box> boxes(LayoutAnswer answer) {
        Set<String> openers = graph.groups().stream()
                .flatMap(group -> group.stacks().stream())
                .map(stack -> stack.get(0))
                .collect(Collectors.toSet());
        Map<String, Box> boxes = new LinkedHashMap<>();
        String thesis = graph.map().thesis();
        if (contents.containsKey(thesis)) {
            Point centre = answer.centres().get("thesis");
            BoxContent content = contents.get(thesis);
            boxes.put(thesis, content.at(0, Math.rint(centre.y() - content.height() / 2)));
        }
        contents.forEach((id, content) -> {
            if (!id.equals(thesis)) {
                Point centre = answer.centres().get(name(id));
                double bottom = centre.y() + cellHeight(id, openers.contains(id)) / 2;
                double left = centre.x() - columnWidth / 2 + gutter + boxWidth - content.width();
                boxes.put(id, content.at(Math.rint(left), Math.rint(bottom - content.height())));
            }
        });
        return boxes;
    }

    private void titles(List<List<Part>> columns, LayoutAnswer answer, double titleHeight) {
        for (int column = 0; column < columns.size(); column++) {
            for (int part = 0; part < columns.get(column).size(); part++) {
                Part titled = columns.get(column).get(part);
                Point centre = answer.centres().get("t" + column + "_" + part);
                double left = Math.rint(centre.x() - (columnWidth) / 2 + gutter);
                List<String> lines = titleLines(titled.group(), titled.continued());
                double y = Math.rint(centre.y() + titleHeight / 2) - maker.scaled(18.0 * (lines.size() - 1));
                for (String line : lines) {
                    double width = FontMetrics.sansBold().width(line, titleSize());
                    labels.add(new Label(new Text(line, left, y, titleSize(), width, true, Style.THEME)));
                    y += maker.scaled(18);
                }
            }
        }
    }
}
