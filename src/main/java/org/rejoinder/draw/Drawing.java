package org.rejoinder.draw;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rejoinder.model.Role;

/**
 * A graph with places: all that a picture shows, in points, origin at the top left, y downwards.
 *
 * <p>Every format is written from this and nothing else, so that all of them show the same picture.
 *
 * @param title what the picture is of, for its accessible name and the file's title
 * @param description what the picture shows, in a sentence or two
 * @param lines in painting order, under the boxes
 * @param labels words that belong to no box: themes, and names of relations
 */
public record Drawing(
        String id,
        String title,
        String description,
        String language,
        Theme theme,
        double width,
        double height,
        List<Box> boxes,
        List<Line> lines,
        List<Label> labels) {
    public Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
    }

    /** A rectangle in points; {@code x}, {@code y} is its top left corner. */
    public record Rect(double x, double y, double width, double height) {
        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        double centreX() {
            return x + width / 2;
        }

        double centreY() {
            return y + height / 2;
        }
    }

    /** How a run of text is set. */
    public enum Style {
        /** Number, role and speaker. */
        HEADER,
        /** The statement. */
        GIST,
        /** Move, voice and other marks. */
        FOOTER,
        /** A theme. */
        THEME,
        /** The name of a relation. */
        RELATION
    }

    /**
     * One line of text.
     *
     * @param x left end
     * @param y baseline
     * @param width as measured in the font that is shipped; the text never exceeds it
     */
    public record Text(String text, double x, double y, double size, double width, boolean bold, Style style) {
        Text moved(double dx, double dy) {
            return new Text(text, x + dx, y + dy, size, width, bold, style);
        }
    }

    /** What a box stands for. */
    public enum Kind {
        THESIS,
        OBJECTION,
        REBUTTAL,
        GROUND,
        /** A theme that is folded whole; its id is the theme's, as {@code section=} names it. */
        THEME;

        /** The kind of a statement's box. */
        public static Kind of(Role role) {
            return switch (role) {
                case THESIS -> THESIS;
                case OBJECTION -> OBJECTION;
                case REBUTTAL -> REBUTTAL;
                case GROUND -> GROUND;
            };
        }

        /** Lower-case word, as classes and ids use it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A statement, or a folded theme.
     *
     * @param owner for a ground, the kind of what it bears out in the end: it lends the edge its colour
     * @param name accessible name: number, role, speaker, whose words, gist
     * @param fold how many grounds are hidden, or shown and can be hidden; absent where there are none
     */
    public record Box(
            String id,
            Kind kind,
            Optional<Kind> owner,
            Rect place,
            List<Text> texts,
            String name,
            Optional<Fold> fold,
            boolean rhetoric) {
        public Box {
            texts = List.copyOf(texts);
        }
    }

    /** The mark by which grounds are folded out and in, with its place. */
    public record Fold(int grounds, boolean opened, Rect place, Text text) {}

    /** What a line's end looks like. */
    public enum Head {
        NONE,
        /** Attack: a filled triangle. */
        FILLED,
        /** Support: an open angle. */
        OPEN,
        /** Undercut: a small diamond on the line that it attacks. */
        DIAMOND
    }

    /**
     * A relation, or a piece of one.
     *
     * @param type {@code attack}, {@code support} or {@code undercut}
     * @param from ids of the statements that it goes out from
     * @param to id of the statement that it reaches
     * @param name the relation in words, for its accessible name
     */
    public record Line(String id, String type, List<String> from, String to, String name, Course course, Head head) {
        public Line {
            from = List.copyOf(from);
        }
    }

    /** Words that stand on their own. */
    public record Label(Text text) {}
}
