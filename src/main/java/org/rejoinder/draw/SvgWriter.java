package org.rejoinder.draw;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rejoinder.draw.Course.Point;
import org.rejoinder.draw.Course.Step;
import org.rejoinder.draw.Drawing.Box;
import org.rejoinder.draw.Drawing.Fold;
import org.rejoinder.draw.Drawing.Head;
import org.rejoinder.draw.Drawing.Kind;
import org.rejoinder.draw.Drawing.Label;
import org.rejoinder.draw.Drawing.Line;
import org.rejoinder.draw.Drawing.Rect;
import org.rejoinder.draw.Drawing.Style;
import org.rejoinder.draw.Drawing.Text;
import org.rejoinder.draw.text.FontMetrics;

/**
 * Writes a drawing as SVG.
 *
 * <p>Colours are presentation attributes of the drawing's theme, so that the file stands alone; the classes let a page's
 * style sheet recolour it. Every text carries its measured length, so that it keeps to its box in any font.
 */
public final class SvgWriter {
    private static final String FONT = "Liberation Sans, Arimo, Arial, Helvetica, sans-serif";
    private static final double HEAD_LENGTH = 9;
    private static final double HEAD_WIDTH = 8;
    /** Blank points around the drawing. */
    public static final double MARGIN = 6;

    private final Drawing drawing;
    private final SvgLinks links;
    private final Palette palette;
    private final Map<String, Box> boxes;
    private final StringBuilder out = new StringBuilder(16_384);

    private SvgWriter(Drawing drawing, SvgLinks links) {
        this.drawing = drawing;
        this.links = links;
        this.palette = Palette.of(drawing.theme());
        this.boxes = drawing.boxes().stream().collect(Collectors.toMap(Box::id, box -> box));
    }

    /** An {@code svg} element, ready to stand in a page or, after an XML declaration, in a file. */
    public static String write(Drawing drawing, SvgLinks links) {
        return new SvgWriter(drawing, links).write();
    }

    private String write() {
        String id = "drawing-" + drawing.id();
        double width = drawing.width() + 2 * MARGIN;
        double height = drawing.height() + 2 * MARGIN;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" role=\"graphics-document document\"");
        attribute("viewBox", n(-MARGIN) + " " + n(-MARGIN) + " " + n(width) + " " + n(height));
        attribute("width", n(width));
        attribute("height", n(height));
        attribute("xml:lang", drawing.language());
        attribute("font-family", FONT);
        attribute("aria-labelledby", id + "-title " + id + "-desc");
        out.append(">\n<title id=\"").append(id).append("-title\">").append(Xml.escape(drawing.title()));
        out.append("</title>\n<desc id=\"").append(id).append("-desc\">").append(Xml.escape(drawing.description()));
        out.append("</desc>\n<rect class=\"paper\"");
        place(new Rect(-MARGIN, -MARGIN, width, height));
        attribute("fill", palette.paper());
        out.append("/>\n<g class=\"lines\">\n");
        drawing.lines().forEach(this::line);
        out.append("</g>\n<g class=\"labels\">\n");
        drawing.labels().stream().map(Label::text).forEach(text -> text(text, colour(text.style())));
        out.append("</g>\n<g class=\"boxes\">\n");
        drawing.boxes().forEach(this::box);
        return out.append("</g>\n</svg>\n").toString();
    }

    private String colour(Style style) {
        return style == Style.THEME ? palette.ink() : palette.faint();
    }

    private void line(Line line) {
        Kind from = side(line.from().get(0));
        String colour = palette.line(from);
        out.append("<g class=\"line ")
                .append(line.type())
                .append(" of-")
                .append(from.key())
                .append('"');
        attribute("data-from", String.join(" ", line.from()));
        attribute("data-to", line.to());
        attribute("stroke", colour);
        attribute("fill", colour);
        out.append("><title>").append(Xml.escape(line.name())).append("</title><path fill=\"none\"");
        attribute("stroke-width", line.type().equals("support") ? "1.2" : "1.8");
        attribute("stroke-linejoin", "round");
        if (line.type().equals("undercut")) {
            attribute("stroke-dasharray", "5 4");
        }
        attribute("d", course(line.course()));
        out.append("/>");
        head(line);
        out.append("</g>\n");
    }

    /** The kind of a box, or of what it bears out in the end where it is a ground. */
    private Kind side(String id) {
        Box box = boxes.get(id);
        return box.kind() == Kind.GROUND ? box.owner().orElse(Kind.GROUND) : box.kind();
    }

    private static String course(Course course) {
        StringBuilder d = new StringBuilder("M").append(p(course.start()));
        for (Step step : course.steps()) {
            if (step instanceof Step.Curve curve) {
                d.append('C')
                        .append(p(curve.control1()))
                        .append(' ')
                        .append(p(curve.control2()))
                        .append(' ');
            } else {
                d.append('L');
            }
            d.append(p(step.end()));
        }
        return d.toString();
    }

    private void head(Line line) {
        if (line.head() == Head.NONE) {
            return;
        }
        Point tip = line.course().end();
        Point before = line.course().beforeEnd();
        double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
        double ux = length == 0 ? 0 : (tip.x() - before.x()) / length;
        double uy = length == 0 ? 1 : (tip.y() - before.y()) / length;
        double back = line.head() == Head.DIAMOND ? HEAD_LENGTH / 2 : HEAD_LENGTH;
        Point base = new Point(tip.x() - ux * back, tip.y() - uy * back);
        Point left = new Point(base.x() - uy * HEAD_WIDTH / 2, base.y() + ux * HEAD_WIDTH / 2);
        Point right = new Point(base.x() + uy * HEAD_WIDTH / 2, base.y() - ux * HEAD_WIDTH / 2);
        out.append("<path class=\"head\"");
        switch (line.head()) {
            case FILLED -> attribute("d", "M" + p(left) + "L" + p(tip) + "L" + p(right) + "Z");
            case OPEN -> {
                attribute("fill", "none");
                attribute("stroke-width", "1.5");
                attribute("d", "M" + p(left) + "L" + p(tip) + "L" + p(right));
            }
            case DIAMOND -> attribute("d", diamond(tip));
            case NONE -> throw new IllegalStateException("a line without head has none to draw");
        }
        out.append("/>");
    }

    private static String diamond(Point centre) {
        double r = HEAD_WIDTH * 0.7;
        return "M" + p(new Point(centre.x(), centre.y() - r)) + "L" + p(new Point(centre.x() + r, centre.y())) + "L"
                + p(new Point(centre.x(), centre.y() + r)) + "L" + p(new Point(centre.x() - r, centre.y())) + "Z";
    }

    private void box(Box box) {
        String edge = palette.edge(box.kind(), box.owner());
        String ofOwner = box.owner().map(owner -> " of-" + owner.key()).orElse("");
        out.append("<g class=\"box ").append(box.kind().key()).append(ofOwner).append("\" data-id=\"");
        out.append(Xml.escape(box.id())).append("\">");
        Optional<String> href = box.kind() == Kind.THEME ? links.theme(box.id()) : links.node(box.id());
        href.ifPresentOrElse(
                target -> {
                    out.append("<a class=\"node\" href=\"")
                            .append(Xml.escape(target))
                            .append('"');
                    attribute("id", "node-" + box.id());
                    attribute("aria-label", box.name());
                    out.append('>');
                },
                () -> {
                    out.append("<g class=\"node\" role=\"graphics-object group\"");
                    attribute("aria-label", box.name());
                    out.append('>');
                });
        shape(box, edge);
        box.texts().forEach(text -> text(text, ink(box, text.style(), edge)));
        out.append(href.isPresent() ? "</a>" : "</g>");
        box.fold().ifPresent(fold -> fold(box, fold, edge));
        out.append("</g>\n");
    }

    private String ink(Box box, Style style, String edge) {
        if (box.kind() == Kind.THESIS) {
            return palette.onThesis();
        }
        return style == Style.GIST ? palette.ink() : style == Style.HEADER ? edge : palette.faint();
    }

    private void shape(Box box, String edge) {
        Rect place = box.place();
        double radius = switch (box.kind()) {
            case THESIS -> 3;
            case OBJECTION -> 0;
            case REBUTTAL -> 12;
            case THEME -> 3;
            case GROUND -> box.owner().filter(owner -> owner == Kind.REBUTTAL).isPresent() ? 7 : 0;
        };
        out.append("<rect class=\"shape\"");
        place(place);
        if (radius > 0) {
            attribute("rx", n(radius));
        }
        attribute("fill", palette.fill(box.kind()));
        attribute("stroke", edge);
        attribute("stroke-width", box.kind() == Kind.GROUND ? "1" : "1.5");
        out.append("/>");
        if (box.kind() == Kind.OBJECTION) {
            out.append("<rect class=\"bar\"");
            place(new Rect(place.x(), place.y(), 6, place.height()));
            attribute("fill", edge);
            out.append("/>");
        }
    }

    private void fold(Box box, Fold fold, String edge) {
        Optional<String> href = links.fold(box.id(), fold.opened());
        String words = (fold.opened() ? "Fold the " : "Show the ")
                + (fold.grounds() == 1 ? "ground" : fold.grounds() + " grounds") + " of: " + box.name();
        href.ifPresent(target -> {
            out.append("<a class=\"fold\" href=\"").append(Xml.escape(target)).append('"');
            attribute("id", "fold-" + box.id());
            attribute("aria-label", words);
            out.append('>');
        });
        out.append("<rect class=\"pill\"");
        place(fold.place());
        attribute("rx", n(fold.place().height() / 2));
        attribute("fill", palette.paper());
        attribute("stroke", edge);
        out.append("/>");
        text(fold.text(), edge);
        out.append(href.isPresent() ? "</a>" : "");
    }

    private void text(Text text, String colour) {
        out.append("<text class=\"")
                .append(text.style().name().toLowerCase(Locale.ROOT))
                .append('"');
        attribute("x", n(text.x()));
        attribute("y", n(text.y()));
        attribute("font-size", n(text.size()));
        if (text.bold()) {
            attribute("font-weight", "700");
        }
        attribute("fill", colour);
        // A guessed width, of a script that our fonts lack, is on the safe side: to stretch the text to it would be
        // ugly.
        if ((text.bold() ? FontMetrics.sansBold() : FontMetrics.sans()).covers(text.text())) {
            attribute("textLength", n(text.width()));
            attribute("lengthAdjust", "spacingAndGlyphs");
        }
        out.append('>').append(Xml.escape(text.text())).append("</text>");
    }

    private void place(Rect rect) {
        attribute("x", n(rect.x()));
        attribute("y", n(rect.y()));
        attribute("width", n(rect.width()));
        attribute("height", n(rect.height()));
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(Xml.escape(value)).append('"');
    }

    private static String p(Point point) {
        return n(point.x()) + "," + n(point.y());
    }

    /** At most two decimals, the same on every machine. */
    private static String n(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        String text = sign + size / 100 + "." + (size % 100 < 10 ? "0" : "") + size % 100;
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }
}
