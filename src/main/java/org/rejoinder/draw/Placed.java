package org.rejoinder.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.draw.Drawing.Box;
import org.rejoinder.draw.Drawing.Label;
import org.rejoinder.draw.Drawing.Line;

/** What a layout gives back: boxes by id, lines and labels with their places, and the extent of all, in points. */
record Placed(Map<String, Box> boxes, List<Line> lines, List<Label> labels, double width, double height) {
    Placed {
        boxes = new LinkedHashMap<>(boxes);
    }
}
