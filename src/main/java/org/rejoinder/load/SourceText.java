package org.rejoinder.load;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.diagnostic.Place;
import org.rejoinder.diagnostic.Spot;

/** The text of one file, which turns offsets into lines and columns. A line ends with LF, CR LF or CR. */
final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final int[] wideCodePoints;
    /** Many findings may point into one very long line: its text is then held once. */
    private final Map<Integer, Optional<String>> lines = new HashMap<>();

    /**
     * @param file as messages name it
     * @param text without a byte order mark
     */
    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.wideCodePoints = wideCodePoints(text);
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** UTF-16 offset of the code point that has {@code index} others before it. */
    int offsetOfCodePoint(int index) {
        int found = Arrays.binarySearch(wideCodePoints, index);
        int before = found >= 0 ? found : -found - 1;
        return Math.max(0, Math.min(text.length(), index + before));
    }

    /** Where a span stands: the part of it that is in the line where it begins. */
    Spot spot(Span span) {
        int start = Math.max(0, Math.min(span.start(), text.length()));
        int found = Arrays.binarySearch(lineStarts, start);
        int line = found >= 0 ? found : -found - 2;
        int from = lineStarts[line];
        int to = lineEnd(line);
        int length = Math.min(span.end(), to) - start;
        Place place = new Place(file, line + 1, start - from + 1, length);
        return new Spot(place, lines.computeIfAbsent(line, l -> Optional.of(text.substring(from, to))));
    }

    private int lineEnd(int line) {
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
        if (line + 1 < lineStarts.length && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end > lineStarts[line] && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean partOfCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !partOfCrLf)) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Indexes, counted in code points, of the characters that take two UTF-16 units. */
    private static int[] wideCodePoints(String text) {
        int[] wide = new int[4];
        int count = 0;
        int index = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)), index++) {
            if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                wide = count == wide.length ? Arrays.copyOf(wide, count * 2) : wide;
                wide[count++] = index;
            }
        }
        return Arrays.copyOf(wide, count);
    }
}
