package org.rejoinder.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.draw.Course.Point;
import org.rejoinder.draw.Course.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Graphviz's JSON, read for places only and turned upside up: y runs downwards from the top.
 *
 * @param centres of nodes by name, in points
 * @param edges by their {@code id} attribute
 */
record LayoutAnswer(double width, double height, Map<String, Point> centres, Map<String, Edge> edges) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Where an edge runs, from tail to head, and where its label's centre is. */
    record Edge(Course course, Optional<Point> label) {
        /** The same course from head to tail. */
        Course reversed() {
            List<Step> steps = new ArrayList<>();
            List<Point> ends = new ArrayList<>(List.of(course.start()));
            course.steps().forEach(step -> ends.add(step.end()));
            for (int i = course.steps().size() - 1; i >= 0; i--) {
                Point end = ends.get(i);
                if (course.steps().get(i) instanceof Step.Curve curve) {
                    steps.add(new Step.Curve(curve.control2(), curve.control1(), end));
                } else {
                    steps.add(new Step.To(end));
                }
            }
            return new Course(course.end(), steps);
        }
    }

    static LayoutAnswer read(String json) {
        JsonNode root = MAPPER.readTree(json);
        double[] box = numbers(root.path("bb").asString("0,0,0,0"));
        double height = box[3];
        Map<String, Point> centres = new HashMap<>();
        for (JsonNode object : root.path("objects")) {
            if (object.has("pos")) {
                centres.put(
                        object.path("name").asString(),
                        flipped(object.path("pos").asString(), height));
            }
        }
        Map<String, Edge> edges = new HashMap<>();
        for (JsonNode edge : root.path("edges")) {
            if (edge.has("pos")) {
                Optional<Point> label = Optional.ofNullable(edge.get("lp")).map(lp -> flipped(lp.asString(), height));
                edges.put(
                        edge.path("id").asString(),
                        new Edge(spline(edge.path("pos").asString(), height), label));
            }
        }
        return new LayoutAnswer(box[2], height, centres, edges);
    }

    private static Point flipped(String pos, double height) {
        double[] xy = numbers(pos.replace("!", ""));
        return new Point(xy[0], height - xy[1]);
    }

    /** A Graphviz B-spline {@code [s,x,y] [e,x,y] p0 c c p c c p ...}; the optional tips are joined to its ends. */
    private static Course spline(String pos, double height) {
        Optional<Point> tip = Optional.empty();
        Optional<Point> tail = Optional.empty();
        List<Point> points = new ArrayList<>();
        for (String part : pos.split(" ")) {
            if (part.startsWith("e,")) {
                tip = Optional.of(flipped(part.substring(2), height));
            } else if (part.startsWith("s,")) {
                tail = Optional.of(flipped(part.substring(2), height));
            } else if (!part.isEmpty()) {
                points.add(flipped(part, height));
            }
        }
        List<Step> steps = new ArrayList<>();
        tail.ifPresent(any -> steps.add(new Step.To(points.get(0))));
        for (int i = 1; i + 2 < points.size(); i += 3) {
            steps.add(new Step.Curve(points.get(i), points.get(i + 1), points.get(i + 2)));
        }
        tip.ifPresent(point -> steps.add(new Step.To(point)));
        return new Course(tail.orElse(points.get(0)), steps);
    }

    private static double[] numbers(String commaSeparated) {
        return java.util.Arrays.stream(commaSeparated.split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
