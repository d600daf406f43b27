package org.rejoinder.diagnostic;

import java.util.Comparator;

/**
 * A stretch of one line in a file.
 *
 * @param file path as the user would type it, or a name such as {@code <built-in>/x.yaml}
 * @param line 1-based; 0 where the whole file is meant
 * @param column 1-based, in UTF-16 units; 0 where the whole line or file is meant
 * @param length UTF-16 units to underline, at least 1
 */
public record Place(String file, int line, int column, int length) implements Comparable<Place> {
    private static final Comparator<Place> READING_ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        length = Math.max(1, length);
    }

    /** The file as a whole. */
    public static Place ofFile(String file) {
        return new Place(file, 0, 0, 1);
    }

    @Override
    public int compareTo(Place other) {
        return READING_ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are 0. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }
}
