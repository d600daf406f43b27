package org.rejoinder.export;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import java.util.stream.Collectors;
import org.rejoinder.draw.Course;
import org.rejoinder.draw.Course.Point;
import org.rejoinder.draw.Course.Step;
import org.rejoinder.draw.Drawing;
import org.rejoinder.draw.Drawing.Box;
import org.rejoinder.draw.Drawing.Fold;
import org.rejoinder.draw.Drawing.Head;
import org.rejoinder.draw.Drawing.Kind;
import org.rejoinder.draw.Drawing.Line;
import org.rejoinder.draw.Drawing.Rect;
import org.rejoinder.draw.Drawing.Style;
import org.rejoinder.draw.Drawing.Text;
import org.rejoinder.draw.Palette;

/** Paints a drawing on a surface, as {@link org.rejoinder.draw.SvgWriter} writes it. */
final class Painter {
    private static final double HEAD_LENGTH = 9;
    private static final double HEAD_WIDTH = 8;

    private final Drawing drawing;
    private final Surface surface;
    private final Palette palette;
    private final Map<String, Box> boxes;

    private Painter(Drawing drawing, Surface surface) {
        this.drawing = drawing;
        this.surface = surface;
        this.palette = Palette.of(drawing.theme());
        this.boxes = drawing.boxes().stream().collect(Collectors.toMap(Box::id, box -> box));
    }

    /** Lines, then labels, then boxes in reading order. */
    static void paint(Drawing drawing, Surface surface) {
        paint(drawing, surface, new Rect(-1e9, -1e9, 2e9, 2e9));
    }

    /** As above, without the boxes and labels that lie wholly outside {@code part}. */
    static void paint(Drawing drawing, Surface surface, Rect part) {
        Painter painter = new Painter(drawing, surface);
        Rectangle2D seen = new Rectangle2D.Double(part.x(), part.y(), part.width(), part.height());
        drawing.lines().forEach(painter::line);
        drawing.labels().forEach(label -> {
            Text text = label.text();
            if (!seen.intersects(text.x(), text.y() - text.size(), Math.max(1, text.width()), text.size())) {
                return;
            }
            boolean theme = label.text().style() == Style.THEME;
            surface.text(text, theme ? painter.palette.ink() : painter.palette.faint());
        });
        drawing.boxes().stream()
                .filter(box -> seen.intersects(
                        box.place().x(),
                        box.place().y(),
                        box.place().width(),
                        box.place().height()))
                .forEach(painter::box);
    }

    private void line(Line line) {
        Box from = boxes.get(line.from().get(0));
        Kind side = from.kind() == Kind.GROUND ? from.owner().orElse(Kind.GROUND) : from.kind();
        String colour = palette.line(side);
        boolean undercut = line.type().equals("undercut");
        surface.stroke(course(line.course()), colour, line.type().equals("support") ? 1.2 : 1.8, undercut);
        head(line, colour);
    }

    private static Path2D course(Course course) {
        Path2D path = new Path2D.Double();
        path.moveTo(course.start().x(), course.start().y());
        for (Step step : course.steps()) {
            Point end = step.end();
            if (step instanceof Step.Curve curve) {
                Point one = curve.control1();
                Point two = curve.control2();
                path.curveTo(one.x(), one.y(), two.x(), two.y(), end.x(), end.y());
            } else {
                path.lineTo(end.x(), end.y());
            }
        }
        return path;
    }

    private void head(Line line, String colour) {
        Point tip = line.course().end();
        Point before = line.course().beforeEnd();
        double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
        double ux = length == 0 ? 0 : (tip.x() - before.x()) / length;
        double uy = length == 0 ? 1 : (tip.y() - before.y()) / length;
        double half = HEAD_WIDTH / 2;
        double baseX = tip.x() - ux * HEAD_LENGTH;
        double baseY = tip.y() - uy * HEAD_LENGTH;
        Path2D angle = new Path2D.Double();
        angle.moveTo(baseX - uy * half, baseY + ux * half);
        angle.lineTo(tip.x(), tip.y());
        angle.lineTo(baseX + uy * half, baseY - ux * half);
        if (line.head() == Head.FILLED) {
            angle.closePath();
            surface.fill(angle, colour);
            surface.stroke(angle, colour, 1, false);
        } else if (line.head() == Head.OPEN) {
            surface.stroke(angle, colour, 1.5, false);
        } else if (line.head() == Head.DIAMOND) {
            surface.fill(diamond(tip), colour);
        }
    }

    private static Path2D diamond(Point centre) {
        double r = HEAD_WIDTH * 0.7;
        Path2D path = new Path2D.Double();
        path.moveTo(centre.x(), centre.y() - r);
        path.lineTo(centre.x() + r, centre.y());
        path.lineTo(centre.x(), centre.y() + r);
        path.lineTo(centre.x() - r, centre.y());
        path.closePath();
        return path;
    }

    private void box(Box box) {
        surface.open(box);
        String edge = palette.edge(box.kind(), box.owner());
        Path2D outline = rect(box.place(), radius(box));
        surface.fill(outline, palette.fill(box.kind()));
        surface.stroke(outline, edge, box.kind() == Kind.GROUND ? 1 : 1.5, false);
        if (box.kind() == Kind.OBJECTION) {
            Rect place = box.place();
            surface.fill(rect(new Rect(place.x(), place.y(), 6, place.height()), 0), edge);
        }
        box.texts().forEach(text -> surface.text(text, ink(box, text.style(), edge)));
        box.fold().ifPresent(fold -> fold(fold, edge));
        surface.close();
    }

    private static double radius(Box box) {
        return switch (box.kind()) {
            case THESIS, THEME -> 3;
            case OBJECTION -> 0;
            case REBUTTAL -> 12;
            case GROUND -> box.owner().filter(owner -> owner == Kind.REBUTTAL).isPresent() ? 7 : 0;
        };
    }

    private String ink(Box box, Style style, String edge) {
        if (box.kind() == Kind.THESIS) {
            return palette.onThesis();
        }
        return style == Style.GIST ? palette.ink() : style == Style.HEADER ? edge : palette.faint();
    }

    private void fold(Fold fold, String edge) {
        Path2D pill = rect(fold.place(), fold.place().height() / 2);
        surface.fill(pill, palette.paper());
        surface.stroke(pill, edge, 1, false);
        surface.text(fold.text(), edge);
    }

    private static Path2D rect(Rect place, double radius) {
        if (radius == 0) {
            return new Path2D.Double(new Rectangle2D.Double(place.x(), place.y(), place.width(), place.height()));
        }
        return new Path2D.Double(new RoundRectangle2D.Double(
                place.x(), place.y(), place.width(), place.height(), 2 * radius, 2 * radius));
    }

    /** The outline of a box. */
    static Path2D rect(Rect place) {
        return rect(place, 0);
    }
}
