package org.rejoinder.source.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset of its line break, or the end of the text
 */
record Line(int start, int end) {
    boolean isBlank(String text) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** All lines of {@code text}, blank ones too; a form feed ends a line as a line break does. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\f') {
                lines.add(new Line(start, i));
                start = i + 1;
            }
        }
        lines.add(new Line(start, text.length()));
        return lines;
    }
}
