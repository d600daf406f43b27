package org.rejoinder.source.find;

import java.util.Optional;
import org.rejoinder.source.text.PreparedText;
import org.rejoinder.source.text.Span;

/**
 * A place in an edition's text.
 *
 * @param offset in UTF-16 units of the text; likewise {@code length}
 * @param page on which it begins, where the text shows its pages
 */
public record Place(int offset, int length, Optional<Integer> page) {
    static Place of(PreparedText text, Candidate candidate) {
        Span span = text.normal().source(candidate.from(), candidate.to());
        return new Place(span.start(), span.length(), text.pages().at(span.start()));
    }

    public Span span() {
        return new Span(offset, offset + length);
    }
}
