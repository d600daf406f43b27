package org.rejoinder.source.text;

/**
 * A run of a text.
 *
 * @param start first UTF-16 unit
 * @param end one beyond the last
 */
public record Span(int start, int end) {
    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
