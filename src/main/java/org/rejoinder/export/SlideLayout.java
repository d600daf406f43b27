package org.rejoinder.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.draw.Drawing.Kind;
import org.rejoinder.draw.text.FontMetrics;
import org.rejoinder.draw.text.TextFit;
import org.rejoinder.graph.Outline;
import org.rejoinder.model.ArgumentMap;
import org.rejoinder.model.Relation;
import org.rejoinder.model.Role;
import org.rejoinder.model.Statement;

/**
 * Lays statements out on slides: what they hang on across the top, the rest as trees that grow to the right.
 *
 * <p>A picture laid out for a page cannot be shrunk to a slide and still be read at {@value #SMALL} points, so slides
 * have a layout of their own. Where a tree is too high it goes on on the next slide, with the boxes that the next ones
 * hang on repeated; where it is too deep, its tail has slides of its own.
 */
final class SlideLayout {
    /** The smallest type on any slide, in points. */
    static final double SMALL = 12;

    static final double SIDE = 40;
    static final double TOP = 96;
    static final double BOTTOM = 40;
    static final double INSET = 8;
    static final double LEADING = 1.2;
    private static final double BUS = 22;
    private static final double ROW_GAP = 12;
    private static final double COLUMN_GAP = 44;
    private static final int MOST_LINES = 4;
    private static final double NARROWEST = 180;

    /** Factors on the type where a slide has room for it. */
    private static final double[] LARGER = {1.15, 1.3, 1.5};

    private final ArgumentMap map;
    private final Sayings sayings;
    private final Outline outline;
    private final double width;
    private final double height;
    private double scale = 1;

    SlideLayout(ArgumentMap map, Sayings sayings, ExportOptions.SlideSize size) {
        this.map = map;
        this.sayings = sayings;
        this.outline = Outline.of(map);
        this.width = size.width();
        this.height = size.height() - BOTTOM;
    }

    /** Pages that together show every one of {@code shown}, and every relation between two that are near. */
    List<SlidePage> pages(Set<String> shown) {
        List<SlidePage> best = at(1, shown);
        for (double larger : LARGER) {
            List<SlidePage> pages = at(larger, shown);
            if (pages.size() > best.size() || !fit(pages)) {
                break;
            }
            best = pages;
        }
        return best;
    }

    private boolean fit(List<SlidePage> pages) {
        return pages.stream()
                .flatMap(page -> page.boxes().stream())
                .allMatch(box -> box.y() + box.height() <= height
                        && box.footer().equals(sayings.footer(map.statement(box.id()))));
    }

    private List<SlidePage> at(double newScale, Set<String> shown) {
        scale = newScale;
        List<SlidePage> pages = new ArrayList<>();
        for (String id : shown) {
            if (outline.parent(id).filter(shown::contains).isEmpty()) {
                tree(id, shown, pages);
            }
        }
        return pages;
    }

    /** Pages of one tree whose root stands across the top. */
    private void tree(String root, Set<String> shown, List<SlidePage> pages) {
        int columns = Math.max(1, Math.min(depth(root, shown), mostColumns()));
        List<String> deep = new ArrayList<>();
        List<List<String>> paths = new ArrayList<>();
        children(root, shown).forEach(child -> paths(child, shown, columns, List.of(), paths, deep));
        double columnWidth = (width - 2 * SIDE - BUS - (columns - 1) * COLUMN_GAP) / columns;
        Page page = new Page(root, columnWidth);
        for (List<String> path : paths) {
            if (!page.fits(path)) {
                pages.add(page.finish());
                page = new Page(root, columnWidth);
            }
            page.add(path);
        }
        pages.add(page.finish());
        deep.forEach(tail -> tree(tail, shown, pages));
    }

    private int mostColumns() {
        return (int) Math.floor((width - 2 * SIDE - BUS + COLUMN_GAP) / (NARROWEST + COLUMN_GAP));
    }

    private List<String> children(String id, Set<String> shown) {
        return outline.children(id).stream().filter(shown::contains).toList();
    }

    /** How many columns stand under a root. */
    private int depth(String id, Set<String> shown) {
        int depth = 0;
        List<String> level = children(id, shown);
        while (!level.isEmpty()) {
            depth++;
            level = level.stream()
                    .flatMap(child -> children(child, shown).stream())
                    .toList();
        }
        return depth;
    }

    /** Ways from a child of the root to the last boxes that the columns hold, in reading order. */
    private void paths(
            String id,
            Set<String> shown,
            int columns,
            List<String> before,
            List<List<String>> paths,
            List<String> deep) {
        List<String> path = new ArrayList<>(before);
        path.add(id);
        List<String> below = children(id, shown);
        if (below.isEmpty() || path.size() == columns) {
            paths.add(path);
            if (!below.isEmpty()) {
                deep.add(id);
            }
            return;
        }
        below.forEach(child -> paths(child, shown, columns, path, paths, deep));
    }

    /** One slide while it fills: ways go in from top to bottom. */
    private final class Page {
        private final SlidePage.Box root;
        private final double columnWidth;
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private final Map<String, Double> tops = new HashMap<>();
        private final Map<Integer, Double> filled = new HashMap<>();
        private final double start;

        Page(String id, double columnWidth) {
            this.root = box(id, SIDE, TOP, width - 2 * SIDE);
            this.columnWidth = columnWidth;
            this.start = root.y() + root.height() + 26;
        }

        /** Whether the page has room for a way; an empty page takes any. */
        boolean fits(List<String> path) {
            return columns.isEmpty() || bottom(path) <= height;
        }

        private double bottom(List<String> path) {
            double top = top(path);
            double bottom = 0;
            for (String id : path) {
                if (!columns.containsKey(id)) {
                    bottom = Math.max(bottom, top + box(id, 0, 0, columnWidth).height());
                }
            }
            return bottom;
        }

        /** New boxes of a way stand in one row, below all that stands in their columns or to the right of them. */
        private double top(List<String> path) {
            int first = 0;
            while (columns.containsKey(path.get(first))) {
                first++;
            }
            double top = start;
            for (int column = first; column <= 8; column++) {
                top = Math.max(top, filled.getOrDefault(column, start - ROW_GAP) + ROW_GAP);
            }
            return top;
        }

        void add(List<String> path) {
            double top = top(path);
            double row = 0;
            for (String id : path) {
                row = columns.containsKey(id)
                        ? row
                        : Math.max(row, box(id, 0, 0, columnWidth).height());
            }
            for (int column = 0; column < path.size(); column++) {
                String id = path.get(column);
                if (columns.putIfAbsent(id, column) == null) {
                    double own = box(id, 0, 0, columnWidth).height();
                    tops.put(id, top + (row - own) / 2);
                    filled.put(column, top + row);
                }
            }
        }

        SlidePage finish() {
            List<SlidePage.Box> boxes = new ArrayList<>(List.of(root));
            columns.forEach((id, column) ->
                    boxes.add(box(id, SIDE + BUS + column * (columnWidth + COLUMN_GAP), tops.get(id), columnWidth)));
            return new SlidePage(boxes, lines());
        }

        private List<SlidePage.Line> lines() {
            Set<String> here = new HashSet<>(columns.keySet());
            here.add(root.id());
            List<SlidePage.Line> lines = new ArrayList<>();
            for (Relation relation : map.relations()) {
                for (String from : relation.sources()) {
                    if (here.contains(from) && here.contains(relation.target()) && isClear(from, relation)) {
                        lines.add(line(relation, from));
                    }
                }
            }
            return lines;
        }

        /** Whether a line meets no box: to the root it is from the first column; any other the notes alone name. */
        private boolean isClear(String from, Relation relation) {
            return columns.getOrDefault(from, -1) < 1 || columns.containsKey(relation.target());
        }

        /** A line to the left goes in at the right side; any other goes round by the left. */
        private SlidePage.Line line(Relation relation, String from) {
            int start = columns.getOrDefault(from, -1);
            int end = columns.getOrDefault(relation.target(), -1);
            boolean inward = end >= 0 && start > end;
            boolean outward = start >= 0 && start < end;
            String words = org.rejoinder.draw.Words.relation(map, relation);
            String name = sayings.role(map.statement(from)) + " " + words + " "
                    + (relation instanceof Relation.Undercut ? "the inference from " : "")
                    + sayings.role(map.statement(relation.target()));
            return new SlidePage.Line(
                    from,
                    outward ? SlidePage.Site.RIGHT : SlidePage.Site.LEFT,
                    relation.target(),
                    inward ? SlidePage.Site.RIGHT : SlidePage.Site.LEFT,
                    relation.type(),
                    name);
        }
    }

    private SlidePage.Box box(String id, double x, double y, double boxWidth) {
        Statement statement = map.statement(id);
        double size = scale * (statement.role() == Role.THESIS ? 18 : statement.role() == Role.GROUND ? 14 : 16);
        double small = scale * SMALL;
        FontMetrics bold = FontMetrics.sansBold();
        FontMetrics font = statement.role() == Role.THESIS ? bold : FontMetrics.sans();
        double inner = boxWidth - 2 * INSET - 8;
        List<String> gist = TextFit.wrap(font, size, statement.gist(), inner, MOST_LINES);
        String header = one(bold, small, sayings.header(statement), inner);
        String footer = one(FontMetrics.sans(), small, sayings.footer(statement), inner);
        double text = small * LEADING * (footer.isEmpty() ? 1 : 2) + gist.size() * size * LEADING;
        return new SlidePage.Box(
                id,
                Kind.of(statement.role()),
                sayings.owner(statement).map(owner -> Kind.of(owner.role())),
                x,
                y,
                boxWidth,
                Math.ceil(text + 2 * 5),
                header,
                small,
                gist,
                size,
                footer,
                sayings.name(statement));
    }

    private static String one(FontMetrics font, double size, String words, double room) {
        Optional<String> line =
                TextFit.wrap(font, size, words, room, 1).stream().findFirst();
        return line.orElse("");
    }
}
