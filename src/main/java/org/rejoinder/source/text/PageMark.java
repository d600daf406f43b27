package org.rejoinder.source.text;

import java.util.Optional;

/**
 * Something in a text that may be where a page ends and the next begins.
 *
 * @param begin where the next page would begin
 * @param line how many lines that are not blank stand before it
 * @param number the printed number, of the page that ends here or, where numbers stand at the head, begins here
 * @param printed where the number stands
 */
record PageMark(Kind kind, int begin, int line, int number, Optional<Span> printed) {
    enum Kind {
        /** A page certainly ends here: a form feed, or a line with one space before it. */
        BREAK,
        /** A bare number. */
        NUMBER,
        /** A title in capitals, which may begin a page that shows no other mark. */
        TITLE
    }
}
