package org.rejoinder.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.draw.Columns.Part;
import org.rejoinder.draw.Course.Point;
import org.rejoinder.draw.Drawing.Box;
import org.rejoinder.draw.Drawing.Head;
import org.rejoinder.draw.Drawing.Kind;
import org.rejoinder.draw.Drawing.Line;
import org.rejoinder.draw.Drawing.Rect;
import org.rejoinder.graph.Graph;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;

/**
 * Draws the relations of stacked columns as a subway map does: a trunk in the gutter of each column runs up to the
 * thesis, a lane beside it passes boxes by, and grounds branch off a rail below their owner's left edge.
 */
final class ColumnLines {
    /** Where the lines run in a gutter, as shares of its width. */
    private static final double TRUNK = 0.2;

    private static final double LANE = 0.48;
    private static final double UNDERCUT_LANE = 0.74;

    private final Graph graph;
    private final Map<String, Box> boxes;
    private final double gutter;
    private final Map<String, String> above = new HashMap<>();
    private final Map<String, Integer> columnOf = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    ColumnLines(Graph graph, Map<String, Box> boxes, List<List<Part>> columns, double gutter) {
        this.graph = graph;
        this.boxes = boxes;
        this.gutter = gutter;
        for (int column = 0; column < columns.size(); column++) {
            for (Part part : columns.get(column)) {
                for (List<String> stack : part.stacks()) {
                    for (int i = 0; i < stack.size(); i++) {
                        columnOf.put(stack.get(i), column);
                        if (i > 0) {
                            above.put(stack.get(i), stack.get(i - 1));
                        }
                    }
                }
            }
        }
    }

    List<Line> route() {
        for (Relation relation : graph.relations()) {
            if (relation instanceof Relation.Undercut undercut) {
                undercut(undercut);
            } else if (relation.target().equals(graph.map().thesis())) {
                relation.sources().forEach(source -> add(relation, source, trunk(source), head(relation)));
            } else if (relation instanceof Relation.Support support && hangsTogether(support)) {
                rail(support);
            } else {
                relation.sources()
                        .forEach(source -> add(relation, source, lane(source, relation.target()), head(relation)));
            }
        }
        return lines;
    }

    private boolean hangsTogether(Relation.Support support) {
        Rect owner = place(support.conclusion());
        return support.premises().stream()
                .allMatch(premise -> columnOf.get(premise).equals(columnOf.get(support.conclusion()))
                        && place(premise).y() > owner.bottom()
                        && place(premise).x() > owner.x());
    }

    private static Head head(Relation relation) {
        return relation instanceof Relation.Support ? Head.OPEN : Head.FILLED;
    }

    /** Out of the left side, into the trunk, up to the thesis. */
    private Course trunk(String source) {
        Rect box = place(source);
        double x = trunkX(source);
        double thesisBottom = place(graph.map().thesis()).bottom();
        return Course.straight(
                new Point(box.x(), box.centreY()), new Point(x, box.centreY()), new Point(x, thesisBottom));
    }

    /** Straight up where the target is the box above; else out of the left side and along the lane. */
    private Course lane(String source, String target) {
        Rect from = place(source);
        Rect to = place(target);
        if (target.equals(above.get(source))) {
            double x = from.centreX();
            return Course.straight(new Point(x, from.y()), new Point(x, to.bottom()));
        }
        double y = to.y() + to.height() * 0.8;
        if (columnOf.get(source).equals(columnOf.get(target))) {
            double x = laneX(source);
            return Course.straight(
                    new Point(from.x(), from.centreY()),
                    new Point(x, from.centreY()),
                    new Point(x, y),
                    new Point(to.x(), y));
        }
        return acrossColumns(from, to, laneX(source), laneX(target), y);
    }

    /** Along the source's lane to the gap above the source's row, then to the target's lane: clear of all boxes. */
    private Course acrossColumns(Rect from, Rect to, double fromLane, double toLane, double y) {
        double corridor = place(graph.map().thesis()).bottom() + gutter / 3;
        double out = from.y() + from.height() * 0.35;
        return Course.straight(
                new Point(from.x(), out),
                new Point(fromLane, out),
                new Point(fromLane, corridor),
                new Point(toLane, corridor),
                new Point(toLane, y),
                new Point(to.x(), y));
    }

    /** Grounds branch off a rail that runs up to their owner; joint grounds meet in a bar first. */
    private void rail(Relation.Support support) {
        Rect owner = place(support.conclusion());
        double rail = owner.x() + gutter * 0.4;
        List<Rect> premises = support.premises().stream().map(this::place).toList();
        if (premises.size() == 1) {
            Rect ground = premises.get(0);
            add(support, support.premises().get(0), branch(ground.x(), ground.centreY(), rail, owner), Head.OPEN);
            return;
        }
        double bar = premises.get(0).x() - gutter * 0.2;
        double first = premises.get(0).centreY();
        double last = premises.get(premises.size() - 1).centreY();
        for (int i = 0; i < premises.size(); i++) {
            double y = premises.get(i).centreY();
            Point start = new Point(premises.get(i).x(), y);
            add(support, support.premises().get(i), Course.straight(start, new Point(bar, y)), Head.NONE);
        }
        add(
                support,
                support.premises().get(0),
                Course.straight(new Point(bar, first), new Point(bar, last)),
                Head.NONE);
        add(support, support.premises().get(0), branch(bar, (first + last) / 2, rail, owner), Head.OPEN);
    }

    private static Course branch(double x, double y, double rail, Rect owner) {
        return Course.straight(new Point(x, y), new Point(rail, y), new Point(rail, owner.bottom()));
    }

    /** Along a lane of its own to a diamond on the line that the attacked inference takes out of its premise. */
    private void undercut(Relation.Undercut undercut) {
        Rect from = place(undercut.from());
        Rect hit = place(undercut.target());
        double lane = columnLeft(undercut.from()) + gutter * UNDERCUT_LANE;
        boolean ground = boxes.get(undercut.target()).kind() == Kind.GROUND;
        double tip = ground ? hit.x() - gutter * 0.2 : columnLeft(undercut.target()) + gutter * UNDERCUT_LANE;
        Point out = new Point(from.x(), from.centreY());
        Point up = new Point(lane, hit.centreY());
        Point end = new Point(tip, hit.centreY());
        Course course = end.equals(up)
                ? Course.straight(out, new Point(lane, from.centreY()), end)
                : Course.straight(out, new Point(lane, from.centreY()), up, end);
        add(undercut, undercut.from(), course, Head.DIAMOND);
    }

    private void add(Relation relation, String source, Course course, Head head) {
        lines.add(new Line(
                relation.id(),
                relation.type(),
                List.of(source),
                relation.target(),
                Words.sentence(graph.map(), relation),
                course,
                head));
    }

    private Rect place(String id) {
        return boxes.get(id).place();
    }

    private double columnLeft(String id) {
        Box box = boxes.get(id);
        double widest = graph.nodes().stream()
                .filter(n -> n.statement().role() != Role.GROUND
                        && columnOf.getOrDefault(n.id(), -1).equals(columnOf.get(id)))
                .mapToDouble(n -> place(n.id()).x())
                .min()
                .orElse(box.place().x());
        return widest - gutter;
    }

    private double trunkX(String id) {
        return columnLeft(id) + gutter * TRUNK;
    }

    private double laneX(String id) {
        return columnLeft(id) + gutter * LANE;
    }
}
