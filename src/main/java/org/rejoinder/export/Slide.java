package org.rejoinder.export;

import java.util.List;
import java.util.Optional;

/**
 * One slide: its title, what it shows, and what its speaker says.
 *
 * @param page boxes and lines; empty on slides of plain text
 * @param body text of slides without boxes
 */
record Slide(String title, Optional<SlidePage> page, List<Line> body, String notes) {
    Slide {
        body = List.copyOf(body);
    }

    /** A paragraph of {@code size} points, and where it leads. */
    record Line(String text, double size, boolean bold, Optional<String> href) {}

    static Slide of(String title, SlidePage page, String notes) {
        return new Slide(title, Optional.of(page), List.of(), notes);
    }

    static Slide of(String title, List<Line> body, String notes) {
        return new Slide(title, Optional.empty(), body, notes);
    }
}
