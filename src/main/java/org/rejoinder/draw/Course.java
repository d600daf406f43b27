package org.rejoinder.draw;

import java.util.List;

/**
 * A line's course: from {@code start} through {@code steps}, in points.
 *
 * @param steps at least one
 */
public record Course(Point start, List<Step> steps) {
    /** A place in points. */
    public record Point(double x, double y) {}

    /** One piece of a path, from where the piece before ended. */
    public sealed interface Step {
        Point end();

        /** A straight piece. */
        record To(Point end) implements Step {}

        /** A cubic Bezier piece. */
        record Curve(Point control1, Point control2, Point end) implements Step {}
    }

    public Course {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a path needs a step");
        }
    }

    /** Straight pieces through {@code points}, two at least. */
    static Course straight(Point... points) {
        List<Step> steps = java.util.Arrays.stream(points)
                .skip(1)
                .map(point -> (Step) new Step.To(point))
                .toList();
        return new Course(points[0], steps);
    }

    /** The same course, but from and to these points. */
    Course between(Point newStart, Point newEnd) {
        List<Step> moved = new java.util.ArrayList<>(steps);
        Step last = moved.remove(moved.size() - 1);
        moved.add(
                last instanceof Step.Curve curve
                        ? new Step.Curve(curve.control1(), curve.control2(), newEnd)
                        : new Step.To(newEnd));
        return new Course(newStart, moved);
    }

    /** Where the path ends. */
    public Point end() {
        return steps.get(steps.size() - 1).end();
    }

    /** Where the path comes from just before its end: with {@link #end} it gives the direction of a head. */
    public Point beforeEnd() {
        Step last = steps.get(steps.size() - 1);
        Point from = steps.size() > 1 ? steps.get(steps.size() - 2).end() : start;
        if (last instanceof Step.Curve curve) {
            return curve.control2().equals(curve.end()) ? from : curve.control2();
        }
        return from;
    }
}
