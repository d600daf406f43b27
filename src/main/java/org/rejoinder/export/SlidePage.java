package org.rejoinder.export;

import java.util.List;
import java.util.Optional;
import org.rejoinder.draw.Drawing.Kind;

/**
 * What stands on one slide, in points from its top left corner.
 *
 * @param boxes in reading order
 * @param lines between boxes of this page
 */
record SlidePage(List<Box> boxes, List<Line> lines) {
    SlidePage {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** A side of a box, numbered as shapes in slides number their connection sites. */
    enum Site {
        TOP,
        LEFT,
        BOTTOM,
        RIGHT
    }

    /**
     * A statement.
     *
     * @param small size of header and footer, in points
     * @param footer empty where there is nothing to say
     * @param name alternative text
     */
    record Box(
            String id,
            Kind kind,
            Optional<Kind> owner,
            double x,
            double y,
            double width,
            double height,
            String header,
            double small,
            List<String> gist,
            double gistSize,
            String footer,
            String name) {
        Box {
            gist = List.copyOf(gist);
        }
    }

    /** A relation from the box {@code from} to the box {@code to}, with the sites at which it is glued. */
    record Line(String from, Site fromSite, String to, Site toSite, String type, String name) {}

    /** The same places with fewer boxes, and the lines between those that are left. */
    SlidePage only(java.util.Set<String> shown) {
        return new SlidePage(
                boxes.stream().filter(box -> shown.contains(box.id())).toList(),
                lines.stream()
                        .filter(line -> shown.contains(line.from()) && shown.contains(line.to()))
                        .toList());
    }
}
